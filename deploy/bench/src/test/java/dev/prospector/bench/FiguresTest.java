package dev.prospector.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void a_percentile_is_a_time_that_was_measured() {
        var times = new Latencies(
                LongStream.rangeClosed(1, 1000).map(ms -> ms * 1_000_000).toArray());
        assertEquals(500, times.percentile(50));
        assertEquals(990, times.percentile(99));
        assertEquals(999, times.percentile(99.9));
        assertEquals(1000, times.highest());
    }

    @Test
    void a_spread_has_the_middle_of_even_and_odd_numbers() {
        assertEquals(new Spread(1, 2, 9), Spread.of(List.of(9, 1, 2), Integer::doubleValue));
        assertEquals(new Spread(1, 2.5, 9), Spread.of(List.of(9, 1, 2, 3), Integer::doubleValue));
    }

    @Test
    void a_process_with_a_blank_in_its_name_is_read() {
        var stat = "7 (a (b) c) S 1 7 7 0 -1 4194304 100 0 0 0 21 4 0 0 20 0 1 0 100 1000 10";
        assertEquals(25, Machine.processTicks(stat));
    }

    @Test
    void stolen_time_is_a_share_of_all() {
        var before = Machine.ticks("cpu  100 0 100 800 0 0 0 0 0 0\ncpu0 1 1 1 1 1 1 1 1 1 1\n");
        var after = Machine.ticks("cpu  150 0 120 820 0 0 0 10 0 0\n");
        assertEquals(0.1, after.stolenSince(before), 1e-9);
    }

    @Test
    void a_stretch_counts_unless_much_was_stolen() {
        assertTrue(new Stretch(1, 0, Duration.ofSeconds(1), 10, 0.05).counts());
        assertFalse(new Stretch(1, 0, Duration.ofSeconds(1), 10, 0.06).counts());
    }

    @Test
    void cpu_is_told_per_operation() {
        var stretch = new Stretch(200, 0, Duration.ofSeconds(2), 30_000, 0);
        assertEquals(150, stretch.cpuMicrosEach());
        assertEquals(100, stretch.perSecond());
    }
}
