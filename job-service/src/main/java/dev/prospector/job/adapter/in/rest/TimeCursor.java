package dev.prospector.job.adapter.in.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiFunction;

import dev.prospector.kit.http.Cursor;

/** Places in lists that are sorted by a time, and by an id among those of one moment. */
final class TimeCursor {
    /** All that the database can compare; {@link Instant} knows more. */
    private static final String FOUR_DIGIT_YEAR = "[0-9]{4}-.*";

    private TimeCursor() {}

    static String of(Instant at, UUID id) {
        return Cursor.encode(at.toString(), id.toString());
    }

    /** The place that {@link #of} wrote into a cursor. */
    static <T> T read(String cursor, BiFunction<Instant, UUID, T> place) {
        var keys = Cursor.decode(cursor);
        if (keys.size() != 2 || !keys.get(0).matches(FOUR_DIGIT_YEAR)) {
            throw Cursor.bad();
        }
        try {
            return place.apply(Instant.parse(keys.get(0)), UUID.fromString(keys.get(1)));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw Cursor.bad();
        }
    }
}
