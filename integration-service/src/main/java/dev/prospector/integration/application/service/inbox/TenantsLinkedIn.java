package dev.prospector.integration.application.service.inbox;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.application.port.out.connection.Connections;
import dev.prospector.integration.application.port.out.inbox.LinkedInExports;
import dev.prospector.integration.application.port.out.inbox.NoAnswer;
import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.inbox.FetchFailure;
import dev.prospector.integration.domain.inbox.FetchFailure.Reason;
import dev.prospector.integration.domain.inbox.FetchOutcome;
import dev.prospector.integration.domain.inbox.PendingExport;
import dev.prospector.kit.data.sql.Tenants;

/** LinkedIn as one tenant asks it: with its own credentials. */
@ApplicationScoped
class TenantsLinkedIn {
    private final Tenants tenants;
    private final Connections connections;
    private final LinkedInExports linkedIn;

    TenantsLinkedIn(Tenants tenants, Connections connections, LinkedInExports linkedIn) {
        this.tenants = tenants;
        this.connections = connections;
        this.linkedIn = linkedIn;
    }

    boolean mayBeAsked() {
        return linkedIn.mayBeAsked();
    }

    /** @throws NoAnswer when there is none, or nobody may ask now */
    FetchOutcome ask(PendingExport export) {
        var connection = connection(export.tenant());
        return export.answered(linkedIn.fetch(connection, export.requestId()), connection);
    }

    private Connection connection(String tenant) {
        return tenants.in(tenant, () -> connections.find().filter(Connection::speaks))
                .orElseThrow(() -> new NoAnswer(FetchFailure.of(Reason.NOT_CONNECTED)));
    }
}
