package dev.prospector.kit.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.prospector.kit.http.page.Cursor;

class CursorTest {
    @Test
    void keys_are_found_again() {
        assertEquals(
                List.of("2026-01-02T00:00:00Z", "", "ü"),
                Cursor.decode(Cursor.encode("2026-01-02T00:00:00Z", "", "ü")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1970-01-01T00:00:00Z",
                "2026-01-05T10:00:00.000001Z",
                "9999-12-31T00:00:00Z",
                "9999-12-31T23:59:59Z"
            })
    void a_time_that_a_row_can_have_is_read(String time) {
        assertEquals(Instant.parse(time), Cursor.time(time));
    }

    /** {@code 24:00} is how the first moment of the next day may be written. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2026-02-30T10:00:00Z",
                "+1000000000-12-31T23:59:59.999999999Z",
                "+12026-01-05T10:00:00Z",
                "9999-12-31T24:00:00Z",
                "9999-12-31T23:59:59.999999999Z",
                "1969-12-31T23:59:59.999999999Z",
                "0000-01-01T00:00:00Z",
                "-1000000000-01-01T00:00:00Z"
            })
    void any_other_is_none_of_ours(String time) {
        var refused = assertThrows(HttpProblem.class, () -> Cursor.time(time));
        assertEquals(400, refused.getStatusCode());
        assertEquals("BAD_CURSOR", refused.getParameters().get("code"));
    }
}
