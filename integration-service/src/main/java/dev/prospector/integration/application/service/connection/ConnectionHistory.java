package dev.prospector.integration.application.service.connection;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.application.port.out.AuditTrail;
import dev.prospector.integration.application.port.out.connection.ConnectionEvents;
import dev.prospector.integration.application.port.out.connection.Connections;
import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.connection.Occasion;
import dev.prospector.integration.domain.connection.StateChange;

/** Every change of a connection is stored together with how it came about; in the caller's transaction. */
@ApplicationScoped
class ConnectionHistory {
    private final Connections connections;
    private final ConnectionEvents events;
    private final AuditTrail audit;

    ConnectionHistory(Connections connections, ConnectionEvents events, AuditTrail audit) {
        this.connections = connections;
        this.events = events;
        this.audit = audit;
    }

    /** @param before nothing when there was none */
    void save(Optional<Connection> before, Connection after, Occasion occasion) {
        if (before.filter(after::equals).isPresent()) {
            return;
        }
        connections.save(after);
        after.changesSince(before, occasion).forEach(this::keep);
    }

    private void keep(StateChange change) {
        events.append(change);
        audit.stateChanged(change);
    }
}
