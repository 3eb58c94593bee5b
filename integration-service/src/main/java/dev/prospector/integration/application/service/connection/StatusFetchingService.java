package dev.prospector.integration.application.service.connection;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.application.port.in.connection.StatusFetching;
import dev.prospector.integration.application.port.out.connection.ConnectionWork;
import dev.prospector.integration.application.port.out.connection.Connections;
import dev.prospector.integration.application.port.out.connection.IntegrationsAtLinkedIn;
import dev.prospector.integration.application.port.out.connection.IntegrationsAtLinkedIn.Found;
import dev.prospector.integration.application.port.out.connection.LinkedInDeclined;
import dev.prospector.integration.application.port.out.inbox.Inbox;
import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.connection.DueWork.Kind;
import dev.prospector.integration.domain.connection.StateChange.Cause;
import dev.prospector.integration.domain.inbox.FetchFailure;
import dev.prospector.integration.domain.inbox.FetchFailure.Reason;
import dev.prospector.integration.domain.inbox.PendingStatus;
import dev.prospector.integration.domain.inbox.RetryPolicy;
import dev.prospector.kit.data.sql.Tenants;

/** Takes, asks, stores: as with exports, two transactions with the call to LinkedIn between them. */
@ApplicationScoped
class StatusFetchingService implements StatusFetching {
    private final DueStatuses due;
    private final Tenants tenants;
    private final Connections connections;
    private final IntegrationsAtLinkedIn linkedIn;
    private final Inbox inbox;
    private final StatusNews news;
    private final ConnectionWork work;
    private final RetryPolicy policy;
    private final Clock clock;

    StatusFetchingService(
            DueStatuses due,
            Tenants tenants,
            Connections connections,
            IntegrationsAtLinkedIn linkedIn,
            Inbox inbox,
            StatusNews news,
            ConnectionWork work,
            RetryPolicy policy,
            Clock clock) {
        this.due = due;
        this.tenants = tenants;
        this.connections = connections;
        this.linkedIn = linkedIn;
        this.inbox = inbox;
        this.news = news;
        this.work = work;
        this.policy = policy;
        this.clock = clock;
    }

    @Override
    public Optional<PendingStatus> take() {
        return due.take();
    }

    @Override
    public void fetch(PendingStatus status) {
        tenants.in(status.tenant(), () -> connections.find().filter(Connection::isOpen))
                .ifPresentOrElse(
                        connection -> ask(status, connection),
                        () -> store(status, FetchFailure.of(Reason.NOT_CONNECTED)));
    }

    private void ask(PendingStatus status, Connection connection) {
        var asked = clock.instant();
        try {
            store(status, linkedIn.announced(connection, status.requestId()), asked);
        } catch (LinkedInDeclined e) {
            store(status, new FetchFailure(Reason.valueOf(e.reason().name()), e.retryAfter()));
        }
    }

    /** Which integrations changed may not be told yet, or be none of ours: then all are looked at. */
    private void store(PendingStatus status, List<Found> found, Instant asked) {
        tenants.in(status.tenant(), () -> {
            if (inbox.settle(status, status.answered())) {
                news.apply(StatusNews.words(found, asked), Cause.PUSH, Optional.of(status.requestId()));
                if (found.isEmpty()) {
                    work.makeDue(Kind.POLL, clock.instant());
                }
            }
        });
    }

    private void store(PendingStatus status, FetchFailure failure) {
        tenants.in(status.tenant(), () -> {
            inbox.settle(status, status.failed(failure, policy, clock.instant()));
        });
    }
}
