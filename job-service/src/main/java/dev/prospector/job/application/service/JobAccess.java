package dev.prospector.job.application.service;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.job.application.port.out.JobListing;
import dev.prospector.job.application.port.out.Jobs;
import dev.prospector.job.domain.posting.ForbiddenAction;
import dev.prospector.job.domain.posting.Job;
import dev.prospector.job.domain.posting.JobAction;
import dev.prospector.job.domain.posting.JobId;
import dev.prospector.job.domain.posting.JobNotFound;
import dev.prospector.job.domain.posting.SeenJob;
import dev.prospector.job.domain.user.Caller;

/** Who gets at which job, by their rights at the moment of asking. */
@ApplicationScoped
class JobAccess {
    private final Jobs jobs;
    private final JobListing listing;

    JobAccess(Jobs jobs, JobListing listing) {
        this.jobs = jobs;
        this.listing = listing;
    }

    /** Whoever may not see the job learns no more than if there were none. */
    SeenJob seen(Caller caller, JobId id) {
        return listing.find(caller, id).filter(job -> job.rights().see()).orElseThrow(() -> new JobNotFound(id));
    }

    Job toRead(Caller caller, JobId id) {
        seen(caller, id);
        return found(id);
    }

    /** For who is in the job; throws {@link ForbiddenAction} where the caller sees only the job. */
    Job toReadProspects(Caller caller, JobId id) {
        if (!seen(caller, id).rights().seeProspects()) {
            throw new ForbiddenAction();
        }
        return found(id);
    }

    /** Locks first, then looks: neither the job nor the rights to it change before the action is done. */
    Job toDo(JobAction action, Caller caller, JobId id) {
        var job = jobs.lock(id).orElseThrow(() -> new JobNotFound(id));
        seen(caller, id).rights().demand(action);
        return job;
    }

    private Job found(JobId id) {
        return jobs.find(id).orElseThrow(() -> new JobNotFound(id));
    }
}
