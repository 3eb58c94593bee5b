package dev.prospector.integration.adapter.out.http.linkedin;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import dev.prospector.integration.adapter.out.http.linkedin.CallFailed.HeldBack;
import dev.prospector.integration.adapter.out.http.linkedin.CallFailed.Kind;
import dev.prospector.integration.fakes.MovingClock;

class BreakersTest {
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final CallFailed OUTAGE = CallFailed.of(Kind.LINKEDIN_ERROR);

    private final MovingClock clock = new MovingClock();
    private final Breakers breakers =
            new Breakers(Configured.with(Map.of("breaker.window", "4", "breaker.failures", "0.5")), clock);

    @ParameterizedTest
    @EnumSource(names = {"UNREACHABLE", "LINKEDIN_ERROR"})
    void when_linkedin_fails_it_is_left_alone(Kind kind) {
        fail("acme", 4, CallFailed.of(kind));
        var failure = assertThrows(CallFailed.class, () -> breakers.demandPassage("acme"));
        assertEquals(Kind.UNREACHABLE, failure.kind());
        assertEquals(PAUSE, failure.retryAfter());
        assertFalse(breakers.mayBeAsked());
    }

    @Test
    void fewer_calls_than_the_window_decide_nothing() {
        fail("acme", 3, OUTAGE);
        assertDoesNotThrow(() -> breakers.demandPassage("acme"));
    }

    @Test
    void calls_that_are_long_past_do_not_count() {
        fail("acme", 3, OUTAGE);
        answer("acme", 3);
        fail("acme", 1, OUTAGE);
        assertDoesNotThrow(() -> breakers.demandPassage("acme"));
    }

    static Stream<CallFailed> no_outages() {
        return Stream.of(
                CallFailed.answered(Kind.THROTTLED, PAUSE),
                CallFailed.answered(Kind.DENIED, Duration.ZERO),
                CallFailed.answered(Kind.CONFLICT, Duration.ZERO),
                CallFailed.answered(Kind.REFUSED, Duration.ZERO),
                CallFailed.heldBack(HeldBack.DATABASE, Kind.UNREACHABLE, Duration.ZERO),
                CallFailed.heldBack(HeldBack.BUDGET, Kind.THROTTLED, PAUSE));
    }

    @ParameterizedTest
    @MethodSource("no_outages")
    void what_is_no_outage_holds_up_nobody(CallFailed failure) {
        fail("acme", 40, failure);
        assertDoesNotThrow(() -> breakers.demandPassage("acme"));
        assertTrue(breakers.mayBeAsked());
    }

    @Test
    void one_tenants_trouble_is_nobody_elses() {
        for (int i = 0; i < 10; i++) {
            fail("acme", 1, OUTAGE);
            answer("globex", 1);
        }
        assertThrows(CallFailed.class, () -> breakers.demandPassage("acme"));
        assertDoesNotThrow(() -> breakers.demandPassage("globex"));
        assertTrue(breakers.mayBeAsked());
    }

    @Test
    void when_it_fails_for_one_after_the_other_it_fails_for_everyone() {
        fail("acme", 1, OUTAGE);
        assertTrue(breakers.mayBeAsked());
        fail("globex", 1, OUTAGE);
        assertFalse(breakers.mayBeAsked());
        assertDoesNotThrow(() -> breakers.demandPassage("acme"));
    }

    @Test
    void what_we_held_back_ourselves_does_not_show_that_linkedin_is_back() {
        fail("acme", 4, OUTAGE);
        fail("acme", 1, CallFailed.heldBack(HeldBack.DATABASE, Kind.UNREACHABLE, Duration.ZERO));
        assertFalse(breakers.mayBeAsked());
    }

    @Test
    void after_a_pause_one_call_shows_whether_linkedin_is_back() {
        fail("acme", 4, OUTAGE);
        clock.advance(PAUSE);
        assertTrue(breakers.mayBeAsked());
        assertFalse(breakers.mayBeAsked());
        assertDoesNotThrow(() -> breakers.demandPassage("acme"));
        assertThrows(CallFailed.class, () -> breakers.demandPassage("acme"));
        answer("acme", 1);
        assertDoesNotThrow(() -> breakers.demandPassage("acme"));
        assertTrue(breakers.mayBeAsked());
        assertTrue(breakers.mayBeAsked());
    }

    @Test
    void a_trial_that_fails_begins_another_pause() {
        fail("acme", 4, OUTAGE);
        clock.advance(PAUSE);
        breakers.demandPassage("acme");
        fail("acme", 1, OUTAGE);
        assertThrows(CallFailed.class, () -> breakers.demandPassage("acme"));
        assertFalse(breakers.mayBeAsked());
        clock.advance(PAUSE);
        assertTrue(breakers.mayBeAsked());
        assertDoesNotThrow(() -> breakers.demandPassage("acme"));
    }

    private void fail(String tenant, int times, CallFailed failure) {
        for (int i = 0; i < times; i++) {
            breakers.failed(tenant, failure);
        }
    }

    private void answer(String tenant, int times) {
        for (int i = 0; i < times; i++) {
            breakers.answered(tenant);
        }
    }
}
