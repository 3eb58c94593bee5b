package dev.prospector.integration.domain.connection;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * How often LinkedIn is asked about connections.
 *
 * @param claim for which a worker has a piece of work to itself: then it is taken for dead
 * @param poll between two looks at integrations that nobody is busy with
 * @param soon the same while something is requested or partner-ready
 * @param ourHalfAgain between two of our halves while LinkedIn does not move on
 * @param secretAge after which a client secret is replaced
 */
public record UpkeepTimes(Duration claim, Duration poll, Duration soon, Duration ourHalfAgain, Duration secretAge) {
    public UpkeepTimes {
        if (Stream.of(claim, poll, soon, ourHalfAgain, secretAge)
                .anyMatch(time -> time.isNegative() || time.isZero())) {
            throw new IllegalArgumentException("times to wait are longer than nothing");
        }
    }

    /** When to look again. */
    public Instant nextPoll(Connection connection, Instant now) {
        return now.plus(connection.isOnItsWay() ? soon : poll);
    }
}
