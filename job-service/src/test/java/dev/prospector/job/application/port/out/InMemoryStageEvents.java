package dev.prospector.job.application.port.out;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import dev.prospector.job.domain.pipeline.ApplicationId;
import dev.prospector.job.domain.pipeline.StageEvent;

public class InMemoryStageEvents implements StageEvents {
    private static final Comparator<StageEvent> OLDEST_FIRST = Comparator.comparing(StageEvent::at)
            .thenComparing(event -> event.id().toString());

    private final InMemoryApplications applications;

    public InMemoryStageEvents(InMemoryApplications applications) {
        this.applications = applications;
    }

    @Override
    public List<StageEvent> of(ApplicationId application, Optional<StageEvent.Position> after, int atMost) {
        return applications.events().stream()
                .filter(event -> event.applicationId().equals(application))
                .sorted(OLDEST_FIRST)
                .dropWhile(
                        event -> after.filter(place -> !isBehind(event, place)).isPresent())
                .limit(atMost)
                .toList();
    }

    private static boolean isBehind(StageEvent event, StageEvent.Position place) {
        return event.at().isAfter(place.at())
                || event.at().equals(place.at())
                        && event.id().toString().compareTo(place.id().toString()) > 0;
    }
}
