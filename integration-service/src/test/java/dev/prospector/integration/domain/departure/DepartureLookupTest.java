package dev.prospector.integration.domain.departure;

import static dev.prospector.integration.domain.departure.Departures.TIMES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;

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

    private static Instant ago(int days) {
        return NOW.minus(Duration.ofDays(days));
    }
}
