package dev.prospector.job.application.port.out;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import dev.prospector.job.application.port.out.pipeline.ApplicationListing;
import dev.prospector.job.domain.pipeline.Application;
import dev.prospector.job.domain.pipeline.ApplicationId;
import dev.prospector.job.domain.pipeline.ApplicationStatus;
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
    public List<Placed> newestOf(
            Collection<CandidateId> person,
            Optional<ApplicationStatus> status,
            Optional<ApplicationId> before,
            int atMost) {
        return applications
                .all()
                .filter(application -> person.contains(application.candidateId()))
                .filter(application ->
                        status.map(application.progress().status()::equals).orElse(true))
                .sorted(NEWEST_FIRST)
                .filter(application -> before.map(
                                last -> application.id().toString().compareTo(last.toString()) < 0)
                        .orElse(true))
                .limit(atMost)
                .map(application -> placed(application, person))
                .toList();
    }

    private Placed placed(Application application, Collection<CandidateId> person) {
        var doubled = applications
                        .allIn(application.jobId())
                        .filter(there -> person.contains(there.candidateId()))
                        .count()
                > 1;
        var job = jobs.find(application.jobId()).orElseThrow();
        return new Placed(
                application, job.process().stage(application.stageId()).orElseThrow(), doubled);
    }
}
