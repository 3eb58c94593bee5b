package dev.prospector.sync.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dev.prospector.sync.domain.export.Samples;

class RetryPolicyTest {

    private static final Instant SINCE = Instant.parse("2026-01-02T00:00:00Z");

    private final RetryPolicy atTheCeiling = Samples.retries(new Highest());

    @Test
    void the_ceiling_doubles_from_the_first_to_the_longest_wait() {
        assertEquals(Duration.ofSeconds(1), delay(0));
        assertEquals(Duration.ofSeconds(2), delay(1));
        assertEquals(Duration.ofSeconds(256), delay(8));
        assertEquals(Duration.ofMinutes(5), delay(9));
        assertEquals(Duration.ofMinutes(5), delay(Integer.MAX_VALUE));
    }

    @Test
    void attempts_spread_over_the_whole_time_below_the_ceiling() {
        var random = Samples.retries(new Random(4));
        var delays = Stream.generate(() -> random.next(3, SINCE, SINCE, Duration.ZERO))
                .limit(500)
                .map(next -> Duration.between(SINCE, next.orElseThrow()).toMillis())
                .sorted()
                .toList();

        assertTrue(delays.get(0) < 200, "full jitter begins at zero");
        assertTrue(delays.get(499) > 7_800 && delays.get(499) <= 8_000, "and ends at the ceiling");
    }

    @Test
    void a_service_that_asks_for_time_gets_it() {
        assertEquals(Optional.of(SINCE.plusSeconds(90)), atTheCeiling.next(0, SINCE, SINCE, Duration.ofSeconds(90)));
        assertEquals(Optional.of(SINCE.plusSeconds(1)), atTheCeiling.next(0, SINCE, SINCE, Duration.ofMillis(10)));
    }

    @Test
    void patience_ends_after_72_hours_with_a_last_attempt() {
        var end = SINCE.plus(Duration.ofHours(72));
        assertEquals(Optional.of(end), atTheCeiling.next(0, SINCE, end.minusSeconds(1), Duration.ZERO));
        assertEquals(Optional.of(end), atTheCeiling.next(9, SINCE, end.minusMillis(1), Duration.ZERO));
        assertEquals(Optional.empty(), atTheCeiling.next(0, SINCE, end, Duration.ZERO));
    }

    @Test
    void what_a_service_asks_for_is_never_cut_short_by_the_end_of_patience() {
        var end = SINCE.plus(Duration.ofHours(72));
        assertEquals(Optional.of(end), atTheCeiling.next(0, SINCE, end.minusSeconds(60), Duration.ofSeconds(60)));
        assertEquals(Optional.empty(), atTheCeiling.next(0, SINCE, end.minusSeconds(60), Duration.ofSeconds(61)));
    }

    @Test
    void all_times_can_be_scaled() {
        var scaled =
                new RetryPolicy(Duration.ofMillis(10), Duration.ofMillis(80), Duration.ofSeconds(1), new Highest());
        assertEquals(Optional.of(SINCE.plusMillis(40)), scaled.next(2, SINCE, SINCE, Duration.ZERO));
        assertEquals(Optional.of(SINCE.plusMillis(80)), scaled.next(7, SINCE, SINCE, Duration.ZERO));
        assertEquals(Optional.empty(), scaled.next(0, SINCE, SINCE.plusSeconds(1), Duration.ZERO));
    }

    @Test
    void a_service_that_asks_for_more_than_patience_is_not_waited_for() {
        assertFalse(atTheCeiling
                .next(0, SINCE, SINCE, Duration.ofSeconds(Long.MAX_VALUE))
                .isPresent());
    }

    private Duration delay(int failedBefore) {
        return Duration.between(
                SINCE,
                atTheCeiling.next(failedBefore, SINCE, SINCE, Duration.ZERO).orElseThrow());
    }

    private static final class Highest implements RandomGenerator {

        @Override
        public long nextLong() {
            return Long.MAX_VALUE;
        }

        @Override
        public long nextLong(long bound) {
            return bound - 1;
        }
    }
}
