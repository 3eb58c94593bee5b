package dev.prospector.gateway.limits;

import java.util.concurrent.TimeUnit;

/** So many at once, and then so many in a second. */
final class TokenBucket {
    private static final double NANOS = TimeUnit.SECONDS.toNanos(1);

    private final int burst;
    private final int perSecond;
    private double left;
    private long seen;

    /** @param now nanoseconds of any clock that only goes forward */
    TokenBucket(int burst, int perSecond, long now) {
        this.burst = burst;
        this.perSecond = perSecond;
        this.left = burst;
        this.seen = now;
    }

    void refill(long now) {
        left = Math.min(burst, left + (now - seen) / NANOS * perSecond);
        seen = now;
    }

    boolean isEmpty() {
        return left < 1;
    }

    void take() {
        left--;
    }

    int burst() {
        return burst;
    }

    int left() {
        return (int) Math.max(0, left);
    }

    /** Whole seconds. */
    long secondsUntilOne() {
        return seconds(1 - left);
    }

    /** Whole seconds. */
    long secondsUntilFull() {
        return seconds(burst - left);
    }

    private long seconds(double missing) {
        return (long) Math.ceil(missing / perSecond);
    }
}
