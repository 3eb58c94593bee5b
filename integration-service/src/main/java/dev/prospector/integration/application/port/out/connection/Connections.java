package dev.prospector.integration.application.port.out.connection;

import java.util.Optional;

import dev.prospector.integration.domain.connection.Connection;

/** The connection of the current tenant, with its integrations. */
public interface Connections {
    Optional<Connection> find();

    /** The same, to change it: whoever else would, waits for the end of the transaction. Must be its first look at the connection. */
    Optional<Connection> hold();

    /** Stores it, new or changed. */
    void save(Connection connection);
}
