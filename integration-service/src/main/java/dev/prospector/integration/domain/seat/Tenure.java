package dev.prospector.integration.domain.seat;

import java.time.Instant;
import java.util.Optional;

import dev.prospector.integration.domain.link.PersonUrn;

/**
 * A member's time on a seat, as far as it was observed.
 *
 * @param from since when it is known that the member has the seat; nothing reaches back without limit
 * @param until the last time at which that was still so; nothing while it lasts
 */
public record Tenure(PersonUrn member, Optional<Instant> from, Optional<Instant> until) {
    boolean isOpen() {
        return until.isEmpty();
    }

    /** Whether what was written at this time is the member's. */
    public boolean covers(Instant time) {
        return from.map(begin -> !time.isBefore(begin)).orElse(true)
                && until.map(end -> !time.isAfter(end)).orElse(true);
    }

    /** A tenure that one poll alone has shown ends where it began. */
    Tenure endedAt(Instant lastSeen) {
        var end = from.filter(begin -> begin.isAfter(lastSeen)).orElse(lastSeen);
        return new Tenure(member, from, Optional.of(end));
    }
}
