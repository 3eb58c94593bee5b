package dev.prospector.integration.application.service.connection;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.prospector.integration.application.port.in.connection.Disconnecting;
import dev.prospector.integration.application.port.in.connection.NotConnected;
import dev.prospector.integration.application.port.out.AuditTrail;
import dev.prospector.integration.application.port.out.connection.Caller;
import dev.prospector.integration.application.port.out.connection.ConnectionWork;
import dev.prospector.integration.application.port.out.connection.Connections;
import dev.prospector.integration.application.port.out.connection.Disconnections;
import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.connection.Disconnection;
import dev.prospector.integration.domain.connection.DueWork.Kind;
import dev.prospector.integration.domain.connection.Occasion;
import dev.prospector.integration.domain.connection.StateChange.Cause;

/** Shuts our own door, which takes no word of LinkedIn's; the rest is the work of {@link DisconnectionProgress}. */
@ApplicationScoped
@Transactional
class DisconnectingService implements Disconnecting {
    private final Connections connections;
    private final Disconnections disconnections;
    private final ConnectionWork work;
    private final ConnectionHistory history;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    DisconnectingService(
            Connections connections,
            Disconnections disconnections,
            ConnectionWork work,
            ConnectionHistory history,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.connections = connections;
        this.disconnections = disconnections;
        this.work = work;
        this.history = history;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** Of two admins who press at the same time, the second one finds it begun. */
    @Override
    public void disconnect(boolean erase) {
        var connection = connections.hold().filter(Connection::speaks).orElseThrow(NotConnected::new);
        var now = clock.instant();
        if (connection.isOpen()) {
            begin(connection, erase, now);
        } else if (erase) {
            disconnections.newest().ifPresent(underway -> eraseToo(underway, now));
        }
    }

    private void begin(Connection connection, boolean erase, Instant now) {
        history.save(Optional.of(connection), connection.disconnecting(now), Occasion.of(Cause.ADMIN, now));
        store(Disconnection.asked(now, caller.user().orElseThrow(), erase), now);
        work.makeDue(Kind.APPLY_ADDRESS, now);
    }

    private void eraseToo(Disconnection underway, Instant now) {
        var changed = underway.alsoErasing();
        if (!changed.equals(underway)) {
            store(changed, now);
        }
    }

    private void store(Disconnection disconnection, Instant now) {
        disconnections.save(disconnection);
        work.makeDue(Kind.DISCONNECTION, now);
        audit.disconnectionAsked(disconnection.erase());
    }
}
