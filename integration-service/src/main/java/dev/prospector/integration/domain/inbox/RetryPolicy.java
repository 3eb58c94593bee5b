package dev.prospector.integration.domain.inbox;

import java.time.Instant;
import java.util.Optional;
import java.util.function.DoubleSupplier;

import dev.prospector.integration.domain.Backoff;

/**
 * When LinkedIn is asked again: exponential back-off with full jitter, from one second up to 15 minutes unless configured otherwise, but
 * never before LinkedIn's own {@code Retry-After}, for 72 hours since the notice came (architecture.md 2). What is turned away like all
 * others only waits until that is over: else a backlog would go on waiting long after LinkedIn takes calls again.
 */
public final class RetryPolicy {
    private final FetchTimes times;
    private final Backoff backoff;

    /** @param jitter numbers from 0 (inclusive) to 1 (exclusive): the share of the longest wait that is really waited */
    public RetryPolicy(FetchTimes times, DoubleSupplier jitter) {
        this.times = times;
        this.backoff = new Backoff(times.first(), times.longest(), jitter);
    }

    /**
     * @param receivedAt when the patience began
     * @param failuresBefore how often it has failed before this time
     * @return the next attempt's time, or nothing when the patience is used up
     */
    public Optional<Instant> next(Instant receivedAt, int failuresBefore, FetchFailure failure, Instant now) {
        var end = receivedAt.plus(times.patience());
        if (!now.isBefore(end)) {
            return Optional.empty();
        }
        var wait = failure.concernsAll() ? failure.retryAfter().plus(backoff.after(0)) : backoff.after(failuresBefore);
        var next = later(earlier(now.plus(wait), end), now.plus(failure.retryAfter()));
        return next.isAfter(end) ? Optional.empty() : Optional.of(next);
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}
