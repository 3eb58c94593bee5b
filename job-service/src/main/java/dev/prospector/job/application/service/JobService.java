package dev.prospector.job.application.service;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.prospector.job.application.port.in.JobPublishing;
import dev.prospector.job.application.port.out.Applications;
import dev.prospector.job.application.port.out.JobListing;
import dev.prospector.job.application.port.out.JobNumbers;
import dev.prospector.job.application.port.out.Jobs;
import dev.prospector.job.domain.posting.ClosureReason;
import dev.prospector.job.domain.posting.Job;
import dev.prospector.job.domain.posting.JobAction;
import dev.prospector.job.domain.posting.JobDetails;
import dev.prospector.job.domain.posting.JobId;
import dev.prospector.job.domain.posting.JobNumber;
import dev.prospector.job.domain.posting.JobStatus;
import dev.prospector.job.domain.posting.SeenJob;
import dev.prospector.job.domain.user.Caller;

@ApplicationScoped
@Transactional
class JobService implements JobPublishing {
    private final Jobs jobs;
    private final JobListing listing;
    private final JobNumbers numbers;
    private final Applications applications;
    private final JobAccess access;
    private final Clock clock;

    JobService(
            Jobs jobs,
            JobListing listing,
            JobNumbers numbers,
            Applications applications,
            JobAccess access,
            Clock clock) {
        this.jobs = jobs;
        this.listing = listing;
        this.numbers = numbers;
        this.applications = applications;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public SeenJob create(Caller creator, JobDetails details) {
        return saved(Job.draft(numbers.next(), details, creator, clock.instant()), creator);
    }

    @Override
    public SeenJob activate(Caller caller, JobId id) {
        return saved(access.toDo(JobAction.ACTIVATE, caller, id).activated(), caller);
    }

    @Override
    public SeenJob close(Caller caller, JobId id, ClosureReason reason) {
        var job = access.toDo(JobAction.CLOSE, caller, id);
        return saved(job.closed(reason, clock.instant()), caller);
    }

    @Override
    public void delete(Caller caller, JobId id) {
        var job = access.toDo(JobAction.DELETE, caller, id);
        applications.removeAllOf(id);
        jobs.remove(job);
    }

    @Override
    public SeenJob find(Caller caller, JobId id) {
        return access.seen(caller, id);
    }

    @Override
    public List<SeenJob> newest(Caller caller, Optional<JobStatus> status, Optional<JobNumber> before, int atMost) {
        return listing.newest(caller, status, before, atMost);
    }

    private SeenJob saved(Job job, Caller by) {
        jobs.save(job);
        return access.seen(by, job.id());
    }
}
