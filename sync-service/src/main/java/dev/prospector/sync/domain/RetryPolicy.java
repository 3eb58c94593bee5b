package dev.prospector.sync.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * When a failed step is tried again: as {@link Backoff} says, and only as long as patience lasts: 72 hours (architecture.md 2) unless
 * configured otherwise.
 */
public final class RetryPolicy {

    private final Backoff backoff;
    private final Duration patience;

    /**
     * @param first the ceiling after one failure
     * @param longest the ceiling after any number of failures
     * @param patience after that time nothing is tried any more
     */
    public RetryPolicy(Duration first, Duration longest, Duration patience, RandomGenerator random) {
        backoff = new Backoff(first, longest, random);
        this.patience = patience;
    }

    /**
     * The time of the next attempt; empty when patience is over. The last attempt is made when patience ends, not
     * before: an outage that ends just in time is survived.
     *
     * @param failedBefore failures of this step before the present one
     * @param since when patience began
     * @param atLeast what the service asked to wait, zero if nothing
     */
    public Optional<Instant> next(int failedBefore, Instant since, Instant now, Duration atLeast) {
        Instant end = since.plus(patience);
        if (!now.isBefore(end) || atLeast.compareTo(Duration.between(now, end)) > 0) {
            return Optional.empty();
        }
        Instant next = backoff.next(failedBefore, now, atLeast);
        return Optional.of(next.isAfter(end) ? end : next);
    }
}
