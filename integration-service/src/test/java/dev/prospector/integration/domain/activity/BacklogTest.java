package dev.prospector.integration.domain.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BacklogTest {
    private static final int MOST = 60;

    @Test
    void it_is_read_from_its_newest_end_in_windows_that_are_not_too_long() {
        var backlog = Backlog.NONE.with(window(0, 5)).with(window(10, 13));
        assertEquals(Optional.of(window(11, 13)), backlog.next(Duration.ofMillis(2)));
        assertEquals(Optional.of(window(10, 13)), backlog.next(Duration.ofMillis(3)));
        assertEquals(Optional.of(window(2, 5)), backlog.without(window(10, 13)).next(Duration.ofMillis(3)));
        assertEquals(Optional.empty(), Backlog.NONE.next(Duration.ofMillis(3)));
    }

    @Test
    void windows_that_touch_become_one() {
        assertEquals(
                List.of(window(0, 10)),
                Backlog.NONE
                        .with(window(0, 5))
                        .with(window(7, 10))
                        .with(window(5, 7))
                        .windows());
        assertEquals(
                List.of(window(0, 10)),
                Backlog.NONE.with(window(2, 4)).with(window(0, 10)).windows());
    }

    @Test
    void what_is_read_may_lie_in_the_middle() {
        var backlog = Backlog.NONE.with(window(0, 10)).without(window(3, 5));
        assertEquals(List.of(window(5, 10), window(0, 3)), backlog.windows());
        assertTrue(backlog.without(window(0, 10)).isEmpty());
        assertFalse(backlog.isEmpty());
    }

    @Test
    void a_window_is_longer_than_nothing() {
        assertThrows(IllegalArgumentException.class, () -> window(3, 3));
        assertThrows(IllegalArgumentException.class, () -> window(3, 2));
    }

    /** Against the plainest thing that does the same: one bit for each millisecond. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatever_comes_and_goes_each_moment_is_in_it_once_or_not_at_all(long seed) {
        var random = new Random(seed);
        var backlog = Backlog.NONE;
        var expected = new BitSet(MOST);
        for (var i = 0; i < 200; i++) {
            var from = random.nextInt(MOST - 1);
            var until = from + 1 + random.nextInt(MOST - from - 1);
            var isMore = random.nextBoolean();
            expected.set(from, until, isMore);
            backlog = isMore ? backlog.with(window(from, until)) : backlog.without(window(from, until));
            assertEquals(expected, bits(backlog));
        }
    }

    private static BitSet bits(Backlog backlog) {
        var bits = new BitSet(MOST);
        for (var window : backlog.windows()) {
            var from = (int) window.from().toEpochMilli();
            var until = (int) window.until().toEpochMilli();
            assertTrue(bits.get(from, until).isEmpty(), "no moment twice");
            assertFalse(from > 0 && bits.get(from - 1) || bits.get(until) && bits.isEmpty(), "none touch");
            bits.set(from, until);
        }
        return bits;
    }

    private static TimeWindow window(int from, int until) {
        return new TimeWindow(Instant.ofEpochMilli(from), Instant.ofEpochMilli(until));
    }
}
