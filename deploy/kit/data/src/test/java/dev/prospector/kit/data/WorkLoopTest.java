package dev.prospector.kit.data;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

class WorkLoopTest {
    private static final Duration NEVER = Duration.ofHours(1);

    private final AtomicInteger steps = new AtomicInteger();

    @Test
    void goes_on_at_once_while_there_is_work() {
        var loop = WorkLoop.start("test", NEVER, () -> steps.incrementAndGet() < 5);
        await().untilAtomic(steps, equalTo(5));
        loop.close();
        assertEquals(5, steps.get());
    }

    @Test
    void a_nudge_ends_the_waiting() {
        try (var loop = WorkLoop.start("test", NEVER, () -> steps.incrementAndGet() < 0)) {
            await().untilAtomic(steps, equalTo(1));
            loop.nudge();
            await().untilAtomic(steps, equalTo(2));
        }
    }

    @Test
    void a_step_that_fails_is_tried_again() {
        var loop = WorkLoop.start("test", Duration.ofMillis(10), () -> {
            if (steps.incrementAndGet() < 3) {
                throw new IllegalStateException("not yet");
            }
            return false;
        });
        await().until(() -> steps.get() >= 3);
        loop.close();
    }
}
