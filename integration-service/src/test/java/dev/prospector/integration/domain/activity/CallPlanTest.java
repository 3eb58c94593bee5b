package dev.prospector.integration.domain.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 100,000 calls a day for all seats of a tenant (LinkedIn RSC 5.2). */
class CallPlanTest {
    private static final OptionalInt USUAL = OptionalInt.of(100_000);
    private static final Duration EVERY = Duration.ofMinutes(30);
    private static final PollTimes TIMES = times(Duration.ofHours(12), Duration.ofMinutes(10));

    @ParameterizedTest
    @CsvSource({
        "1, 2026-01-02T00:00:00Z, 48",
        "1, 2026-01-02T23:59:59Z, 1",
        "1000, 2026-01-02T12:00:00Z, 24000",
        "0, 2026-01-02T12:00:00Z, 0"
    })
    void history_leaves_what_the_new_takes_for_the_rest_of_the_day(int seats, Instant now, int left) {
        assertEquals(left, new CallPlan(USUAL, seats, TIMES).leaveByHistory(now));
    }

    @Test
    void without_a_limit_nothing_is_left() {
        var plan = new CallPlan(OptionalInt.empty(), 100_000, TIMES);
        assertEquals(0, plan.leaveByHistory(Instant.parse("2026-01-02T00:00:00Z")));
        assertEquals(EVERY, plan.every());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 1_666, 1_667, 5_000, 50_000})
    void however_many_seats_there_are_a_day_suffices_for_all(int seats) {
        var plan = new CallPlan(USUAL, seats, TIMES);
        var looks = (double) Duration.ofDays(1).toMillis() / plan.every().toMillis() * seats;
        assertTrue(looks <= 80_001, looks + " looks");
        assertTrue(plan.every().compareTo(EVERY) >= 0);
        assertTrue(plan.leaveByHistory(Instant.parse("2026-01-02T00:00:00Z")) <= 100_000);
    }

    @Test
    void two_hours_suffice_for_six_thousand_seats() {
        assertTrue(new CallPlan(USUAL, 6_600, TIMES).every().compareTo(Duration.ofHours(2)) <= 0);
    }

    @Test
    void times_that_make_no_sense_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> times(Duration.ofHours(13), Duration.ofMinutes(10)));
        assertThrows(IllegalArgumentException.class, () -> times(Duration.ofHours(1), Duration.ofHours(1)));
        assertThrows(IllegalArgumentException.class, () -> times(Duration.ZERO, Duration.ZERO));
        assertThrows(IllegalArgumentException.class, () -> times(Duration.ofHours(1), Duration.ofMinutes(-1)));
        var window = Duration.ofHours(1);
        assertThrows(IllegalArgumentException.class, () -> times(window, Duration.ZERO, window));
    }

    private static PollTimes times(Duration window, Duration overlap) {
        return times(window, overlap, Duration.ofDays(730));
    }

    private static PollTimes times(Duration window, Duration overlap, Duration history) {
        return new PollTimes(
                EVERY, window, overlap, history, Duration.ofDays(30), Duration.ofSeconds(5), Duration.ofHours(2));
    }
}
