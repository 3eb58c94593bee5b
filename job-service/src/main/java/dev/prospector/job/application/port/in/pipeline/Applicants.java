package dev.prospector.job.application.port.in.pipeline;

import dev.prospector.job.domain.access.SeenApplication;
import dev.prospector.job.domain.pipeline.ApplicationId;
import dev.prospector.job.domain.pipeline.CandidateId;
import dev.prospector.job.domain.posting.JobId;
import dev.prospector.job.domain.user.Caller;

/**
 * People brought into a job by its users, and taken out again (product.md 2.10, 3). Who names an application gets
 * {@code ApplicationNotFound} when the tenant has none of that id or they may not see it, and {@code ForbiddenAction} when they see it but
 * may not do this to it.
 */
public interface Applicants {
    /**
     * Into Prospect where that is on and the caller sees whoever is there, else into Application. That the candidate exists is for the gateway to find out before.
     *
     * @throws dev.prospector.job.domain.posting.JobNotFound when there is no such job for the caller
     * @throws dev.prospector.job.domain.posting.JobNotActive when the job takes nobody in
     * @throws dev.prospector.job.domain.person.CandidateDeleted when candidate-service has said that they are
     * @throws dev.prospector.job.domain.pipeline.AlreadyInJob when the person is there already, in whatever state and under whichever id
     */
    SeenApplication add(Caller caller, JobId job, CandidateId candidate);

    SeenApplication find(Caller caller, ApplicationId id);

    /** With its history and all that was written about it. */
    void delete(Caller caller, ApplicationId id);
}
