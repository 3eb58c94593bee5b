package dev.prospector.integration.domain.seat;

import java.util.Arrays;

/** What LinkedIn says of a seat (LinkedIn RSC 5.1). */
public enum SeatState {
    ACTIVE,
    INACTIVE,
    INVITED,
    PARKED,
    /** A word of LinkedIn's that we do not know: no seat to work with. */
    UNKNOWN;

    public static SeatState of(String word) {
        return Arrays.stream(values())
                .filter(state -> state.name().equals(word))
                .findFirst()
                .orElse(UNKNOWN);
    }
}
