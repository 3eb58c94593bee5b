package dev.prospector.bench;

import java.time.Duration;
import java.util.List;

/** How long is measured, and on which JVM flags. */
final class Settings {

    /** As in production: both compilers, one collector that fits a small heap. */
    private static final String PRODUCTION = "-Xmx256m -XX:+UseSerialGC";

    private Settings() {}

    /** Each is A-B-B-A. */
    static int rounds() {
        return Integer.getInteger("bench.rounds", 7);
    }

    /** Of one measurement. */
    static Duration stretch() {
        return Duration.ofSeconds(Integer.getInteger("bench.seconds", 5));
    }

    /** Until the compilers are done with what is measured. */
    static Duration warmUp() {
        return Duration.ofSeconds(Integer.getInteger("bench.warm-up", 30));
    }

    static String flags() {
        return System.getProperty("bench.flags", PRODUCTION);
    }

    static List<String> flagList() {
        return List.of(flags().split(" "));
    }
}
