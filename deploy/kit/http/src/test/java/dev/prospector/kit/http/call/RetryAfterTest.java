package dev.prospector.kit.http.call;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

    private static final Instant NOW = Instant.parse("2026-01-02T00:00:00Z");

    @Test
    void seconds_are_taken_to_the_second() {
        assertEquals(Duration.ofSeconds(120), RetryAfter.of("120", NOW));
    }

    @Test
    void a_date_is_waited_for() {
        assertEquals(Duration.ofSeconds(90), RetryAfter.of("Fri, 02 Jan 2026 00:01:30 GMT", NOW));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "soon", "-5", "1.5", "12345678901", "Fri, 02 Jan 2026", "Thu, 01 Jan 2026 23:59:00 GMT"})
    void anything_else_asks_for_nothing(String header) {
        assertEquals(Duration.ZERO, RetryAfter.of(header, NOW));
    }
}
