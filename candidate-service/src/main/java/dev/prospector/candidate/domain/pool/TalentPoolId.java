package dev.prospector.candidate.domain.pool;

import java.time.Instant;
import java.util.UUID;

import dev.prospector.candidate.domain.TimeOrderedId;

/** Names a talent pool; later made ones come behind earlier ones, as in the database. */
public record TalentPoolId(UUID value) {
    static TalentPoolId madeAt(Instant now) {
        return new TalentPoolId(TimeOrderedId.at(now));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
