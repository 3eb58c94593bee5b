package dev.prospector.integration.domain.seat;

import java.util.List;
import java.util.Optional;

import dev.prospector.integration.domain.link.PersonUrn;

/**
 * A seat as LinkedIn shows it at one moment (LinkedIn RSC 5.1).
 *
 * @param member nothing for a seat that nobody has
 */
public record SeenSeat(
        SeatUrn seat, Optional<PersonUrn> member, SeatHolder holder, SeatState state, List<String> roles) {
    public SeenSeat {
        roles = List.copyOf(roles);
    }
}
