package dev.prospector.job.application.port.in;

import dev.prospector.job.domain.posting.JobId;
import dev.prospector.job.domain.process.HiringProcess;
import dev.prospector.job.domain.user.Caller;

/** The stages of a job. All methods throw {@code JobNotFound} when the tenant has no such job or the caller may not see it. */
public interface HiringProcesses {
    HiringProcess process(Caller caller, JobId job);

    /**
     * Whether the Prospect stage takes people in; who is there stays (product.md 1).
     *
     * @throws dev.prospector.job.domain.access.ForbiddenAction when the caller only looks at this job
     */
    HiringProcess switchProspect(Caller caller, JobId job, boolean enabled);
}
