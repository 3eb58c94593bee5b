package dev.prospector.sync.domain.access;

import java.util.Arrays;
import java.util.Set;

/**
 * Who may see and replay exports, list what LinkedIn told of a candidate, and see how fresh that is (product.md 3, {@code deploy/contracts/access.yaml}); nothing
 * else decides it. Which texts of such a list are shown is {@link TextPolicy}'s. Of several tenant roles each gives what it gives; what a user sees but may not change is denied, what they do not see is hidden.
 */
public final class AccessPolicy {

    private static final String ADMIN = "admin";
    private static final String INTERVIEWER = "interviewer";
    private static final String READ_ONLY = "read-only";
    private static final Set<String> HIRING = Set.of("recruiter", "hiring-manager");

    private AccessPolicy() {}

    public static Verdict judge(Operation operation, Set<String> tenantRoles, Relation relation) {
        return switch (operation) {
            case LIST_EXPORTS, LIST_NOTES, LIST_STUBS, BATCH_GET_STUBS ->
                seesAll(tenantRoles) || isHiring(tenantRoles) ? Verdict.ALLOW : Verdict.DENY;
            case READ_EXPORT -> sees(tenantRoles, relation);
            case REPLAY_EXPORT -> replays(tenantRoles, relation);
            case LIST_INMAILS -> seesCandidate(tenantRoles, relation);
            case READ_FRESHNESS -> seesAll(tenantRoles) ? Verdict.ALLOW : Verdict.DENY;
        };
    }

    /** Whether there is any relation to an export in which these roles may do it. */
    public static boolean everAllows(Operation operation, Set<String> tenantRoles) {
        return Arrays.stream(Relation.values())
                .anyMatch(relation -> judge(operation, tenantRoles, relation) == Verdict.ALLOW);
    }

    private static Verdict sees(Set<String> roles, Relation relation) {
        if (seesAll(roles)) {
            return Verdict.ALLOW;
        }
        if (!isHiring(roles)) {
            return Verdict.DENY;
        }
        return relation == Relation.INVOLVED ? Verdict.ALLOW : Verdict.HIDE;
    }

    private static Verdict replays(Set<String> roles, Relation relation) {
        boolean theirs = isHiring(roles) && relation == Relation.INVOLVED;
        if (roles.contains(ADMIN) || theirs) {
            return Verdict.ALLOW;
        }
        return sees(roles, relation) == Verdict.HIDE ? Verdict.HIDE : Verdict.DENY;
    }

    /** Whom interviewers see, candidate-service says: it is asked with their own token. */
    private static Verdict seesCandidate(Set<String> roles, Relation relation) {
        if (seesAll(roles) || isHiring(roles)) {
            return Verdict.ALLOW;
        }
        if (!roles.contains(INTERVIEWER)) {
            return Verdict.DENY;
        }
        return relation == Relation.INVOLVED ? Verdict.ALLOW : Verdict.HIDE;
    }

    private static boolean seesAll(Set<String> roles) {
        return roles.contains(ADMIN) || roles.contains(READ_ONLY);
    }

    private static boolean isHiring(Set<String> roles) {
        return HIRING.stream().anyMatch(roles::contains);
    }
}
