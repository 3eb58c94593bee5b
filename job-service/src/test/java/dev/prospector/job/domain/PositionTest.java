package dev.prospector.job.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionTest {
    private static final Position PLACE =
            new Position(Instant.parse("2026-01-05T10:00:00.000001Z"), new UUID(0x70007000L, 1));

    @Test
    void a_place_is_made_again_from_its_keys() {
        assertEquals(Optional.of(PLACE), Position.of(List.of(PLACE.keys())));
    }

    @Test
    void keys_of_no_place_make_none() {
        var id = PLACE.id().toString();

        assertEquals(Optional.empty(), Position.of(List.of(id)));
        assertEquals(Optional.empty(), Position.of(List.of("yesterday", id)));
        assertEquals(Optional.empty(), Position.of(List.of("2026-02-30T10:00:00Z", id)));
        assertEquals(Optional.empty(), Position.of(List.of(PLACE.at().toString(), "nobody")));
        assertEquals(Optional.empty(), Position.of(List.of(PLACE.at().toString(), id, id)));
    }

    /** {@code 24:00} is how the first moment of the next day may be written. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "+1000000000-12-31T23:59:59.999999999Z",
                "+12026-01-05T10:00:00Z",
                "9999-12-31T24:00:00Z",
                "1969-12-31T23:59:59Z",
                "0000-01-01T00:00:00Z",
                "-1000000000-01-01T00:00:00Z"
            })
    void a_time_that_no_row_can_have_makes_no_place(String time) {
        assertEquals(Optional.empty(), Position.of(List.of(time, PLACE.id().toString())));
    }
}
