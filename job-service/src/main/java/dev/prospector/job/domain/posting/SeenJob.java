package dev.prospector.job.domain.posting;

import java.util.List;

/** A job as one caller sees it. */
public record SeenJob(JobOverview overview, JobRights rights) {
    /** What the caller may do with it now. */
    public List<JobAction> actions() {
        return rights.actions(overview.status());
    }
}
