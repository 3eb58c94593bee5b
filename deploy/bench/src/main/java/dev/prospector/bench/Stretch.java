package dev.prospector.bench;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * What one measurement gave.
 *
 * @param cpuMicros of the process under test, over all operations
 * @param stolen share of the machine's time that went to other machines
 */
record Stretch(long done, long failed, Duration took, long cpuMicros, double stolen) {

    /** Above it a measurement says more about the neighbours than about us (quality.md 1). */
    private static final double MOST_STOLEN = 0.05;

    /** @param failed besides those that were done */
    record Count(long done, long failed) {}

    /** What the work took, by the operating system's clocks. */
    static Stretch of(ProcessHandle tested, Supplier<Count> work) {
        var ticks = Machine.ticks();
        var cpu = Machine.cpuMicros(tested);
        var begin = System.nanoTime();
        var count = work.get();
        return new Stretch(
                count.done(),
                count.failed(),
                Duration.ofNanos(System.nanoTime() - begin),
                Machine.cpuMicros(tested) - cpu,
                Machine.ticks().stolenSince(ticks));
    }

    double perSecond() {
        return done / (took.toNanos() / 1e9);
    }

    double cpuMicrosEach() {
        return done == 0 ? Double.NaN : (double) cpuMicros / done;
    }

    boolean counts() {
        return stolen <= MOST_STOLEN;
    }
}
