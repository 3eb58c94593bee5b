package dev.prospector.job.application.port.out.pipeline;

import java.util.List;
import java.util.Optional;

import dev.prospector.job.domain.Position;
import dev.prospector.job.domain.pipeline.ApplicationId;
import dev.prospector.job.domain.pipeline.StageEvent;

/** The histories of the tenant's applications; nothing rewrites them. */
public interface StageEvents {
    /** The oldest first. @param after where to go on; empty to begin */
    List<StageEvent> of(ApplicationId application, Optional<Position> after, int atMost);
}
