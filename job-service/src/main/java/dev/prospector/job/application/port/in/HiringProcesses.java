package dev.prospector.job.application.port.in;

import dev.prospector.job.domain.posting.JobId;
import dev.prospector.job.domain.process.HiringProcess;

/** The stages of a job. All methods throw {@code JobNotFound} when the tenant has no such job. */
public interface HiringProcesses {
    HiringProcess process(JobId job);

    /** Whether the Prospect stage takes people in; who is there stays (product.md 1). */
    HiringProcess switchProspect(JobId job, boolean enabled);
}
