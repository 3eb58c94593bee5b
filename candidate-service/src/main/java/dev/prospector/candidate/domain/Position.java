package dev.prospector.candidate.domain;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A place in a list that is sorted by a time, and by an id among those of one moment; what the list goes on after. */
public record Position(Instant at, UUID id) {
    /** No row is older, and the database cannot compare with what is later; {@link Instant} knows more. */
    private static final Instant FIRST = Instant.EPOCH;

    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    /** What {@link #of} makes the place from again. */
    public String[] keys() {
        return new String[] {at.toString(), id.toString()};
    }

    /** Empty for keys that are those of no place. */
    public static Optional<Position> of(List<String> keys) {
        if (keys.size() != 2) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Position(Instant.parse(keys.get(0)), UUID.fromString(keys.get(1))))
                    .filter(Position::isOfOurTime);
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private boolean isOfOurTime() {
        return !at.isBefore(FIRST) && !at.isAfter(LAST);
    }
}
