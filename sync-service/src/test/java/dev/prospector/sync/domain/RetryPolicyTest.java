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

class RetryPolicyTest {

    private static final Instant SINCE = Instant.parse("2026-01-02T00:00:00Z");

    private final RetryPolicy atTheCeiling = new RetryPolicy(new Highest());

    @Test
    void the_ceiling_doubles_from_one_second_to_fifteen_minutes() {
        assertEquals(Duration.ofSeconds(1), delay(0));
        assertEquals(Duration.ofSeconds(2), delay(1));
        assertEquals(Duration.ofSeconds(512), delay(9));
        assertEquals(Duration.ofMinutes(15), delay(10));
        assertEquals(Duration.ofMinutes(15), delay(Integer.MAX_VALUE));
    }

    @Test
    void attempts_spread_over_the_whole_time_below_the_ceiling() {
        var random = new RetryPolicy(new Random(4));
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
    void patience_ends_after_72_hours() {
        var end = SINCE.plus(Duration.ofHours(72));

        assertEquals(Optional.of(end), atTheCeiling.next(0, SINCE, end.minusSeconds(1), Duration.ZERO));
        assertFalse(
                atTheCeiling.next(0, SINCE, end.minusMillis(999), Duration.ZERO).isPresent());
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
