package dev.prospector.integration.application.port.in.seat;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.prospector.integration.domain.Personal;
import dev.prospector.integration.domain.link.PersonUrn;
import dev.prospector.integration.domain.seat.SeatKey;

/** Who wrote what at LinkedIn, for people to see (product.md 2.7): it opens no message. */
public interface Attribution {

    /** @param member in whose time on the seat it was written; nothing when that is not known */
    record Writing(SeatKey seat, @Personal Optional<PersonUrn> member) {}

    /**
     * @param seatName how LinkedIn calls who has the seat now, or had it last; nothing for a seat that was never seen, and where
     *     somebody else wrote
     * @param userId whose writing it is
     */
    record Credit(Writing writing, @Personal Optional<String> seatName, Optional<String> userId) {
        @Override
        public String toString() {
            return "Credit[" + writing + ", ***, " + userId + "]";
        }
    }

    /** One for each, in no order. */
    List<Credit> of(Set<Writing> writings);
}
