package dev.prospector.job.application.port.out;

import java.util.Comparator;
import java.util.Optional;

import dev.prospector.job.domain.Position;

/** The order in which the database gives what stands in the order of its making. */
final class OldestFirst {
    static final Comparator<Position> ORDER =
            Comparator.comparing(Position::at).thenComparing(place -> place.id().toString());

    private OldestFirst() {}

    /** @param after empty for a list that begins */
    static boolean isBehind(Position place, Optional<Position> after) {
        return after.filter(last -> ORDER.compare(place, last) <= 0).isEmpty();
    }
}
