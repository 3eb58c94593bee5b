package dev.prospector.candidate.domain.access;

import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

import dev.prospector.candidate.domain.CandidateNotFound;
import dev.prospector.candidate.domain.UserId;

/** The user who asks, with the tenant roles that their token names. */
public record Caller(String userId, Set<TenantRole> roles) {
    public Caller {
        Objects.requireNonNull(userId, "userId");
        roles = Set.copyOf(roles);
    }

    public UserId id() {
        return new UserId(userId);
    }

    /** Whether what joins them to a candidate must be known before this can be judged. */
    public boolean needsRelationTo(Operation operation) {
        return AccessPolicy.dependsOnRelation(operation, roles);
    }

    /** Whether they may do this to a candidate whom they see. */
    public boolean may(Operation operation) {
        return may(operation, Relation.HIRING_TEAM);
    }

    /** Whether {@link #require} goes on. */
    public boolean may(Operation operation, Relation relation) {
        return AccessPolicy.judge(operation, roles, relation) == Verdict.ALLOW;
    }

    /** Whether there may be applications of a person whom they delete. */
    boolean deletesApplicants() {
        return AccessPolicy.deletesApplicants(roles);
    }

    /** For what concerns no candidate in particular; see {@link #require(Operation, Relation)}. */
    public void require(Operation operation) {
        require(operation, Relation.NONE);
    }

    /**
     * Goes on only where this is allowed.
     *
     * @throws ForbiddenAction when it is denied
     * @throws CandidateNotFound when the candidate must not even be known to be there
     */
    public void require(Operation operation, Relation relation) {
        require(operation, relation, CandidateNotFound::new);
    }

    /**
     * Goes on only where this is allowed.
     *
     * @param notFound thrown when what it is about must not even be known to be there
     * @throws ForbiddenAction when it is denied
     */
    public void require(Operation operation, Relation relation, Supplier<? extends RuntimeException> notFound) {
        switch (AccessPolicy.judge(operation, roles, relation)) {
            case ALLOW -> {}
            case DENY -> throw new ForbiddenAction();
            case HIDE -> throw notFound.get();
        }
    }
}
