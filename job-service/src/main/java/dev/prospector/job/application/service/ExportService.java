package dev.prospector.job.application.service;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.prospector.job.application.port.in.export.ExportIntake;
import dev.prospector.job.application.port.out.AuditTrail;
import dev.prospector.job.application.port.out.export.ExportAcceptances;
import dev.prospector.job.application.port.out.person.HeardCandidates;
import dev.prospector.job.application.port.out.posting.Jobs;
import dev.prospector.job.domain.export.ExportAcceptance;
import dev.prospector.job.domain.export.ExportDecision;
import dev.prospector.job.domain.export.ExportNotAccepted;
import dev.prospector.job.domain.export.JobDeleted;
import dev.prospector.job.domain.export.Landing;
import dev.prospector.job.domain.export.PersonDeleted;
import dev.prospector.job.domain.export.RequestId;
import dev.prospector.job.domain.person.Person;
import dev.prospector.job.domain.pipeline.ApplicationAdded;
import dev.prospector.job.domain.pipeline.CandidateId;
import dev.prospector.job.domain.posting.Job;
import dev.prospector.job.domain.posting.JobNumber;
import dev.prospector.job.domain.user.UserId;

@ApplicationScoped
@Transactional
class ExportService implements ExportIntake {
    private final Jobs jobs;
    private final HeardCandidates candidates;
    private final KeptApplications applications;
    private final ExportAcceptances acceptances;
    private final Exporters exporters;
    private final AuditTrail audit;
    private final Clock clock;

    ExportService(
            Jobs jobs,
            HeardCandidates candidates,
            KeptApplications applications,
            ExportAcceptances acceptances,
            Exporters exporters,
            AuditTrail audit,
            Clock clock) {
        this.jobs = jobs;
        this.candidates = candidates;
        this.applications = applications;
        this.acceptances = acceptances;
        this.exporters = exporters;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public ExportDecision decide(RequestId request, String jobNumber, Optional<UserId> exporter) {
        var earlier = acceptances.find(request);
        if (earlier.filter(this::binds).isPresent()) {
            return earlier.get().decision();
        }
        var job = JobNumber.parse(jobNumber).flatMap(jobs::idOf).flatMap(jobs::hold);
        var rights = job.flatMap(held -> exporter.map(user -> exporters.rights(user, held.id())));
        var decision = ExportDecision.judge(job, rights);
        return decision instanceof ExportDecision.Accepted accepted
                ? kept(ExportAcceptance.promised(request, accepted.jobId(), exporter, clock.instant()), earlier)
                : decision;
    }

    /** The promise of a deleted job is nobody's. */
    private boolean binds(ExportAcceptance acceptance) {
        return jobs.hold(acceptance.jobId()).isPresent();
    }

    private ExportDecision kept(ExportAcceptance promise, Optional<ExportAcceptance> ofDeletedJob) {
        ofDeletedJob.ifPresent(acceptances::remove);
        return acceptances.addIfAbsent(promise).decision();
    }

    @Override
    public Landing land(RequestId request, CandidateId candidate) {
        var person = candidates.hold(candidate);
        var promise = acceptances.find(request).orElseThrow(() -> new ExportNotAccepted(request));
        var job = jobs.hold(promise.jobId()).orElseThrow(() -> new JobDeleted(request));
        var acceptance = acceptances.lock(request).orElseThrow(() -> new ExportNotAccepted(request));
        return acceptance.landing().orElseGet(() -> landed(acceptance, job, person));
    }

    private Landing landed(ExportAcceptance acceptance, Job job, Person person) {
        if (person.isDeleted()) {
            throw new PersonDeleted(acceptance.requestId());
        }
        var added = ApplicationAdded.exported(job, person.id(), acceptance.exporter(), clock.instant());
        var landing = Landing.of(added.application(), applications.addIfAbsent(added, person));
        acceptances.save(acceptance.landed(landing));
        if (!landing.alreadyInJob()) {
            audit.prospectLanded(added.application());
        }
        return landing;
    }
}
