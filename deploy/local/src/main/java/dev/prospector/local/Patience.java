package dev.prospector.local;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** How long the demo and the scan wait for what the system does by itself, looking again and again. */
public record Patience(Duration atMost) {

    private static final Duration STEP = Duration.ofMillis(200);

    /**
     * @param what it is waited for
     * @throws LaunchFailed when it does not come
     */
    public void await(String what, BooleanSupplier condition) {
        Instant end = Instant.now().plus(atMost);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new LaunchFailed("waited " + atMost.toSeconds() + " s for " + what);
            }
            LockSupport.parkNanos(STEP.toNanos());
        }
    }
}
