package dev.prospector.integration.adapter.out.http.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.prospector.integration.adapter.out.http.GoldenSample;
import dev.prospector.integration.adapter.out.http.linkedin.UnusableAnswer;

class ErrorAnswerTest {
    private static final GoldenSample SAMPLE = GoldenSample.of("throttled.json");

    private static final ErrorAnswer THROTTLED =
            new ErrorAnswer(429, 101, "Resource level throttle limit for calls to this resource is reached.");

    @Test
    void the_golden_sample_is_understood() {
        assertEquals(THROTTLED, read(SAMPLE));
        assertEquals(THROTTLED, read(SAMPLE.withUnknownFields()));
        assertTrue(THROTTLED.isThrottled());
        assertFalse(read(SAMPLE.with("/status", "403")).isThrottled());
    }

    @ParameterizedTest
    @ValueSource(strings = {"serviceErrorCode", "message"})
    void what_may_be_missing_is_null_then(String name) {
        var error = read(SAMPLE.without("/" + name));

        assertEquals(Set.of(name), GoldenSample.differences(THROTTLED, error));
        assertNull(GoldenSample.value(error, name));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "status, null, number",
                "status, '429', number",
                "status, 429.5, number",
                "serviceErrorCode, 'x', number",
                "message, ['x'], text"
            })
    void the_status_must_be_there_and_a_wrong_type_is_refused_by_name(String name, String value, String type) {
        var refusal = assertThrows(UnusableAnswer.class, () -> read(SAMPLE.with("/" + name, value)));

        assertEquals("LinkedIn's answer: body." + name + " is no " + type, refusal.getMessage());
    }

    private static ErrorAnswer read(GoldenSample sample) {
        return ErrorAnswer.read(sample.bytes());
    }
}
