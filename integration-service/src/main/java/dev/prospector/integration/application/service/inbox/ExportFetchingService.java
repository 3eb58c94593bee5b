package dev.prospector.integration.application.service.inbox;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.application.port.in.inbox.ExportFetching;
import dev.prospector.integration.application.port.out.inbox.ExportEvents;
import dev.prospector.integration.application.port.out.inbox.Inbox;
import dev.prospector.integration.application.port.out.inbox.NoAnswer;
import dev.prospector.integration.domain.inbox.FetchOutcome;
import dev.prospector.integration.domain.inbox.PendingExport;
import dev.prospector.integration.domain.inbox.RetryPolicy;
import dev.prospector.kit.data.sql.Tenants;

/** Takes, asks, stores: two transactions with the call to LinkedIn between them, never around it. */
@ApplicationScoped
class ExportFetchingService implements ExportFetching {
    private final DueExports due;
    private final TenantsLinkedIn linkedIn;
    private final Tenants tenants;
    private final Inbox inbox;
    private final ExportEvents events;
    private final RetryPolicy policy;
    private final Clock clock;

    ExportFetchingService(
            DueExports due,
            TenantsLinkedIn linkedIn,
            Tenants tenants,
            Inbox inbox,
            ExportEvents events,
            RetryPolicy policy,
            Clock clock) {
        this.due = due;
        this.linkedIn = linkedIn;
        this.tenants = tenants;
        this.inbox = inbox;
        this.events = events;
        this.policy = policy;
        this.clock = clock;
    }

    @Override
    public Optional<PendingExport> take() {
        return linkedIn.mayBeAsked() ? due.take() : Optional.empty();
    }

    @Override
    public void fetch(PendingExport taken) {
        store(taken, ask(taken));
    }

    private FetchOutcome ask(PendingExport export) {
        try {
            return linkedIn.ask(export);
        } catch (NoAnswer e) {
            return export.failed(e.failure(), policy, clock.instant());
        }
    }

    private void store(PendingExport export, FetchOutcome outcome) {
        tenants.in(export.tenant(), () -> {
            if (inbox.settle(export, outcome)) {
                outcome.event().ifPresent(events::append);
            }
        });
    }
}
