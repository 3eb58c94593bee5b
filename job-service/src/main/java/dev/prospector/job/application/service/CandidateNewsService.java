package dev.prospector.job.application.service;

import java.util.Comparator;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.prospector.job.application.port.in.pipeline.CandidateNews;
import dev.prospector.job.application.port.out.person.HeardCandidates;
import dev.prospector.job.application.port.out.pipeline.Applications;
import dev.prospector.job.application.port.out.posting.Jobs;
import dev.prospector.job.domain.person.CandidateWord;
import dev.prospector.job.domain.pipeline.Application;

@ApplicationScoped
@Transactional
class CandidateNewsService implements CandidateNews {
    private static final Comparator<Application> BY_JOB =
            Comparator.comparing(application -> application.jobId().toString());

    private final HeardCandidates candidates;
    private final Applications applications;
    private final KeptApplications kept;
    private final Jobs jobs;

    CandidateNewsService(HeardCandidates candidates, Applications applications, KeptApplications kept, Jobs jobs) {
        this.candidates = candidates;
        this.applications = applications;
        this.kept = kept;
        this.jobs = jobs;
    }

    /**
     * Nobody's sight or place matters: it is done in nobody's name. The word is kept first: whoever adds the candidate at this moment has
     * done so before, or waits and then hears of it.
     */
    @Override
    public void told(CandidateWord word) {
        candidates.hear(word);
        if (word.deleted()) {
            applications.of(word.id()).stream().sorted(BY_JOB).forEach(this::remove);
        }
    }

    /** A job that is gone by now has taken the application with it. */
    private void remove(Application known) {
        jobs.hold(known.jobId())
                .flatMap(job -> applications.lock(known.id()))
                .ifPresent(application -> kept.remove(application, Optional.empty()));
    }
}
