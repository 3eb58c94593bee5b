package dev.prospector.sandbox.linkedin;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What is wrong with LinkedIn now: one fault at most for each target. Safe for many threads. */
public final class Faults {

    private final Clock clock;
    private final Map<FaultTarget, Fault> byTarget = new HashMap<>();

    public Faults(Clock clock) {
        this.clock = clock;
    }

    /** It takes the place of an earlier fault of the same target. */
    public synchronized void put(Fault fault) {
        byTarget.put(fault.target(), fault);
    }

    public synchronized void clear() {
        byTarget.clear();
    }

    /** The fault that this call, or push, meets; it counts. */
    synchronized Optional<Fault> met(FaultTarget call) {
        Optional<Fault> met = byTarget.values().stream()
                .filter(fault -> fault.target().covers(call) && !fault.isOver(clock.instant()))
                .max(Comparator.comparing(Fault::target, FaultTarget.WIDEST_FIRST));
        met.ifPresent(fault -> put(fault.afterCall()));
        return met;
    }
}
