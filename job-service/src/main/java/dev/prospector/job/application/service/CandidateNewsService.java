package dev.prospector.job.application.service;

import java.util.Comparator;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.prospector.job.application.port.in.pipeline.CandidateNews;
import dev.prospector.job.application.port.out.pipeline.Applications;
import dev.prospector.job.application.port.out.posting.Jobs;
import dev.prospector.job.domain.pipeline.Application;
import dev.prospector.job.domain.pipeline.CandidateId;

@ApplicationScoped
@Transactional
class CandidateNewsService implements CandidateNews {
    private static final Comparator<Application> BY_JOB =
            Comparator.comparing(application -> application.jobId().toString());

    private final Applications applications;
    private final KeptApplications kept;
    private final Jobs jobs;

    CandidateNewsService(Applications applications, KeptApplications kept, Jobs jobs) {
        this.applications = applications;
        this.kept = kept;
        this.jobs = jobs;
    }

    /** Nobody's sight or place matters: it is done in nobody's name. */
    @Override
    public void deleted(CandidateId candidate) {
        applications.of(candidate).stream().sorted(BY_JOB).forEach(this::remove);
    }

    /** A job that is gone by now has taken the application with it. */
    private void remove(Application known) {
        jobs.hold(known.jobId())
                .flatMap(job -> applications.lock(known.id()))
                .ifPresent(application -> kept.remove(application, Optional.empty()));
    }
}
