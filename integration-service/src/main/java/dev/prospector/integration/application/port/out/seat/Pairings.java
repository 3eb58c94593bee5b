package dev.prospector.integration.application.port.out.seat;

import java.util.List;
import java.util.Optional;

import dev.prospector.integration.domain.seat.Pairing;
import dev.prospector.integration.domain.seat.SeatUrn;

/** What admins of the current tenant said whose seats are. All methods take part in the caller's transaction. */
public interface Pairings {
    List<Pairing> all();

    Optional<Pairing> of(SeatUrn seat);

    /** Instead of an earlier one of the seat. */
    void save(Pairing pairing);

    void remove(SeatUrn seat);
}
