package dev.prospector.candidate.domain.merge;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import dev.prospector.candidate.domain.TimeOrderedId;

/** Names a merge. Later made ones come behind earlier ones, in the order of their texts. */
public record MergeId(UUID value) {
    public MergeId {
        Objects.requireNonNull(value, "value");
    }

    static MergeId madeAt(Instant now) {
        return new MergeId(TimeOrderedId.at(now));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
