package dev.prospector.integration.domain.inbox;

import java.time.Duration;
import java.util.stream.Stream;

/**
 * How patient we are with LinkedIn, and with those of us who ask it.
 *
 * @param first the longest that is waited after the first failure; doubled with each further one
 * @param longest the longest that is waited after any failure, unless LinkedIn asks for more
 * @param patience since the notice came or was replayed last: what has no answer by then is parked
 * @param claim for which a worker has an export to itself: then it is taken for dead, and another one takes the export
 */
public record FetchTimes(Duration first, Duration longest, Duration patience, Duration claim) {
    public FetchTimes {
        if (Stream.of(first, longest, patience, claim).anyMatch(time -> time.isNegative() || time.isZero())) {
            throw new IllegalArgumentException("times to wait are longer than nothing");
        }
    }
}
