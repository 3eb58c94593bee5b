package dev.prospector.integration.application.port.out.seat;

import java.util.List;

import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.connection.ContractUrn;
import dev.prospector.integration.domain.seat.SeenSeat;

/** A contract's seats as LinkedIn has them (LinkedIn RSC 5.1), asked with the child application's credentials; not within a transaction. */
public interface SeatsAtLinkedIn {
    /**
     * All of them, in whatever state, page after page.
     *
     * @throws dev.prospector.integration.application.port.out.connection.LinkedInDeclined when a page is missing: never only some
     */
    List<SeenSeat> read(Connection connection, ContractUrn contract);
}
