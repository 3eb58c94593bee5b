package dev.prospector.testbed;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits until a process that was just started answers. */
final class Readiness {

    private static final Duration STEP = Duration.ofMillis(50);

    private Readiness() {}

    /** @throws ServerFailed when the process ends or stays silent; it is stopped then */
    static void await(Child child, Duration patience, BooleanSupplier answers) {
        Instant end = Instant.now().plus(patience);
        while (!answers.getAsBoolean()) {
            if (!child.isAlive() || Instant.now().isAfter(end)) {
                child.stop(Duration.ofSeconds(1));
                throw new ServerFailed(child);
            }
            LockSupport.parkNanos(STEP.toNanos());
        }
    }
}
