package dev.prospector.gateway.proxy;

import java.util.BitSet;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Keeps calls away from a replica that fails: opens when too many of the last calls failed, and lets one through after a pause, whose
 * end decides. Each call that it allows ends with one of {@link #answered}, {@link #failed} and {@link #leftAlone}.
 */
final class Breaker {
    private final int window;
    private final int failures;
    private final long pause;
    private final LongSupplier clock;
    private final BitSet failed = new BitSet();
    private int next;
    private boolean open;
    private boolean probing;
    private long probeAt;

    /** @param clock nanoseconds */
    Breaker(ProxyConfig.Breaker config, LongSupplier clock) {
        this.window = config.window();
        this.failures = config.failures();
        this.pause = config.pause().toNanos();
        this.clock = clock;
    }

    synchronized boolean allows() {
        if (!open) {
            return true;
        }
        if (probing || clock.getAsLong() < probeAt) {
            return false;
        }
        probing = true;
        return true;
    }

    synchronized void answered() {
        if (open) {
            open = false;
            probing = false;
            failed.clear();
        }
        note(false);
    }

    synchronized void failed() {
        note(true);
        if (probing || !open && failed.cardinality() >= failures) {
            open = true;
            probing = false;
            probeAt = clock.getAsLong() + pause;
        }
    }

    /** Nobody waited for its end, so it says nothing of the replica. */
    synchronized void leftAlone() {
        probing = false;
    }

    /** Until a call may be let through; whole seconds, at least one. */
    synchronized long secondsClosed() {
        var left = open ? probeAt - clock.getAsLong() : 0;
        return Math.max(1, TimeUnit.NANOSECONDS.toSeconds(left + TimeUnit.SECONDS.toNanos(1) - 1));
    }

    private void note(boolean failure) {
        failed.set(next, failure);
        next = (next + 1) % window;
    }
}
