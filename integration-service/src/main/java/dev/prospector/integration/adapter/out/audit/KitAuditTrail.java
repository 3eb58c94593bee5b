package dev.prospector.integration.adapter.out.audit;

import java.time.Instant;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.application.port.out.AuditTrail;
import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.inbox.Notice;
import dev.prospector.integration.domain.inbox.NoticeState;
import dev.prospector.integration.domain.inbox.ReplaySelection;
import dev.prospector.kit.data.AuditEntry;
import dev.prospector.kit.data.AuditLog;

/** A tenant has one connection, so its record is called as the tenant is: the hook's id is known to LinkedIn and admins alone. */
@ApplicationScoped
class KitAuditTrail implements AuditTrail {
    private static final String CONNECTION = "connection";
    private static final String INBOX_EVENT = "inbox-event";

    private final AuditLog log;

    KitAuditTrail(AuditLog log) {
        this.log = log;
    }

    record ConnectionState(String clientId, String organization, boolean companyAccess) {
        static ConnectionState of(Connection connection) {
            return new ConnectionState(
                    connection.application().clientId(),
                    connection.organization().value(),
                    connection.companyAccess());
        }
    }

    /** @param live how many secrets pushes may be signed with */
    record SecretsState(String clientId, int live) {
        static SecretsState of(Connection connection) {
            var application = connection.application();
            return new SecretsState(
                    application.clientId(), application.secrets().newestFirst().size());
        }
    }

    record AskedFor(String eventType) {}

    record ReplayedOne(int replayed) {}

    record ReplayedWindow(Instant from, Instant to, Set<NoticeState> states, int replayed) {}

    @Override
    public void connected(Connection made) {
        log.append(AuditEntry.of("CONNECTION_MADE", CONNECTION, made.tenant()).change(null, ConnectionState.of(made)));
    }

    @Override
    public void connectionChanged(Connection before, Connection after) {
        log.append(AuditEntry.of("CONNECTION_CHANGED", CONNECTION, after.tenant())
                .change(ConnectionState.of(before), ConnectionState.of(after)));
    }

    @Override
    public void secretsReplaced(Connection before, Connection after) {
        log.append(AuditEntry.of("SECRETS_REPLACED", CONNECTION, after.tenant())
                .change(SecretsState.of(before), SecretsState.of(after)));
    }

    @Override
    public void askedFor(Notice lost) {
        log.append(AuditEntry.of("INBOX_EVENT_ASKED_FOR", INBOX_EVENT, lost.requestId())
                .change(null, new AskedFor(lost.eventType())));
    }

    /** A window is called as ISO 8601 writes it; the events in it have no entries of their own. */
    @Override
    public void replayed(ReplaySelection selection, int replayed) {
        if (selection instanceof ReplaySelection.One one) {
            replayed(one.export().requestId(), new ReplayedOne(replayed));
        } else if (selection instanceof ReplaySelection.Window window) {
            replayed(
                    window.from() + "/" + window.to(),
                    new ReplayedWindow(window.from(), window.to(), window.states(), replayed));
        }
    }

    private void replayed(String recordId, Object what) {
        log.append(AuditEntry.of("INBOX_REPLAYED", INBOX_EVENT, recordId).change(null, what));
    }
}
