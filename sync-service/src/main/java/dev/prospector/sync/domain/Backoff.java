package dev.prospector.sync.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;

/**
 * How long to wait after failures: a random time (full jitter, so that a recovered service is not met by all at once) below a ceiling that
 * doubles, never less than the service asked for.
 */
public final class Backoff {

    /** From there on any sensible ceiling is above the longest wait. */
    private static final int MOST_DOUBLINGS = 30;

    private final Duration first;
    private final Duration longest;
    private final RandomGenerator random;

    /**
     * @param first the ceiling after one failure
     * @param longest the ceiling after any number of failures
     */
    public Backoff(Duration first, Duration longest, RandomGenerator random) {
        this.first = first;
        this.longest = longest;
        this.random = random;
    }

    /**
     * The time of the next attempt.
     *
     * @param failedBefore failures in a row before the present one
     * @param atLeast what the service asked to wait, zero if nothing
     */
    public Instant next(int failedBefore, Instant now, Duration atLeast) {
        Duration jittered =
                Duration.ofMillis(random.nextLong(ceiling(failedBefore).toMillis() + 1));
        return now.plus(jittered.compareTo(atLeast) < 0 ? atLeast : jittered);
    }

    private Duration ceiling(int failedBefore) {
        Duration doubled = first.multipliedBy(1L << Math.min(failedBefore, MOST_DOUBLINGS));
        return doubled.compareTo(longest) < 0 ? doubled : longest;
    }
}
