package dev.prospector.integration.application.service.inbox;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.application.port.out.connection.Connections;
import dev.prospector.integration.application.port.out.inbox.LinkedInExports;
import dev.prospector.integration.application.port.out.inbox.LinkedInPauses;
import dev.prospector.integration.application.port.out.inbox.NoAnswer;
import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.inbox.ExportedCandidate;
import dev.prospector.integration.domain.inbox.FetchFailure;
import dev.prospector.integration.domain.inbox.FetchFailure.Reason;
import dev.prospector.integration.domain.inbox.FetchOutcome;
import dev.prospector.integration.domain.inbox.PendingExport;
import dev.prospector.kit.data.Tenants;

/** LinkedIn as one tenant may ask it: with its own credentials, and not while LinkedIn wants to be left alone by them. */
@ApplicationScoped
class TenantsLinkedIn {
    private final Tenants tenants;
    private final Connections connections;
    private final LinkedInPauses pauses;
    private final LinkedInExports linkedIn;
    private final Clock clock;

    TenantsLinkedIn(
            Tenants tenants, Connections connections, LinkedInPauses pauses, LinkedInExports linkedIn, Clock clock) {
        this.tenants = tenants;
        this.connections = connections;
        this.pauses = pauses;
        this.linkedIn = linkedIn;
        this.clock = clock;
    }

    private record Standing(Optional<Connection> connection, Optional<Instant> pause) {}

    boolean mayBeAsked() {
        return linkedIn.mayBeAsked();
    }

    /** @throws NoAnswer when there is none, or nobody may ask now */
    FetchOutcome ask(PendingExport export) {
        var connection = usableConnection(export.tenant());
        return export.answered(answer(connection, export), connection);
    }

    private Connection usableConnection(String tenant) {
        var standing = tenants.in(tenant, () -> new Standing(connections.find(), pauses.end()));
        var now = clock.instant();
        standing.pause.filter(now::isBefore).ifPresent(end -> {
            throw new NoAnswer(FetchFailure.throttledUntil(end, now));
        });
        return standing.connection.orElseThrow(() -> new NoAnswer(FetchFailure.of(Reason.NOT_CONNECTED)));
    }

    private ExportedCandidate answer(Connection connection, PendingExport export) {
        try {
            return linkedIn.fetch(connection, export.requestId());
        } catch (NoAnswer e) {
            keepPause(export.tenant(), e.failure());
            throw e;
        }
    }

    private void keepPause(String tenant, FetchFailure failure) {
        if (failure.asksForPause()) {
            var end = clock.instant().plus(failure.retryAfter());
            tenants.in(tenant, () -> pauses.lastUntil(end));
        }
    }
}
