package dev.prospector.job.application.port.out;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import dev.prospector.job.application.port.out.pipeline.ApplicationListing;
import dev.prospector.job.domain.pipeline.Application;
import dev.prospector.job.domain.pipeline.ApplicationId;
import dev.prospector.job.domain.pipeline.CandidateId;

public class InMemoryApplicationListing implements ApplicationListing {
    private static final Comparator<Application> NEWEST_FIRST = Comparator.comparing(
                    (Application application) -> application.id().toString())
            .reversed();

    private final InMemoryJobs jobs;
    private final InMemoryApplications applications;

    public InMemoryApplicationListing(InMemoryJobs jobs, InMemoryApplications applications) {
        this.jobs = jobs;
        this.applications = applications;
    }

    @Override
    public List<Placed> newestOf(CandidateId person, Optional<ApplicationId> before, int atMost) {
        return applications
                .all()
                .filter(application -> application.candidateId().equals(person))
                .sorted(NEWEST_FIRST)
                .filter(application -> before.map(
                                last -> application.id().toString().compareTo(last.toString()) < 0)
                        .orElse(true))
                .limit(atMost)
                .map(this::placed)
                .toList();
    }

    private Placed placed(Application application) {
        var job = jobs.find(application.jobId()).orElseThrow();
        return new Placed(
                application, job.process().stage(application.stageId()).orElseThrow());
    }
}
