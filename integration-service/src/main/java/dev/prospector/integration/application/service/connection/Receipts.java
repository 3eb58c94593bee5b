package dev.prospector.integration.application.service.connection;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.application.port.out.AuditTrail;
import dev.prospector.integration.application.port.out.connection.ConnectionWork;
import dev.prospector.integration.application.port.out.connection.Connections;
import dev.prospector.integration.application.port.out.connection.Disconnections;
import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.connection.Disconnection;
import dev.prospector.integration.domain.connection.Disconnection.Step;
import dev.prospector.integration.domain.connection.DueWork;
import dev.prospector.integration.domain.connection.Occasion;
import dev.prospector.integration.domain.connection.StateChange.Cause;

/** What became of the current tenant's disconnection. In the caller's transaction. */
@ApplicationScoped
class Receipts {
    private final Connections connections;
    private final Disconnections disconnections;
    private final ConnectionWork work;
    private final ConnectionHistory history;
    private final AuditTrail audit;
    private final Clock clock;

    Receipts(
            Connections connections,
            Disconnections disconnections,
            ConnectionWork work,
            ConnectionHistory history,
            AuditTrail audit,
            Clock clock) {
        this.connections = connections;
        this.disconnections = disconnections;
        this.work = work;
        this.history = history;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The step is done, unless somebody else is at it or an admin wants another one first by now; what comes next is due at once.
     *
     * @param records how many it concerned
     */
    void store(DueWork taken, Step step, long records) {
        var now = clock.instant();
        var connection = connections.hold().orElseThrow();
        var current = disconnections.newest().orElseThrow();
        var after = current.next().equals(Optional.of(step)) ? current.done(step, now, records) : current;
        if (work.settle(taken, after.next().map(due -> now))) {
            disconnections.save(after);
            if (after.isOver()) {
                end(connection, after, now);
            }
        }
    }

    /** Application and credentials stay, as LinkedIn knows no deletion of applications: Connect takes them up again. */
    private void end(Connection connection, Disconnection over, Instant now) {
        history.save(Optional.of(connection), connection.ended(now), Occasion.of(Cause.ADMIN, now));
        audit.disconnected(over);
    }
}
