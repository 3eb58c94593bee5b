package dev.prospector.kit.data.event;

import java.time.Duration;
import java.util.function.LongSupplier;

import dev.prospector.kit.data.work.Lease;
import dev.prospector.kit.data.work.Leases;

/**
 * A lease as work that goes on step by step holds it: renewed when a third of its time is over and not at each step, since a renewal is
 * a durable commit of its own. Two renewals may fail before anybody else can have it. For one thread; whoever stands still for longer
 * than its time does not notice until the next renewal, so the work has to bear that (architecture.md 3.3).
 */
final class KeptLease {
    private static final int RENEWALS = 3;

    private final Leases leases;
    private final String name;
    private final Duration time;
    private final LongSupplier clock;
    private volatile Lease lease;
    private long renewAt;

    /** @param clock nanoseconds that only grow, such as {@link System#nanoTime} */
    KeptLease(Leases leases, String name, Duration time, LongSupplier clock) {
        this.leases = leases;
        this.name = name;
        this.time = time;
        this.clock = clock;
    }

    /** Takes it if it is free. */
    boolean isHeld() {
        var now = clock.getAsLong(); // before the database gives its time, so never too late
        if (lease == null || now - renewAt >= 0) {
            if (lease == null || !leases.renew(lease, time)) {
                lease = leases.take(name, time).orElse(null);
            }
            renewAt = now + time.toNanos() / RENEWALS;
        }
        return lease != null;
    }

    void release() {
        if (lease != null) {
            leases.release(lease);
            lease = null;
        }
    }
}
