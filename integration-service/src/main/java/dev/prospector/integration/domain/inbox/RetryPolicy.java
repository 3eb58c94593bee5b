package dev.prospector.integration.domain.inbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.DoubleSupplier;

/**
 * When LinkedIn is asked again: exponential back-off with full jitter from one second up to 15 minutes, but never before LinkedIn's own
 * {@code Retry-After}, for 72 hours since the notice came (architecture.md 2).
 */
public final class RetryPolicy {
    static final Duration FIRST = Duration.ofSeconds(1);
    static final Duration LONGEST = Duration.ofMinutes(15);
    static final Duration PATIENCE = Duration.ofHours(72);

    private static final int DOUBLINGS = 10;

    private final DoubleSupplier jitter;

    /** @param jitter numbers from 0 (inclusive) to 1 (exclusive): the share of the longest wait that is really waited */
    public RetryPolicy(DoubleSupplier jitter) {
        this.jitter = jitter;
    }

    /**
     * @param failuresBefore how often it has failed before this time
     * @return the next attempt's time, or nothing when the patience is used up
     */
    public Optional<Instant> next(Instant receivedAt, int failuresBefore, FetchFailure failure, Instant now) {
        var end = receivedAt.plus(PATIENCE);
        if (!now.isBefore(end)) {
            return Optional.empty();
        }
        var own = earlier(now.plus(backoff(failuresBefore)), end);
        var next = later(own, now.plus(failure.retryAfter()));
        return next.isAfter(end) ? Optional.empty() : Optional.of(next);
    }

    private Duration backoff(int failuresBefore) {
        var doubled = FIRST.multipliedBy(1L << Math.min(failuresBefore, DOUBLINGS));
        var bound = doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
        return Duration.ofMillis((long) (bound.toMillis() * jitter.getAsDouble()));
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}
