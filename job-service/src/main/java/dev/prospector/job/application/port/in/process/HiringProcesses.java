package dev.prospector.job.application.port.in.process;

import dev.prospector.job.domain.posting.JobId;
import dev.prospector.job.domain.process.HiringProcess;
import dev.prospector.job.domain.process.ProcessPlan;
import dev.prospector.job.domain.user.Caller;

/** The stages of a job. All methods throw {@code JobNotFound} when the tenant has no such job or the caller may not see it. */
public interface HiringProcesses {
    /** @param version that of the job */
    record Versioned(HiringProcess process, int version) {}

    Versioned process(Caller caller, JobId job);

    /**
     * Other stages and settings, until the job is activated; a job that was submitted returns to draft. The stages get new ids. What is the
     * same already changes nothing.
     *
     * @param seen the version of the job that the caller has seen
     * @throws dev.prospector.job.domain.ChangedMeanwhile when it is another by now
     * @throws dev.prospector.job.domain.posting.ProcessFixed when it was activated
     */
    Versioned plan(Caller caller, JobId job, int seen, ProcessPlan plan);

    /**
     * Whether the Prospect stage takes people in; who is there stays (product.md 1).
     *
     * @throws dev.prospector.job.domain.access.ForbiddenAction when the caller only looks at this job
     */
    HiringProcess switchProspect(Caller caller, JobId job, boolean enabled);
}
