package dev.prospector.job.domain.posting;

import java.util.List;
import java.util.stream.Stream;

/**
 * What one caller may do with one job as it is now (product.md 3).
 *
 * @param hasApplicants whether anybody is in the job, in whatever stage
 */
public record JobRights(JobRole role, boolean hasApplicants) {
    /** Who may not see a job is told that there is none. */
    public boolean see() {
        return role.sees();
    }

    public boolean seeProspects() {
        return role.seesProspects();
    }

    /** Throws {@link ForbiddenAction}, or {@link JobHasApplicants} where only they are in the way. */
    public void demand(JobAction action) {
        if (!role.may(action)) {
            throw new ForbiddenAction();
        }
        if (applicantsForbid(action)) {
            throw new JobHasApplicants();
        }
    }

    /** In a steady order. */
    List<JobAction> actions(JobStatus status) {
        return Stream.of(JobAction.values())
                .filter(action -> role.may(action) && !applicantsForbid(action) && action.fits(status))
                .toList();
    }

    /** Deleting a job deletes who is in it, which a hiring manager may not. */
    private boolean applicantsForbid(JobAction action) {
        return action == JobAction.DELETE && role == JobRole.HIRING_MANAGER && hasApplicants;
    }
}
