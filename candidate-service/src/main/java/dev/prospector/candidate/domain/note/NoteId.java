package dev.prospector.candidate.domain.note;

import java.time.Instant;
import java.util.UUID;

import dev.prospector.candidate.domain.TimeOrderedId;

/** Names one note on a candidate. */
public record NoteId(UUID value) {
    static NoteId madeAt(Instant now) {
        return new NoteId(TimeOrderedId.at(now));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
