package dev.prospector.candidate.domain.stub;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * That a member agreed to share their profile (product.md 2.9).
 *
 * @param stub the profile as it was shared
 * @param seat URN of the seat with whose owner they shared it
 * @param at when (UTC); finer than a microsecond is not kept
 */
public record Consent(StubKey stub, String seat, Instant at) {
    public Consent {
        Objects.requireNonNull(stub, "stub");
        Urns.demand("seat", seat);
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    boolean isLaterThan(Consent other) {
        return at.isAfter(other.at);
    }
}
