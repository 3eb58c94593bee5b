package dev.prospector.integration.adapter.out.http.linkedin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeaveAloneTest {
    private static final Instant NOW = Instant.parse("2026-01-02T00:00:00Z");

    @ParameterizedTest
    @CsvSource(
            value = {
                "30|30",
                "999999999|604800",
                "Fri, 02 Jan 2026 00:01:00 GMT|60",
                "Fri, 02 Jan 2099 00:00:00 GMT|604800",
                "soon|0"
            },
            delimiter = '|')
    void seconds_and_dates_are_understood_and_nothing_is_longer_than_a_week(String header, long seconds) {
        assertEquals(Duration.ofSeconds(seconds), asked(Map.of("Retry-After", List.of(header))));
    }

    @Test
    void without_the_header_nothing_is_asked_for() {
        assertEquals(Duration.ZERO, asked(Map.of()));
    }

    private static Duration asked(Map<String, List<String>> headers) {
        return LeaveAlone.askedIn(HttpHeaders.of(headers, (name, value) -> true), NOW);
    }
}
