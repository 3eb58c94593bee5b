package dev.prospector.job.domain.posting;

import java.time.Instant;
import java.util.UUID;

import dev.prospector.job.domain.TimeOrderedId;

/** Names a job in every address and table; people and LinkedIn know it by its {@link JobNumber}. */
public record JobId(UUID value) {
    static JobId madeAt(Instant now) {
        return new JobId(TimeOrderedId.at(now));
    }

    public static JobId of(String text) {
        return new JobId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
