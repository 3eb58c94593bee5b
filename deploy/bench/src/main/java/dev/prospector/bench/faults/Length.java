package dev.prospector.bench.faults;

import java.nio.file.Path;
import java.time.Duration;

import dev.prospector.local.Doors;

/** What the full lengths have in common. Ports are below those that the system gives away: nobody takes one while its owner is killed. */
final class Length {

    private static final int REPLICAS = 2;
    private static final double PART = Double.parseDouble(System.getProperty("bench.length", "1"));
    private static final double MILLIS = 1_000;

    private Length() {}

    static Doors doors() {
        return Doors.usual(Integer.getInteger("bench.port-offset", 10_000), REPLICAS);
    }

    /** For the data of a run, which is kept until the next one. */
    static Path folder(String name) {
        return Path.of("deploy/bench/target").resolve(name).toAbsolutePath();
    }

    /** The time itself, or the part of it that {@code bench.length} says, to try a run out. */
    static Duration of(Duration full) {
        return Duration.ofMillis((long) (full.toMillis() * PART));
    }

    /** In a part, what any recovery takes at least weighs too much to judge by. */
    static boolean isFull() {
        return PART >= 1;
    }

    static double seconds(Duration time) {
        return time.toMillis() / MILLIS;
    }
}
