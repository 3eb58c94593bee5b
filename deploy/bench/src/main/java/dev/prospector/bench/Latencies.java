package dev.prospector.bench;

/** @param sorted nanoseconds, ascending */
record Latencies(long[] sorted) {

    /** Milliseconds that so many per cent did not exceed. */
    double percentile(double percent) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        // The nearest rank; the tiny bit less takes back what binary fractions add.
        var rank = (int) Math.ceil(percent * sorted.length / 100 - 1e-9);
        return sorted[Math.max(1, rank) - 1] / 1e6;
    }

    double highest() {
        return percentile(100);
    }
}
