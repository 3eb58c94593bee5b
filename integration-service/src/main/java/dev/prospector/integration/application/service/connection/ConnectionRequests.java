package dev.prospector.integration.application.service.connection;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.prospector.integration.application.port.in.connection.NotConnected;
import dev.prospector.integration.application.port.in.connection.NotEntitled;
import dev.prospector.integration.application.port.in.connection.NothingRequested;
import dev.prospector.integration.application.port.in.connection.OtherOrganization;
import dev.prospector.integration.application.port.in.connection.StepUnderway;
import dev.prospector.integration.application.port.out.AuditTrail;
import dev.prospector.integration.application.port.out.connection.ConnectionWork;
import dev.prospector.integration.application.port.out.connection.Connections;
import dev.prospector.integration.application.port.out.connection.Entitlements;
import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.connection.DueWork.Kind;
import dev.prospector.integration.domain.connection.IntegrationKey;
import dev.prospector.integration.domain.connection.Occasion;
import dev.prospector.integration.domain.connection.StateChange.Cause;

/** The admin's Request and Notify partner: what they change is stored here, and our half is done elsewhere. */
@ApplicationScoped
@Transactional
class ConnectionRequests {
    private final Connections connections;
    private final Entitlements entitlements;
    private final ConnectionWork work;
    private final ConnectionHistory history;
    private final AuditTrail audit;
    private final Clock clock;

    ConnectionRequests(
            Connections connections,
            Entitlements entitlements,
            ConnectionWork work,
            ConnectionHistory history,
            AuditTrail audit,
            Clock clock) {
        this.connections = connections;
        this.entitlements = entitlements;
        this.work = work;
        this.history = history;
        this.audit = audit;
        this.clock = clock;
    }

    void request(List<IntegrationKey> integrations) {
        if (!entitlements.isGranted()) {
            throw new NotEntitled();
        }
        var before = open();
        before.strangerAmong(integrations).ifPresent(index -> {
            throw new OtherOrganization(index);
        });
        var now = clock.instant();
        var after = before.requested(integrations, now);
        history.save(Optional.of(before), after, Occasion.of(Cause.ADMIN, now));
        var added = after.keys().stream()
                .filter(key -> !before.keys().contains(key))
                .toList();
        if (!added.isEmpty()) {
            audit.requested(added);
        }
        work.makeDue(after.awaitsUs() ? Kind.OUR_HALF : Kind.POLL, now);
    }

    void notifyPartner() {
        var connection = connections
                .hold()
                .filter(known -> known.isOpen() && !known.integrations().isEmpty())
                .orElseThrow(NothingRequested::new);
        audit.partnerNotified();
        work.makeDue(connection.awaitsUs() ? Kind.OUR_HALF : Kind.POLL, clock.instant());
    }

    private Connection open() {
        var connection = connections.hold().orElseThrow(NotConnected::new);
        return switch (connection.phase()) {
            case OPEN -> connection;
            case DISCONNECTING -> throw new StepUnderway(StepUnderway.Step.DISCONNECTING);
            case ENDED -> throw new NotConnected();
        };
    }
}
