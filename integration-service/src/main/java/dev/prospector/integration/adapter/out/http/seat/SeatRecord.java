package dev.prospector.integration.adapter.out.http.seat;

import java.util.Optional;

import dev.prospector.integration.adapter.out.http.linkedin.Fields;
import dev.prospector.integration.domain.connection.ContractUrn;
import dev.prospector.integration.domain.link.PersonUrn;
import dev.prospector.integration.domain.seat.SeatHolder;
import dev.prospector.integration.domain.seat.SeatState;
import dev.prospector.integration.domain.seat.SeatUrn;
import dev.prospector.integration.domain.seat.SeenSeat;

/**
 * An element of {@code seatsV2} (LinkedIn RSC 5.1; golden samples {@code deploy/contracts/linkedin/seats.json} and
 * {@code seats.versioned.json}). The seat's id and state must be there.
 */
final class SeatRecord {
    private static final String PREFIX = "urn:li:seat:";

    private SeatRecord() {}

    /** @throws UnusableAnswer when it is another contract's: whatever was asked, it is not what was answered */
    static SeenSeat read(Fields fields, ContractUrn asked) {
        var contract = fields.text("contract");
        if (contract != null && !contract.equals(asked.value())) {
            throw fields.unusable("contract", "contract that was asked for");
        }
        var holder = new SeatHolder(
                Optional.ofNullable(fields.text("firstName")),
                Optional.ofNullable(fields.text("lastName")),
                Optional.ofNullable(fields.text("email", "emailAddress")));
        return new SeenSeat(
                seat(fields),
                Optional.ofNullable(fields.text("member")).map(PersonUrn::new),
                holder,
                SeatState.of(fields.requiredText("state")),
                fields.texts("seatRoles"));
    }

    /** The versioned API calls it otherwise. */
    private static SeatUrn seat(Fields fields) {
        var id = fields.requiredId("seatId", "id");
        return id.startsWith(PREFIX) ? new SeatUrn(id) : SeatUrn.ofId(id);
    }
}
