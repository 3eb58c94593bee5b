package dev.prospector.local.faults;

import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;

/** What all draws of a fault test come from. {@code -Dfaults.seed} replays the draws of an earlier run, which printed it. */
public record Seed(long number) {

    private static final int MOST = 1_000_000;

    public static Seed chosen() {
        return new Seed(Long.getLong("faults.seed", ThreadLocalRandom.current().nextInt(MOST)));
    }

    /** Draws about one subject do not depend on how many were made about others. */
    public Random about(String subject) {
        return new Random(31 * number + subject.hashCode());
    }

    @Override
    public String toString() {
        return "-Dfaults.seed=" + number;
    }
}
