package dev.prospector.job.domain.team;

import java.util.Optional;

import dev.prospector.job.domain.user.Caller;
import dev.prospector.job.domain.user.TenantRole;

/** What a member does on one job's hiring team (product.md 1). */
public enum TeamRole {
    RECRUITER,
    HIRING_MANAGER,
    INTERVIEWER;

    /** The role in which someone joins the team of the job they make. An admin who recruits nobody joins none (product.md 3). */
    static Optional<TeamRole> ofCreator(Caller creator) {
        if (creator.is(TenantRole.RECRUITER)) {
            return Optional.of(RECRUITER);
        }
        return creator.is(TenantRole.HIRING_MANAGER) ? Optional.of(HIRING_MANAGER) : Optional.empty();
    }

    /** Interviewers judge applicants; they bring in none (product.md 2.4). */
    boolean mayExport() {
        return this != INTERVIEWER;
    }
}
