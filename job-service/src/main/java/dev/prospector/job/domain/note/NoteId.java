package dev.prospector.job.domain.note;

import java.time.Instant;
import java.util.UUID;

import dev.prospector.job.domain.TimeOrderedId;

/** Names one note on an application. */
public record NoteId(UUID value) {
    static NoteId madeAt(Instant now) {
        return new NoteId(TimeOrderedId.at(now));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
