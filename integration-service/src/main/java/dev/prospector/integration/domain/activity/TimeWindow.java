package dev.prospector.integration.domain.activity;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A stretch of time in LinkedIn's milliseconds.
 *
 * @param from belongs to it
 * @param until does not
 */
public record TimeWindow(Instant from, Instant until) {
    /** What is no longer is not divided. */
    static final Duration SHORTEST = Duration.ofMinutes(1);

    public TimeWindow {
        from = from.truncatedTo(ChronoUnit.MILLIS);
        until = until.truncatedTo(ChronoUnit.MILLIS);
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("a window ends after it has begun");
        }
    }

    public Duration length() {
        return Duration.between(from, until);
    }

    /** Its newest part. */
    TimeWindow newest(Duration atMost) {
        return length().compareTo(atMost) <= 0 ? this : new TimeWindow(until.minus(atMost), until);
    }

    boolean holds(TimeWindow other) {
        return !other.from.isBefore(from) && !other.until.isAfter(until);
    }

    boolean touches(TimeWindow other) {
        return !from.isAfter(other.until) && !other.from.isAfter(until);
    }

    TimeWindow joined(TimeWindow other) {
        return new TimeWindow(
                from.isBefore(other.from) ? from : other.from, until.isAfter(other.until) ? until : other.until);
    }
}
