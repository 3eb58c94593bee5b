package dev.prospector.candidate.domain.access;

import static dev.prospector.candidate.domain.access.Verdict.ALLOW;
import static dev.prospector.candidate.domain.access.Verdict.DENY;
import static dev.prospector.candidate.domain.access.Verdict.HIDE;

/** Pools are their owner's fully, and shared with contributors (product.md 3); whoever is neither does not know of them. */
final class PoolRights {
    private PoolRights() {}

    static Verdict toRead(TenantRole role, Relation relation) {
        return role == TenantRole.READ_ONLY ? ALLOW : toFill(role, relation);
    }

    /** To add and remove candidates. */
    static Verdict toFill(TenantRole role, Relation relation) {
        return judge(role, relation, ALLOW);
    }

    /** To rename, share and delete it. */
    static Verdict toRule(TenantRole role, Relation relation) {
        return judge(role, relation, DENY);
    }

    private static Verdict judge(TenantRole role, Relation relation, Verdict contributor) {
        return switch (role) {
            case ADMIN -> ALLOW;
            case RECRUITER, HIRING_MANAGER ->
                switch (relation) {
                    case POOL_OWNER -> ALLOW;
                    case POOL_CONTRIBUTOR -> contributor;
                    case HIRING_TEAM, NONE -> HIDE;
                };
            case INTERVIEWER, READ_ONLY -> DENY;
        };
    }
}
