package dev.prospector.integration.domain;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/** How long to wait after failures: exponentially longer up to a bound, a random part of it each time (full jitter). */
public final class Backoff {
    /** From there on any sensible wait is longer than the longest one. */
    private static final int MOST_DOUBLINGS = 30;

    private final Duration first;
    private final Duration longest;
    private final DoubleSupplier jitter;

    /**
     * @param first the longest that is waited after the first failure; doubled with each further one
     * @param longest the longest that is waited after any failure
     * @param jitter numbers from 0 (inclusive) to 1 (exclusive): the share of the longest wait that is really waited
     */
    public Backoff(Duration first, Duration longest, DoubleSupplier jitter) {
        this.first = first;
        this.longest = longest;
        this.jitter = jitter;
    }

    /** @param failuresBefore how often it has failed before this time */
    public Duration after(int failuresBefore) {
        var doubled = first.multipliedBy(1L << Math.min(failuresBefore, MOST_DOUBLINGS));
        var bound = doubled.compareTo(longest) < 0 ? doubled : longest;
        return Duration.ofMillis((long) (bound.toMillis() * jitter.getAsDouble()));
    }
}
