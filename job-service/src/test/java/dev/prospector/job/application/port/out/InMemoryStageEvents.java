package dev.prospector.job.application.port.out;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import dev.prospector.job.application.port.out.pipeline.StageEvents;
import dev.prospector.job.domain.Position;
import dev.prospector.job.domain.pipeline.ApplicationId;
import dev.prospector.job.domain.pipeline.StageEvent;

public class InMemoryStageEvents implements StageEvents {
    private final InMemoryApplications applications;

    public InMemoryStageEvents(InMemoryApplications applications) {
        this.applications = applications;
    }

    @Override
    public List<StageEvent> of(ApplicationId application, Optional<Position> after, int atMost) {
        return applications.events().stream()
                .filter(event -> event.applicationId().equals(application))
                .sorted(Comparator.comparing(StageEvent::position, OldestFirst.ORDER))
                .filter(event -> OldestFirst.isBehind(event.position(), after))
                .limit(atMost)
                .toList();
    }
}
