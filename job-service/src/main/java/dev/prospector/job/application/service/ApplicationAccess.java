package dev.prospector.job.application.service;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.job.application.port.out.pipeline.Applications;
import dev.prospector.job.application.port.out.posting.JobListing;
import dev.prospector.job.application.port.out.posting.Jobs;
import dev.prospector.job.domain.access.JobRights;
import dev.prospector.job.domain.access.Operation;
import dev.prospector.job.domain.access.SeenApplication;
import dev.prospector.job.domain.access.SeenJob;
import dev.prospector.job.domain.access.Verdict;
import dev.prospector.job.domain.pipeline.Application;
import dev.prospector.job.domain.pipeline.ApplicationId;
import dev.prospector.job.domain.pipeline.ApplicationNotFound;
import dev.prospector.job.domain.posting.Job;
import dev.prospector.job.domain.process.Stage;
import dev.prospector.job.domain.user.Caller;

/** Who gets at which application, by their rights to its job at the moment of asking. */
@ApplicationScoped
class ApplicationAccess {
    private final Applications applications;
    private final Jobs jobs;
    private final JobListing listing;

    ApplicationAccess(Applications applications, Jobs jobs, JobListing listing) {
        this.applications = applications;
        this.jobs = jobs;
        this.listing = listing;
    }

    /** An application in its job, with what the caller may do to it. */
    record Opened(Application application, Stage stage, Job job, JobRights rights) {
        SeenApplication seen() {
            return new SeenApplication(application, stage, rights);
        }
    }

    Opened toRead(Operation operation, Caller caller, ApplicationId id) {
        var application = applications.find(id).orElseThrow(() -> new ApplicationNotFound(id));
        var job = jobs.find(application.jobId()).orElseThrow(() -> new ApplicationNotFound(id));
        return opened(operation, caller, application, job);
    }

    /**
     * Holds the job, locks the application, then looks: neither the rights nor the application change before the operation is done, and
     * others go on with other applications of the job.
     */
    Opened toDo(Operation operation, Caller caller, ApplicationId id) {
        var job = applications
                .find(id)
                .flatMap(known -> jobs.hold(known.jobId()))
                .orElseThrow(() -> new ApplicationNotFound(id));
        var application = applications.lock(id).orElseThrow(() -> new ApplicationNotFound(id));
        return opened(operation, caller, application, job);
    }

    private Opened opened(Operation operation, Caller caller, Application application, Job job) {
        var stage = job.process().stage(application.stageId()).orElseThrow();
        var rights = listing.find(caller, job.id())
                .map(SeenJob::rights)
                .filter(known -> known.verdict(operation) != Verdict.HIDE)
                .filter(known -> known.see(stage.kind(), application.exporter()))
                .orElseThrow(() -> new ApplicationNotFound(application.id()));
        rights.demand(operation);
        return new Opened(application, stage, job, rights);
    }
}
