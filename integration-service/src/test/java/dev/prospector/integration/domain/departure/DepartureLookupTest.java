package dev.prospector.integration.domain.departure;

import static dev.prospector.integration.domain.departure.Departures.TIMES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.prospector.integration.domain.activity.TimeWindow;

/** LinkedIn RSC 4.1. */
class DepartureLookupTest {
    private static final Instant NOW = Instant.parse("2026-02-01T00:00:00Z");

    @Test
    void the_first_look_reads_the_history_in_windows_that_overlap_oldest_first() {
        var first = DepartureLookup.NONE.next(TIMES, NOW);
        assertEquals(new TimeWindow(ago(70), ago(40)), first);
        var one = DepartureLookup.NONE.read(first, NOW);
        assertFalse(one.isComplete(NOW));
        assertEquals(new TimeWindow(ago(47), ago(17)), one.next(TIMES, NOW));
        var two = one.read(one.next(TIMES, NOW), NOW);
        assertEquals(new TimeWindow(ago(24), NOW), two.next(TIMES, NOW));
        var three = two.read(two.next(TIMES, NOW), NOW);
        assertTrue(three.isComplete(NOW));
        assertEquals(Optional.of(NOW), three.lastComplete());
    }

    @Test
    void a_later_look_reaches_back_over_the_one_before() {
        var complete = new DepartureLookup(Optional.of(ago(1)), Optional.of(ago(1)));
        assertEquals(new TimeWindow(ago(8), NOW), complete.next(TIMES, NOW));
    }

    @Test
    void what_was_missed_in_a_long_pause_is_read_and_the_look_is_not_complete_before() {
        var old = new DepartureLookup(Optional.of(ago(60)), Optional.of(ago(60)));
        var next = old.read(old.next(TIMES, NOW), NOW);
        assertEquals(Optional.of(ago(37)), next.readUpTo());
        assertEquals(Optional.of(ago(60)), next.lastComplete());
    }

    @Test
    void a_clock_that_was_set_back_still_leaves_a_window() {
        var ahead = new DepartureLookup(Optional.of(NOW.plus(Duration.ofDays(8))), Optional.empty());
        assertEquals(new TimeWindow(NOW.minusMillis(1), NOW), ahead.next(TIMES, NOW));
    }

    @Test
    void parts_of_a_millisecond_do_not_keep_a_look_from_its_end() {
        var present = NOW.plusNanos(1500);
        var lookup = new DepartureLookup(Optional.of(ago(1)), Optional.empty());
        assertTrue(lookup.read(lookup.next(TIMES, present), present).isComplete(present));
    }

    @ParameterizedTest
    @CsvSource({
        "P31D, P7D, P30D, P70D, PT1M",
        "PT0S, P7D, P30D, P70D, PT1M",
        "P1D, -PT1S, P30D, P70D, PT1M",
        "P1D, P30D, P30D, P70D, PT1M",
        "P1D, P7D, PT0S, P70D, PT1M",
        "P1D, P7D, P30D, -P1D, PT1M",
        "P1D, P7D, P30D, P70D, PT0S"
    })
    void times_with_which_linkedin_would_not_be_asked_every_thirty_days_are_refused(
            Duration every, Duration overlap, Duration slice, Duration history, Duration askAgain) {
        assertThrows(IllegalArgumentException.class, () -> new LookupTimes(every, overlap, slice, history, askAgain));
    }

    @Test
    void thirty_days_are_what_linkedin_allows() {
        var longest = new LookupTimes(
                Duration.ofDays(30), Duration.ZERO, Duration.ofDays(30), Duration.ofDays(70), Duration.ofMinutes(1));
        assertEquals(Duration.ofDays(30), longest.every());
    }

    private static Instant ago(int days) {
        return NOW.minus(Duration.ofDays(days));
    }
}
