package dev.prospector.job.domain.access;

import java.util.List;
import java.util.Optional;

import dev.prospector.job.domain.posting.ApplyAddress;
import dev.prospector.job.domain.posting.JobOverview;
import dev.prospector.job.domain.posting.LinkedInObstacle;

/**
 * A job as one caller sees it.
 *
 * @param version counts the changes of the job, its team and its process
 * @param applyAddress where the company's candidates apply; empty where nobody has said so
 */
public record SeenJob(JobOverview overview, int version, JobRights rights, Optional<ApplyAddress> applyAddress) {
    /** What the caller may do with it now, in a steady order. */
    public List<Operation> actions() {
        return rights.actions(overview.status(), overview.needsApproval());
    }

    /** Why LinkedIn would refuse the job as it is now; none where it would take it. */
    public List<LinkedInObstacle> linkedInObstacles() {
        return overview.linkedInObstacles(applyAddress);
    }
}
