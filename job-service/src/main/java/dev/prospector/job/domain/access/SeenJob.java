package dev.prospector.job.domain.access;

import java.util.List;

import dev.prospector.job.domain.posting.JobOverview;

/**
 * A job as one caller sees it.
 *
 * @param version counts the changes of the job, its team and its process
 */
public record SeenJob(JobOverview overview, int version, JobRights rights) {
    /** What the caller may do with it now, in a steady order. */
    public List<Operation> actions() {
        return rights.actions(overview.status(), overview.needsApproval());
    }
}
