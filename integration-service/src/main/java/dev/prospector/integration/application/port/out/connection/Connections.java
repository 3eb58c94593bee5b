package dev.prospector.integration.application.port.out.connection;

import java.util.Optional;

import dev.prospector.integration.domain.connection.Connection;

/** The connection of the current tenant. */
public interface Connections {
    Optional<Connection> find();

    /** Stores it, new or changed. */
    void save(Connection connection);
}
