package dev.prospector.sync.domain.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.prospector.sync.domain.Backoff;
import dev.prospector.sync.domain.WorkPolicy;

class StubLandingTest {

    private static final Instant NOW = Instant.parse("2026-01-03T00:10:00Z");
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final StubPolicy POLICY = new StubPolicy(
            new WorkPolicy(1, Duration.ofSeconds(30), Duration.ofSeconds(1)),
            new Backoff(Duration.ofSeconds(1), LONGEST, new Random(7)),
            Duration.ofHours(24));

    @Test
    void what_has_landed_is_over() {
        assertTrue(StubLanding.landed("c-1").isLanded());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void nothing_lands_as_nobody(String candidate) {
        assertThrows(IllegalArgumentException.class, () -> StubLanding.landed(candidate));
    }

    @Test
    void however_often_it_fails_it_is_tried_again_before_long_and_not_before_it_was_asked_to() {
        for (int failures : new int[] {0, 1, 50, 100_000}) {
            var postponed = StubLanding.postponed(failures, POLICY, Duration.ZERO, NOW);
            assertEquals(failures + 1, postponed.failures());
            assertFalse(postponed.nextAt().isAfter(NOW.plus(LONGEST)));
            assertFalse(postponed.isLanded());
        }
        var asked = Duration.ofHours(2);
        assertEquals(
                NOW.plus(asked), StubLanding.postponed(3, POLICY, asked, NOW).nextAt());
    }

    @Test
    void what_is_parked_says_why_and_comes_again() {
        var parked = StubLanding.parked(StubTrouble.PROFILE_UNREADABLE, POLICY, NOW);
        assertEquals(StubTrouble.PROFILE_UNREADABLE, parked.parked());
        assertEquals(NOW.plus(POLICY.rest()), parked.nextAt());
        assertFalse(parked.isLanded());
    }
}
