package dev.prospector.job.domain.posting;

import java.util.List;
import java.util.stream.Stream;

import dev.prospector.job.domain.user.Caller;

/** What can be done with a job, and by whom at the moment (product.md 3; by tenant role alone so far). */
public enum JobAction {
    ACTIVATE,
    ADD_TEAM_MEMBER,
    SET_PROSPECT;

    /** What this caller may do with a job of that status now, in a steady order. */
    public static List<JobAction> of(Caller caller, JobStatus status) {
        return Stream.of(values())
                .filter(action -> caller.mayChangeJobs() && action.fits(status))
                .toList();
    }

    private boolean fits(JobStatus status) {
        return this != ACTIVATE || status == JobStatus.DRAFT;
    }
}
