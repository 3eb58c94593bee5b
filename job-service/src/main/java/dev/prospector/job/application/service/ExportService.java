package dev.prospector.job.application.service;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.prospector.job.application.port.in.ExportIntake;
import dev.prospector.job.application.port.out.Applications;
import dev.prospector.job.application.port.out.ExportAcceptances;
import dev.prospector.job.application.port.out.Jobs;
import dev.prospector.job.domain.export.ExportAcceptance;
import dev.prospector.job.domain.export.ExportDecision;
import dev.prospector.job.domain.export.ExportNotAccepted;
import dev.prospector.job.domain.export.Landing;
import dev.prospector.job.domain.export.RequestId;
import dev.prospector.job.domain.pipeline.CandidateId;
import dev.prospector.job.domain.pipeline.ProspectAdded;
import dev.prospector.job.domain.posting.JobNotFound;
import dev.prospector.job.domain.posting.JobNumber;
import dev.prospector.job.domain.user.UserId;

@ApplicationScoped
@Transactional
class ExportService implements ExportIntake {
    private final Jobs jobs;
    private final Applications applications;
    private final ExportAcceptances acceptances;
    private final Clock clock;

    ExportService(Jobs jobs, Applications applications, ExportAcceptances acceptances, Clock clock) {
        this.jobs = jobs;
        this.applications = applications;
        this.acceptances = acceptances;
        this.clock = clock;
    }

    @Override
    public ExportDecision decide(RequestId request, String jobNumber, Optional<UserId> exporter) {
        return acceptances
                .find(request)
                .map(ExportAcceptance::decision)
                .orElseGet(() -> decideAfresh(request, jobNumber, exporter));
    }

    private ExportDecision decideAfresh(RequestId request, String jobNumber, Optional<UserId> exporter) {
        var decision = ExportDecision.judge(JobNumber.parse(jobNumber).flatMap(jobs::find), exporter);
        if (decision instanceof ExportDecision.Accepted accepted) {
            var promise = ExportAcceptance.promised(request, accepted.jobId(), exporter, clock.instant());
            return acceptances.addIfAbsent(promise).decision();
        }
        return decision;
    }

    @Override
    public Landing land(RequestId request, CandidateId candidate) {
        var acceptance = acceptances.lock(request).orElseThrow(() -> new ExportNotAccepted(request));
        return acceptance.landing().orElseGet(() -> landNow(acceptance, candidate));
    }

    private Landing landNow(ExportAcceptance acceptance, CandidateId candidate) {
        var job = jobs.find(acceptance.jobId()).orElseThrow(() -> new JobNotFound(acceptance.jobId()));
        var added = ProspectAdded.exported(job, candidate, acceptance.exporter(), clock.instant());
        var landing = Landing.of(added.application(), applications.addIfAbsent(added));
        acceptances.save(acceptance.landed(landing));
        return landing;
    }
}
