package dev.prospector.integration.application.port.out.seat;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.prospector.integration.domain.Personal;
import dev.prospector.integration.domain.link.PersonUrn;
import dev.prospector.integration.domain.seat.SeatKey;

/** How seats of the current tenant are called; takes part in the caller's transaction. */
public interface NamedSeats {

    /** Those of them that were ever seen, in no order. */
    List<Named> of(Set<SeatKey> seats);

    /**
     * @param named whose name it is: who has the seat now, or had it last, where LinkedIn shows it no more
     * @param member who has it now
     */
    record Named(
            SeatKey seat,
            @Personal Optional<String> name,
            @Personal Optional<PersonUrn> named,
            @Personal Optional<PersonUrn> member) {
        @Override
        public String toString() {
            return "Named[" + seat + ", ***]";
        }
    }
}
