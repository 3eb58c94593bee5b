package dev.prospector.job.domain.pipeline;

import java.time.Instant;
import java.util.UUID;

import dev.prospector.job.domain.TimeOrderedId;

/** Names one candidate's application to one job. */
public record ApplicationId(UUID value) {
    static ApplicationId madeAt(Instant now) {
        return new ApplicationId(TimeOrderedId.at(now));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
