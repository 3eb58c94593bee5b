package dev.prospector.kit.data.work;

import static dev.prospector.testbed.Patience.await;
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

    @Test
    void an_error_ends_nothing_either() {
        try (var loop = WorkLoop.start("test", NEVER, () -> {
            switch (steps.incrementAndGet()) {
                case 1 -> throw new StackOverflowError();
                case 2 -> throw new NoClassDefFoundError("a/Missing");
                default -> {
                    return false;
                }
            }
        })) {
            await().untilAtomic(steps, equalTo(1));
            loop.nudge();
            await().untilAtomic(steps, equalTo(2));
            loop.nudge();
            await().untilAtomic(steps, equalTo(3));
        }
    }

    /** As a time limit around a step does that comes a moment too late. */
    @Test
    void an_interrupt_that_nobody_meant_for_the_loop_does_not_end_it() {
        var loop = WorkLoop.start("test", Duration.ofMillis(10), () -> {
            if (steps.incrementAndGet() == 1) {
                Thread.currentThread().interrupt();
            }
            return false;
        });
        await().until(() -> steps.get() >= 3);
        loop.close();
    }

    @Test
    void after_its_end_no_step_is_done() {
        var loop = WorkLoop.start("test", Duration.ofMillis(1), () -> {
            steps.incrementAndGet();
            return true;
        });
        await().until(() -> steps.get() >= 3);
        loop.close();
        var done = steps.get();
        await().during(Duration.ofMillis(100)).until(() -> steps.get() == done);
    }
}
