package dev.prospector.integration.adapter.out.http.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dev.prospector.integration.application.port.out.connection.TimeLimits;

class ThreadTimeLimitsTest {
    private final ThreadTimeLimits limits = new ThreadTimeLimits();

    @AfterEach
    void end() {
        limits.end();
    }

    @Test
    void work_that_is_done_in_time_gives_its_result() {
        assertEquals("done", limits.within(Duration.ofSeconds(5), () -> "done"));
    }

    @Test
    void a_failure_comes_out_as_it_is() {
        var failure = new IllegalStateException("no");

        var thrown = assertThrows(
                IllegalStateException.class,
                () -> limits.within(Duration.ofSeconds(5), () -> {
                    throw failure;
                }));

        assertSame(failure, thrown);
    }

    @Test
    void work_that_takes_too_long_is_interrupted_and_not_waited_for() throws InterruptedException {
        var interrupted = new CountDownLatch(1);
        var never = new CountDownLatch(1);

        assertThrows(
                TimeLimits.Over.class,
                () -> limits.within(Duration.ofSeconds(1), () -> {
                    try {
                        never.await();
                    } catch (InterruptedException e) {
                        interrupted.countDown();
                    }
                    return "late";
                }));

        assertTrue(interrupted.await(60, TimeUnit.SECONDS));
    }
}
