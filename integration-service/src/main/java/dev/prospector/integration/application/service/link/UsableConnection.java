package dev.prospector.integration.application.service.link;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.application.port.in.connection.NotConnected;
import dev.prospector.integration.application.port.in.connection.NotEntitled;
import dev.prospector.integration.application.port.out.connection.Connections;
import dev.prospector.integration.application.port.out.connection.Entitlements;
import dev.prospector.integration.domain.connection.Connection;

/** The current tenant's connection, if users can be linked under it; in the caller's transaction. */
@ApplicationScoped
class UsableConnection {
    private final Connections connections;
    private final Entitlements entitlements;

    UsableConnection(Connections connections, Entitlements entitlements) {
        this.connections = connections;
        this.entitlements = entitlements;
    }

    /** @throws NotEntitled and @throws NotConnected where there is none */
    Connection find() {
        if (!entitlements.isGranted()) {
            throw new NotEntitled();
        }
        return connections.find().filter(Connection::isOpen).orElseThrow(NotConnected::new);
    }

    /** The same, and nobody else links or disconnects until the end of the transaction. */
    Connection hold() {
        connections.hold();
        return find();
    }
}
