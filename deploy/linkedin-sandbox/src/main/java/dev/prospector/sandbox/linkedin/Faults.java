package dev.prospector.sandbox.linkedin;

import java.time.Clock;
import java.util.Optional;

/** What is wrong with LinkedIn now: one fault at most. Safe for many threads. */
public final class Faults {

    private final Clock clock;
    private Optional<Fault> fault = Optional.empty();

    public Faults(Clock clock) {
        this.clock = clock;
    }

    public synchronized void replace(Fault next) {
        fault = Optional.of(next);
    }

    public synchronized void clear() {
        fault = Optional.empty();
    }

    /** The fault that this call meets; it counts. */
    synchronized Optional<Fault> next(String path) {
        Optional<Fault> met = fault.filter(present -> present.meets(path, clock.instant()));
        met.ifPresent(present -> fault = Optional.of(present.afterCall()));
        return met;
    }
}
