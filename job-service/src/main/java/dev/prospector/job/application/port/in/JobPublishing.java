package dev.prospector.job.application.port.in;

import java.util.List;
import java.util.Optional;

import dev.prospector.job.domain.posting.JobDetails;
import dev.prospector.job.domain.posting.JobId;
import dev.prospector.job.domain.posting.JobNumber;
import dev.prospector.job.domain.posting.JobOverview;
import dev.prospector.job.domain.posting.JobStatus;
import dev.prospector.job.domain.user.Caller;

/** Making jobs, bringing them out and finding them again (product.md 2.3). */
public interface JobPublishing {
    /** A new draft under the tenant's next Job ID; the creator joins its team. */
    JobOverview create(Caller creator, JobDetails details);

    /**
     * @throws dev.prospector.job.domain.posting.JobNotFound when the tenant has no such job
     * @throws dev.prospector.job.domain.posting.JobNotDraft when it was activated before
     */
    JobOverview activate(JobId id);

    /** @throws dev.prospector.job.domain.posting.JobNotFound when the tenant has no such job */
    JobOverview find(JobId id);

    /**
     * The tenant's jobs, newest first.
     *
     * @param status only jobs of this status; empty for all
     * @param before only jobs older than this one; empty to begin
     * @param atMost how many
     */
    List<JobOverview> newest(Optional<JobStatus> status, Optional<JobNumber> before, int atMost);
}
