package dev.prospector.candidate.domain;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A place in a list that is sorted by a time, and by an id among those of one moment; what the list goes on after. */
public record Position(Instant at, UUID id) {
    /** All that the database can compare; {@link Instant} knows more. */
    private static final String FOUR_DIGIT_YEAR = "[0-9]{4}-.*";

    /** What {@link #of} makes the place from again. */
    public String[] keys() {
        return new String[] {at.toString(), id.toString()};
    }

    /** Empty for keys that are those of no place. */
    public static Optional<Position> of(List<String> keys) {
        if (keys.size() != 2 || !keys.get(0).matches(FOUR_DIGIT_YEAR)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Position(Instant.parse(keys.get(0)), UUID.fromString(keys.get(1))));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
