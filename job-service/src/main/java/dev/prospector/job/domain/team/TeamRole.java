package dev.prospector.job.domain.team;

import java.util.Optional;

import dev.prospector.job.domain.user.Caller;
import dev.prospector.job.domain.user.TenantRole;

/** What a member does on one job's hiring team (product.md 1). */
public enum TeamRole {
    RECRUITER,
    HIRING_MANAGER,
    INTERVIEWER,
    /** Stands in for one recruiter or hiring manager of the team. */
    DELEGATE;

    /** The role in which someone joins the team of the job they make. An admin who recruits nobody joins none (product.md 3). */
    static Optional<TeamRole> ofCreator(Caller creator) {
        if (creator.is(TenantRole.RECRUITER)) {
            return Optional.of(RECRUITER);
        }
        return creator.is(TenantRole.HIRING_MANAGER) ? Optional.of(HIRING_MANAGER) : Optional.empty();
    }

    /** The tenant role without which nobody joins as this; empty where any will do. */
    Optional<TenantRole> needed() {
        return switch (this) {
            case RECRUITER -> Optional.of(TenantRole.RECRUITER);
            case HIRING_MANAGER -> Optional.of(TenantRole.HIRING_MANAGER);
            case INTERVIEWER, DELEGATE -> Optional.empty();
        };
    }
}
