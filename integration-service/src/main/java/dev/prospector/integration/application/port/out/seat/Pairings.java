package dev.prospector.integration.application.port.out.seat;

import java.util.Map;
import java.util.Optional;

import dev.prospector.integration.domain.seat.Pairing;
import dev.prospector.integration.domain.seat.SeatKey;
import dev.prospector.integration.domain.seat.SeatUrn;

/** What admins of the current tenant said whose seats are. All methods take part in the caller's transaction. */
public interface Pairings {
    /** All of seats that LinkedIn showed last, by where those are. */
    Map<SeatKey, Pairing> all();

    Optional<Pairing> of(SeatUrn seat);

    /** Instead of an earlier one of the seat. */
    void save(Pairing pairing);

    void remove(SeatUrn seat);
}
