package dev.prospector.bench;

import java.time.Duration;

/**
 * What one measurement gave.
 *
 * @param cpuMicros of the process under test, over all operations
 * @param stolen share of the machine's time that went to other machines
 */
record Stretch(long done, long failed, Duration took, long cpuMicros, double stolen) {

    /** Above it a measurement says more about the neighbours than about us (quality.md 1). */
    private static final double MOST_STOLEN = 0.05;

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
