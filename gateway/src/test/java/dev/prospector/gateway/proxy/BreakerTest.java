package dev.prospector.gateway.proxy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.prospector.gateway.Settings;

class BreakerTest {
    private long now = 1;
    private final Breaker breaker = new Breaker(
            Settings.of(
                            ProxyConfig.class,
                            Map.of(
                                    "prospector.gateway.breaker.window",
                                    "6",
                                    "prospector.gateway.breaker.failures",
                                    "3"))
                    .breaker(),
            () -> now);

    @BeforeEach
    void some_calls() {
        fail(2);
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            assertTrue(breaker.allows());
            breaker.failed();
        }
    }

    private void pass(long seconds) {
        now += TimeUnit.SECONDS.toNanos(seconds);
    }

    @Test
    void it_opens_when_too_many_fail() {
        assertTrue(breaker.allows());
        breaker.failed();
        assertFalse(breaker.allows());
        assertEquals(5, breaker.secondsClosed());
    }

    @Test
    void old_failures_do_not_count() {
        for (int i = 0; i < 4; i++) {
            breaker.answered();
        }
        fail(2);
        assertTrue(breaker.allows());
    }

    @Test
    void after_a_pause_one_call_is_let_through_and_its_success_closes_it() {
        fail(1);
        pass(5);
        assertTrue(breaker.allows());
        assertFalse(breaker.allows(), "one only");
        breaker.answered();
        fail(2);
        assertTrue(breaker.allows(), "what was before is forgotten");
    }

    @Test
    void when_that_call_fails_it_stays_open_for_another_pause() {
        fail(1);
        pass(5);
        assertTrue(breaker.allows());
        breaker.failed();
        pass(4);
        assertFalse(breaker.allows());
        assertEquals(1, breaker.secondsClosed());
        pass(1);
        assertTrue(breaker.allows());
    }

    @Test
    void when_nobody_waits_for_that_call_another_may_try() {
        fail(1);
        pass(5);
        assertTrue(breaker.allows());
        breaker.leftAlone();
        assertTrue(breaker.allows());
    }

    @Test
    void what_was_under_way_when_it_opened_does_not_prolong_the_pause() {
        assertTrue(breaker.allows());
        fail(1);
        pass(3);
        breaker.failed();
        pass(2);
        assertTrue(breaker.allows());
    }
}
