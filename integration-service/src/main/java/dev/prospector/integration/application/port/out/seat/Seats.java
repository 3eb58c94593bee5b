package dev.prospector.integration.application.port.out.seat;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.prospector.integration.domain.connection.ContractUrn;
import dev.prospector.integration.domain.link.PersonUrn;
import dev.prospector.integration.domain.seat.ContractSeats;
import dev.prospector.integration.domain.seat.HeldTenure;
import dev.prospector.integration.domain.seat.Poll;
import dev.prospector.integration.domain.seat.Seat;
import dev.prospector.integration.domain.seat.SeatKey;
import dev.prospector.integration.domain.seat.SeatUrn;

/** The current tenant's seats and who has had them. All methods take part in the caller's transaction. */
public interface Seats {
    /** Until the end of the transaction nobody else stores a poll of this contract. */
    ContractSeats hold(ContractUrn contract);

    /** @param before as it was {@link #hold held} */
    void save(ContractSeats before, ContractSeats after);

    /** One that was ever seen. */
    Optional<Seat> find(SeatKey key);

    /** Those that LinkedIn showed last, in the order of their keys. */
    List<Seat> page(Optional<SeatKey> after, int atMost);

    /** Where the seat was shown last: in one contract, unless LinkedIn gives an id twice. */
    List<SeatKey> places(SeatUrn seat);

    /** All that the member ever had, those that are gone too, in the order of seats and time. */
    List<HeldTenure> tenuresOf(PersonUrn member);

    /** The seats that the member has now. */
    List<Seat> heldNowBy(PersonUrn member);

    /** How fresh each contract's seats are. */
    Map<ContractUrn, Poll> polls();
}
