package dev.prospector.integration.application.port.out.connection;

import java.util.Optional;

import dev.prospector.integration.domain.connection.Disconnection;

/** Ends of the current tenant's connection, with their receipts, kept for ever. */
public interface Disconnections {
    /** Over or not. */
    Optional<Disconnection> newest();

    /** Adds it, or stores how far it is. */
    void save(Disconnection disconnection);
}
