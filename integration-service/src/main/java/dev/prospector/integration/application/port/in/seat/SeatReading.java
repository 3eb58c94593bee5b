package dev.prospector.integration.application.port.in.seat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import dev.prospector.integration.domain.seat.Seat;
import dev.prospector.integration.domain.seat.SeatKey;
import dev.prospector.integration.domain.seat.SeatMatch;

/** The tenant's seats, for its admins (product.md 2.2). */
public interface SeatReading {
    /** @param asOf when LinkedIn was last asked for all seats of the contract */
    record Listed(Seat seat, SeatMatch match, Instant asOf) {}

    /**
     * Some seats in the order of their keys.
     *
     * @param next where to go on; nothing at the end
     */
    record Part(List<Listed> seats, Optional<SeatKey> next) {}

    /**
     * @param state only those; what is not yet matched is searched for in the user directory
     * @param atMost fewer may come although there are more: not every seat is looked at in one call
     * @throws dev.prospector.integration.application.port.out.seat.UsersUnavailable when the directory is needed and away
     */
    Part list(Optional<SeatMatch.State> state, Optional<SeatKey> after, int atMost);
}
