package dev.prospector.job.application.service;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.prospector.job.application.port.in.posting.JobPublishing;
import dev.prospector.job.application.port.out.AuditTrail;
import dev.prospector.job.application.port.out.pipeline.Applications;
import dev.prospector.job.application.port.out.posting.JobListing;
import dev.prospector.job.application.port.out.posting.JobNumbers;
import dev.prospector.job.domain.access.AccessPolicy;
import dev.prospector.job.domain.access.Operation;
import dev.prospector.job.domain.access.SeenJob;
import dev.prospector.job.domain.posting.ClosureReason;
import dev.prospector.job.domain.posting.Job;
import dev.prospector.job.domain.posting.JobDetails;
import dev.prospector.job.domain.posting.JobId;
import dev.prospector.job.domain.posting.JobNumber;
import dev.prospector.job.domain.posting.JobSearch;
import dev.prospector.job.domain.template.TemplateId;
import dev.prospector.job.domain.user.Caller;
import dev.prospector.job.domain.user.SearchWords;

@ApplicationScoped
@Transactional
class JobService implements JobPublishing {
    private final KeptJobs jobs;
    private final JobListing listing;
    private final JobNumbers numbers;
    private final StandardTemplates templates;
    private final Applications applications;
    private final JobAccess access;
    private final AuditTrail audit;
    private final Clock clock;

    JobService(
            KeptJobs jobs,
            JobListing listing,
            JobNumbers numbers,
            StandardTemplates templates,
            Applications applications,
            JobAccess access,
            AuditTrail audit,
            Clock clock) {
        this.jobs = jobs;
        this.listing = listing;
        this.numbers = numbers;
        this.templates = templates;
        this.applications = applications;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public SeenJob create(Caller creator, JobDetails details, Optional<TemplateId> template) {
        AccessPolicy.demand(Operation.CREATE_JOB, creator.roles());
        var content = templates.content(template);
        var job = Job.draft(numbers.next(), details, content, creator, clock.instant());
        jobs.save(job);
        audit.jobCreated(job);
        return find(creator, job.id());
    }

    @Override
    public SeenJob edit(Caller caller, JobId id, int seen, JobDetails details) {
        var opened = access.toChange(Operation.CHANGE_JOB, caller, id, seen);
        var edited = opened.job().edited(details);
        if (!edited.equals(opened.job())) {
            jobs.save(edited);
            audit.jobEdited(opened.job(), edited, opened.rights().onBehalfOf());
        }
        return find(caller, id);
    }

    @Override
    public SeenJob activate(Caller caller, JobId id) {
        var opened = access.toDo(Operation.ACTIVATE_JOB, caller, id);
        var active = opened.job().activated();
        jobs.save(active);
        audit.jobActivated(opened.job(), active, opened.rights().onBehalfOf());
        return find(caller, id);
    }

    @Override
    public SeenJob close(Caller caller, JobId id, ClosureReason reason) {
        var opened = access.toDo(Operation.CLOSE_JOB, caller, id);
        var closed = opened.job().closed(reason, applications.anyHiredIn(id), clock.instant());
        jobs.save(closed);
        audit.jobClosed(opened.job(), closed, opened.rights().onBehalfOf());
        return find(caller, id);
    }

    @Override
    public void delete(Caller caller, JobId id) {
        var opened = access.toDo(Operation.DELETE_JOB, caller, id);
        applications.removeAllOf(id);
        jobs.remove(opened.job());
        audit.jobDeleted(opened.job(), opened.rights().onBehalfOf());
    }

    @Override
    public SeenJob find(Caller caller, JobId id) {
        return access.seen(Operation.READ_JOB, caller, id);
    }

    @Override
    public List<SeenJob> newest(Caller caller, Sought sought, Optional<JobNumber> before, int atMost) {
        AccessPolicy.demand(Operation.LIST_JOBS, caller.roles());
        var asked = sought.words().filter(text -> !text.isBlank());
        var search = new JobSearch(SearchWords.asked(asked.orElse(null)), sought.status(), sought.mine());
        var nothingIsCalledSo = asked.isPresent() && search.words().values().isEmpty();
        return nothingIsCalledSo ? List.of() : listing.newest(caller, search, before, atMost);
    }
}
