package dev.prospector.job.application.port.out;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.prospector.job.application.port.out.pipeline.Applications;
import dev.prospector.job.domain.Position;
import dev.prospector.job.domain.pipeline.Application;
import dev.prospector.job.domain.pipeline.ApplicationAdded;
import dev.prospector.job.domain.pipeline.ApplicationChanged;
import dev.prospector.job.domain.pipeline.ApplicationId;
import dev.prospector.job.domain.pipeline.ApplicationStatus;
import dev.prospector.job.domain.pipeline.CandidateId;
import dev.prospector.job.domain.pipeline.OfferState;
import dev.prospector.job.domain.pipeline.StageEvent;
import dev.prospector.job.domain.pipeline.StageView;
import dev.prospector.job.domain.posting.JobId;

public class InMemoryApplications implements Applications {
    private static final Comparator<Application> OLDEST_FIRST = Comparator.comparing(Application::since)
            .thenComparing(application -> application.id().toString());

    private final List<Application> applications = new ArrayList<>();
    private final List<StageEvent> events = new ArrayList<>();

    @Override
    public ApplicationId addIfAbsent(ApplicationAdded added) {
        return applications.stream()
                .filter(there -> there.jobId().equals(added.application().jobId()))
                .filter(there -> there.candidateId().equals(added.application().candidateId()))
                .findFirst()
                .map(Application::id)
                .orElseGet(() -> add(added));
    }

    private ApplicationId add(ApplicationAdded added) {
        applications.add(added.application());
        events.add(added.entry());
        return added.application().id();
    }

    @Override
    public Optional<ApplicationId> inJob(JobId job, Collection<CandidateId> candidates) {
        return allIn(job)
                .filter(there -> candidates.contains(there.candidateId()))
                .map(Application::id)
                .min(Comparator.comparing(ApplicationId::toString));
    }

    @Override
    public Optional<Application> find(ApplicationId id) {
        return applications.stream()
                .filter(application -> application.id().equals(id))
                .findFirst();
    }

    @Override
    public List<Application> of(CandidateId candidate) {
        return applications.stream()
                .filter(application -> application.candidateId().equals(candidate))
                .toList();
    }

    @Override
    public Optional<Application> lock(ApplicationId id) {
        return find(id);
    }

    @Override
    public void save(ApplicationChanged change) {
        applications.replaceAll(there -> there.id().equals(change.after().id()) ? change.after() : there);
        change.event().ifPresent(events::add);
    }

    @Override
    public void remove(Application application) {
        applications.removeIf(there -> there.id().equals(application.id()));
        events.removeIf(event -> event.applicationId().equals(application.id()));
    }

    @Override
    public boolean anyHiredIn(JobId job) {
        return allIn(job)
                .map(Application::progress)
                .anyMatch(progress -> progress.status() == ApplicationStatus.ACTIVE
                        && progress.offer().equals(Optional.of(OfferState.ACCEPTED)));
    }

    @Override
    public List<Application> oldestOf(List<StageView> stages, int atMostEach) {
        return stages.stream()
                .flatMap(stage -> inOrder(stage).limit(atMostEach))
                .sorted(OLDEST_FIRST)
                .toList();
    }

    @Override
    public List<Application> after(Position position, StageView stage, int atMost) {
        return inOrder(stage)
                .dropWhile(application -> !application.position().equals(position))
                .skip(1)
                .limit(atMost)
                .toList();
    }

    @Override
    public void removeAllOf(JobId job) {
        applications.removeIf(application -> application.jobId().equals(job));
        events.removeIf(
                event -> applications.stream().noneMatch(there -> there.id().equals(event.applicationId())));
    }

    Stream<Application> all() {
        return applications.stream();
    }

    Stream<Application> allIn(JobId job) {
        return applications.stream().filter(application -> application.jobId().equals(job));
    }

    boolean anyIn(JobId job) {
        return applications.stream().anyMatch(application -> application.jobId().equals(job));
    }

    /** For tests: the events kept so far. */
    public List<StageEvent> events() {
        return List.copyOf(events);
    }

    private Stream<Application> inOrder(StageView view) {
        return applications.stream()
                .filter(application -> application.stageId().equals(view.stage()))
                .filter(application -> view.status()
                        .map(application.progress().status()::equals)
                        .orElse(true))
                .filter(application -> view.exporters()
                        .map(users ->
                                application.exporter().filter(users::contains).isPresent())
                        .orElse(true))
                .sorted(OLDEST_FIRST);
    }
}
