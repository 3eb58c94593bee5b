package dev.prospector.sandbox.control.recruiter;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** When something happened at LinkedIn, which counts in milliseconds. */
public final class Moments {

    private final Clock clock;

    public Moments(Clock clock) {
        this.clock = clock;
    }

    /** @param asked null for now */
    public Instant at(Instant asked) {
        return (asked == null ? clock.instant() : asked).truncatedTo(ChronoUnit.MILLIS);
    }
}
