package dev.prospector.sync.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * When a failed step is tried again: after a random time (full jitter, so that a recovered service is not met by all
 * at once) below a ceiling that doubles, never earlier than the service asked for, and only as long as patience
 * lasts: 72 hours (architecture.md 2) unless configured otherwise.
 */
public final class RetryPolicy {

    /** From there on any sensible ceiling is above the longest wait. */
    private static final int MOST_DOUBLINGS = 30;

    private final Duration first;
    private final Duration longest;
    private final Duration patience;
    private final RandomGenerator random;

    /**
     * @param first the ceiling after one failure
     * @param longest the ceiling after any number of failures
     * @param patience after that time nothing is tried any more
     */
    public RetryPolicy(Duration first, Duration longest, Duration patience, RandomGenerator random) {
        this.first = first;
        this.longest = longest;
        this.patience = patience;
        this.random = random;
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
        Duration jittered =
                Duration.ofMillis(random.nextLong(ceiling(failedBefore).toMillis() + 1));
        Instant next = now.plus(jittered.compareTo(atLeast) < 0 ? atLeast : jittered);
        return Optional.of(next.isAfter(end) ? end : next);
    }

    private Duration ceiling(int failedBefore) {
        Duration doubled = first.multipliedBy(1L << Math.min(failedBefore, MOST_DOUBLINGS));
        return doubled.compareTo(longest) < 0 ? doubled : longest;
    }
}
