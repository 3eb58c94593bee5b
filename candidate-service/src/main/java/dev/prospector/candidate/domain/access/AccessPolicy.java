package dev.prospector.candidate.domain.access;

import static dev.prospector.candidate.domain.access.Verdict.ALLOW;
import static dev.prospector.candidate.domain.access.Verdict.DENY;
import static dev.prospector.candidate.domain.access.Verdict.HIDE;

import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who may do what with candidates, notes on them and talent pools (product.md 3). Nothing else decides it; {@code deploy/contracts/access.yaml} says the same cell by
 * cell.
 */
public final class AccessPolicy {
    private AccessPolicy() {}

    /** The best answer of the roles; who has none may nothing. */
    public static Verdict judge(Operation operation, Set<TenantRole> roles, Relation relation) {
        return roles.stream()
                .map(role -> judge(operation, role, relation))
                .min(Comparator.naturalOrder())
                .orElse(DENY);
    }

    /** Whether there is anybody with these roles who may. */
    public static boolean everAllows(Operation operation, Set<TenantRole> roles) {
        return Stream.of(Relation.values()).anyMatch(relation -> judge(operation, roles, relation) == ALLOW);
    }

    /** Whether the answer cannot be known without knowing what joins the caller to the candidate or the pool. */
    public static boolean dependsOnRelation(Operation operation, Set<TenantRole> roles) {
        return Stream.of(Relation.values())
                        .map(relation -> judge(operation, roles, relation))
                        .distinct()
                        .count()
                > 1;
    }

    private static Verdict judge(Operation operation, TenantRole role, Relation relation) {
        return switch (operation) {
            // Of pools, those that the caller may read are listed.
            case LIST_CANDIDATES,
                    LIST_CANDIDATE_DUPLICATES,
                    READ_CANDIDATE_MERGE,
                    LIST_TALENT_POOLS,
                    LIST_TALENT_POOLS_OF_CANDIDATE -> role == TenantRole.INTERVIEWER ? DENY : ALLOW;
            // Of notes, everybody changes their own only; of a match, whoever may edit the candidate decides
            // (product.md 2.5), and whoever may edit both says that two are one.
            case CREATE_CANDIDATE,
                    CHANGE_CANDIDATE,
                    DELETE_CANDIDATE,
                    PREVIEW_CANDIDATE_MERGE,
                    MERGE_CANDIDATES,
                    UNDO_CANDIDATE_MERGE,
                    CONFIRM_LINKED_IN_MATCH,
                    REJECT_LINKED_IN_MATCH,
                    ADD_CANDIDATE_NOTE,
                    CHANGE_CANDIDATE_NOTE,
                    DELETE_CANDIDATE_NOTE,
                    CREATE_TALENT_POOL -> keepsPeople(role) ? ALLOW : DENY;
            // Of the ids that are asked for, only those whom the caller may read are answered.
            case BATCH_GET_CANDIDATES -> ALLOW;
            // Of notes, the public ones and one's own.
            case READ_CANDIDATE, READ_LINKED_IN_MATCH, LIST_CANDIDATE_NOTES ->
                seesPerson(role, relation) ? ALLOW : HIDE;
            case READ_TALENT_POOL, LIST_TALENT_POOL_CANDIDATES, LIST_TALENT_POOL_CONTRIBUTORS ->
                PoolRights.toRead(role, relation);
            case ADD_TALENT_POOL_CANDIDATE, REMOVE_TALENT_POOL_CANDIDATE -> PoolRights.toFill(role, relation);
            case CHANGE_TALENT_POOL, DELETE_TALENT_POOL, ADD_TALENT_POOL_CONTRIBUTOR, REMOVE_TALENT_POOL_CONTRIBUTOR ->
                PoolRights.toRule(role, relation);
        };
    }

    /** Whether there may be applications of a person whom they delete; else only one without any may go. */
    public static boolean deletesApplicants(Set<TenantRole> roles) {
        return roles.contains(TenantRole.ADMIN) || roles.contains(TenantRole.RECRUITER);
    }

    private static boolean seesPerson(TenantRole role, Relation relation) {
        return role != TenantRole.INTERVIEWER || relation == Relation.HIRING_TEAM;
    }

    private static boolean keepsPeople(TenantRole role) {
        return switch (role) {
            case ADMIN, RECRUITER, HIRING_MANAGER -> true;
            case INTERVIEWER, READ_ONLY -> false;
        };
    }
}
