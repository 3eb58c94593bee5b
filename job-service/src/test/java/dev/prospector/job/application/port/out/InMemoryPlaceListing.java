package dev.prospector.job.application.port.out;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import dev.prospector.job.application.port.out.team.PlaceListing;
import dev.prospector.job.domain.pipeline.Application;
import dev.prospector.job.domain.pipeline.CandidateId;
import dev.prospector.job.domain.posting.Job;
import dev.prospector.job.domain.posting.JobId;
import dev.prospector.job.domain.posting.JobNumber;
import dev.prospector.job.domain.process.Stage;
import dev.prospector.job.domain.process.StageId;
import dev.prospector.job.domain.process.StageKind;
import dev.prospector.job.domain.user.UserId;

public class InMemoryPlaceListing implements PlaceListing {
    private final InMemoryJobs jobs;
    private final InMemoryApplications applications;
    private final InMemoryPlaces places;

    public InMemoryPlaceListing(InMemoryJobs jobs, InMemoryApplications applications, InMemoryPlaces places) {
        this.jobs = jobs;
        this.applications = applications;
        this.places = places;
    }

    @Override
    public List<Encounter> encounters(UserId user, Collection<CandidateId> candidates) {
        return jobs.all()
                .filter(job -> job.team().member(user).isPresent())
                .flatMap(job -> applications
                        .allIn(job.id())
                        .filter(application -> candidates.contains(application.candidateId()))
                        .map(application -> new Encounter(
                                application.candidateId(),
                                kind(job, application),
                                application.exporter(),
                                places.of(user, job),
                                job.process().hiringManagersSeeProspects())))
                .toList();
    }

    @Override
    public List<JobNumber> jobs(UserId user, Optional<Collection<JobNumber>> among, int atMost) {
        return jobs.all()
                .filter(job -> job.team().member(user).isPresent())
                .map(Job::number)
                .filter(number -> among.map(only -> only.contains(number)).orElse(true))
                .sorted(Comparator.comparing(JobNumber::sequence).reversed())
                .limit(atMost)
                .toList();
    }

    @Override
    public List<Met> people(JobId job, Optional<StageId> stage, int atMost) {
        var process = jobs.find(job).orElseThrow();
        return applications
                .allIn(job)
                .filter(application -> stage.map(application.stageId()::equals).orElse(true))
                .map(application ->
                        new Met(application.candidateId(), kind(process, application), application.exporter()))
                .sorted(Comparator.comparing((Met met) -> met.candidate().toString())
                        .reversed())
                .limit(atMost)
                .toList();
    }

    @Override
    public int applicationsOf(Collection<CandidateId> candidates) {
        return (int) jobs.all()
                .flatMap(job -> applications.allIn(job.id()))
                .filter(application -> candidates.contains(application.candidateId()))
                .count();
    }

    @Override
    public List<JobId> sharedJobs(Collection<CandidateId> ones, Collection<CandidateId> others, int atMost) {
        return jobs.all()
                .map(Job::id)
                .filter(job -> holds(job, ones) && holds(job, others))
                .sorted(Comparator.comparing(JobId::toString))
                .limit(atMost)
                .toList();
    }

    private boolean holds(JobId job, Collection<CandidateId> people) {
        return applications.allIn(job).map(Application::candidateId).anyMatch(people::contains);
    }

    private static StageKind kind(Job job, Application application) {
        return job.process().stages().stream()
                .filter(stage -> stage.id().equals(application.stageId()))
                .findFirst()
                .map(Stage::kind)
                .orElseThrow();
    }
}
