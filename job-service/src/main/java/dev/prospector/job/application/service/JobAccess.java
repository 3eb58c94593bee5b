package dev.prospector.job.application.service;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.job.application.port.out.posting.JobListing;
import dev.prospector.job.application.port.out.posting.Jobs;
import dev.prospector.job.domain.ChangedMeanwhile;
import dev.prospector.job.domain.access.ForbiddenAction;
import dev.prospector.job.domain.access.JobRights;
import dev.prospector.job.domain.access.Operation;
import dev.prospector.job.domain.access.SeenJob;
import dev.prospector.job.domain.access.Verdict;
import dev.prospector.job.domain.posting.Job;
import dev.prospector.job.domain.posting.JobId;
import dev.prospector.job.domain.posting.JobNotFound;
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

    /** A job with what the caller may do to it. */
    record Opened(Job job, int version, JobRights rights) {
        static Opened of(Job job, SeenJob seen) {
            return new Opened(job, seen.version(), seen.rights());
        }
    }

    /** Whoever may not see the job learns no more than if there were none; throws {@link ForbiddenAction} for a reader's denial. */
    SeenJob seen(Operation operation, Caller caller, JobId id) {
        var seen = listing.find(caller, id).orElseThrow(() -> new JobNotFound(id));
        var verdict = seen.rights().verdict(operation);
        if (verdict == Verdict.HIDE) {
            throw new JobNotFound(id);
        }
        seen.rights().demand(operation);
        return seen;
    }

    Opened toRead(Operation operation, Caller caller, JobId id) {
        var seen = seen(operation, caller, id);
        return Opened.of(jobs.find(id).orElseThrow(() -> new JobNotFound(id)), seen);
    }

    /** Locks first, then looks: neither the job nor the rights to it change before the operation is done. */
    Opened toDo(Operation operation, Caller caller, JobId id) {
        var job = jobs.lock(id).orElseThrow(() -> new JobNotFound(id));
        return Opened.of(job, seen(operation, caller, id));
    }

    /** As {@link #toDo}, for who has seen that version; throws {@link ChangedMeanwhile} when it is another. */
    Opened toChange(Operation operation, Caller caller, JobId id, int version) {
        var job = jobs.lock(id).orElseThrow(() -> new JobNotFound(id));
        var seen = seen(operation, caller, id);
        if (seen.version() != version) {
            throw new ChangedMeanwhile();
        }
        return Opened.of(job, seen);
    }

    /** As {@link #toDo}, beside others who do the same: for what is added to the job and leaves the job itself as it is. */
    Opened toAddTo(Operation operation, Caller caller, JobId id) {
        var job = jobs.hold(id).orElseThrow(() -> new JobNotFound(id));
        return Opened.of(job, seen(operation, caller, id));
    }
}
