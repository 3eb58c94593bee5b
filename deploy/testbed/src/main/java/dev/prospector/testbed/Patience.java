package dev.prospector.testbed;

import java.time.Duration;

import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/**
 * Waiting in tests. They say what comes to pass, not how fast: a minute passes on a busy machine before nothing can be hoped for, and a test
 * that succeeds never waits for it.
 */
public final class Patience {
    private static final Duration MOST = Duration.ofMinutes(1);
    private static final Duration STEP = Duration.ofMillis(50);

    private Patience() {}

    /** As Awaitility's own, with a minute in place of its ten seconds; what has come to pass already is not waited for. */
    public static ConditionFactory await() {
        return Awaitility.await().atMost(MOST).pollDelay(Duration.ZERO).pollInterval(STEP);
    }
}
