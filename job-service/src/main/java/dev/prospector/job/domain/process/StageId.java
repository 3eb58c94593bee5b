package dev.prospector.job.domain.process;

import java.time.Instant;
import java.util.UUID;

import dev.prospector.job.domain.TimeOrderedId;

/** Names one stage of one job. */
public record StageId(UUID value) {
    static StageId madeAt(Instant now) {
        return new StageId(TimeOrderedId.at(now));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
