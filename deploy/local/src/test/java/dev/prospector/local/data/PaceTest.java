package dev.prospector.local.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.node.MissingNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.prospector.local.Answer;

class PaceTest {

    private static final Instant NOW = Instant.parse("2026-05-04T10:00:00Z");

    private final Pace pace = new Pace();

    @Test
    void while_there_is_plenty_left_nobody_waits() {
        assertFalse(pace.heed(answer(200, left(80)), NOW));
        assertEquals(Duration.ZERO, pace.reserve(NOW));
        assertEquals(Duration.ZERO, pace.reserve(NOW));
    }

    @Test
    void when_little_is_left_one_goes_as_fast_as_the_gateway_gives() {
        pace.heed(answer(200, left(20)), NOW);
        assertEquals(Duration.ZERO, pace.reserve(NOW));
        assertEquals(Duration.ofMillis(25), pace.reserve(NOW));
        assertEquals(Duration.ofMillis(50), pace.reserve(NOW));
        assertEquals(Duration.ZERO, pace.reserve(NOW.plusMillis(75)));
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 503})
    void who_is_told_to_come_later_comes_later(int status) {
        assertTrue(pace.heed(answer(status, Map.of("Retry-After", "3")), NOW));
        assertEquals(Duration.ofSeconds(3), pace.reserve(NOW));
        assertEquals(Duration.ofSeconds(1), pace.reserve(NOW.plusSeconds(2)));
        assertEquals(Duration.ZERO, pace.reserve(NOW.plusSeconds(4)));
    }

    @Test
    void what_was_answered_is_not_asked_again() {
        assertFalse(pace.heed(answer(409, Map.of()), NOW));
        assertFalse(pace.heed(answer(500, Map.of()), NOW));
    }

    private static Map<String, String> left(int left) {
        return Map.of("RateLimit-Limit", "100", "RateLimit-Remaining", Integer.toString(left), "RateLimit-Reset", "2");
    }

    private static Answer answer(int status, Map<String, String> headers) {
        Map<String, List<String>> lists = headers.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, header -> List.of(header.getValue())));
        return new Answer(
                "GET",
                URI.create("http://127.0.0.1/"),
                status,
                HttpHeaders.of(lists, (name, value) -> true),
                MissingNode.getInstance(),
                "");
    }
}
