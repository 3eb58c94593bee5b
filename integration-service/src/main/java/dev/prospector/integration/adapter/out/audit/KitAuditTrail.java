package dev.prospector.integration.adapter.out.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.application.port.out.AuditTrail;
import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.connection.Disconnection;
import dev.prospector.integration.domain.connection.Disconnection.Receipt;
import dev.prospector.integration.domain.connection.Disconnection.Step;
import dev.prospector.integration.domain.connection.IntegrationKey;
import dev.prospector.integration.domain.connection.StateChange;
import dev.prospector.integration.domain.departure.DepartedMember;
import dev.prospector.integration.domain.inbox.Notice;
import dev.prospector.integration.domain.inbox.NoticeState;
import dev.prospector.integration.domain.inbox.ReplaySelection;
import dev.prospector.integration.domain.link.PersonUrn;
import dev.prospector.integration.domain.link.UserLink;
import dev.prospector.integration.domain.seat.SeatUrn;
import dev.prospector.integration.domain.settings.Settings;
import dev.prospector.kit.data.audit.AuditEntry;
import dev.prospector.kit.data.audit.AuditLog;
import dev.prospector.kit.http.access.CurrentTenant;

/** A tenant has one connection, so its record is called as the tenant is: the hook's id is known to LinkedIn and admins alone. */
@ApplicationScoped
class KitAuditTrail implements AuditTrail {
    private static final String CONNECTION = "connection";
    private static final String SEAT = "seat";
    private static final String INBOX_EVENT = "inbox-event";
    private static final String USER_LINK = "user-link";
    private static final String DEPARTED_MEMBER = "departed-member";

    private final AuditLog log;
    private final CurrentTenant tenant;

    KitAuditTrail(AuditLog log, CurrentTenant tenant) {
        this.log = log;
        this.tenant = tenant;
    }

    record Requested(List<IntegrationKey> integrations) {}

    record Entitled(boolean linkedin) {}

    record DisconnectionAsked(boolean erase) {}

    record LinkedPerson(PersonUrn person, String application) {
        static LinkedPerson of(UserLink link) {
            return new LinkedPerson(link.person(), link.application().value());
        }
    }

    /** @param records how many at LinkedIn each step concerned */
    record Ended(boolean erase, Map<Step, Long> records) {}

    record PairedWith(String userId) {}

    record AskedFor(String eventType) {}

    record ReplayedOne(int replayed) {}

    record ReplayedWindow(Instant from, Instant to, Set<NoticeState> states, int replayed) {}

    @Override
    public void connected(Connection made) {
        done("CONNECTION_MADE", ConnectionFacts.of(made));
    }

    @Override
    public void connectionChanged(Connection before, Connection after) {
        changed("CONNECTION_CHANGED", ConnectionFacts.of(before), ConnectionFacts.of(after));
    }

    @Override
    public void requested(List<IntegrationKey> integrations) {
        done("CONNECTION_REQUESTED", new Requested(integrations));
    }

    @Override
    public void partnerNotified() {
        done("PARTNER_NOTIFIED", null);
    }

    @Override
    public void settingsChanged(Settings before, Settings after) {
        changed("CONNECTION_SETTINGS_CHANGED", SettingsState.of(before), SettingsState.of(after));
    }

    @Override
    public void entitled(boolean granted) {
        changed("ENTITLEMENT_CHANGED", new Entitled(!granted), new Entitled(granted));
    }

    @Override
    public void stateChanged(StateChange change) {
        changed("CONNECTION_STATE_CHANGED", Standing.before(change), Standing.after(change));
    }

    @Override
    public void disconnectionAsked(boolean erase) {
        done("DISCONNECTION_ASKED", new DisconnectionAsked(erase));
    }

    /** By work in a context of its own, so that the admin is named as the one whom it was done for. */
    @Override
    public void disconnected(Disconnection over) {
        var records = over.receipts().stream().collect(Collectors.toMap(Receipt::step, Receipt::records));
        log.append(AuditEntry.of("DISCONNECTED", CONNECTION, tenant.id())
                .onBehalfOf(over.askedBy())
                .change(null, new Ended(over.erase(), records)));
    }

    @Override
    public void secretsReplaced(Connection before, Connection after) {
        changed("SECRETS_REPLACED", SecretsState.of(before), SecretsState.of(after));
    }

    @Override
    public void linked(UserLink link) {
        log.append(AuditEntry.of("LINKED", USER_LINK, link.userId()).change(null, LinkedPerson.of(link)));
    }

    @Override
    public void unlinked(UserLink link) {
        log.append(AuditEntry.of("UNLINKED", USER_LINK, link.userId()).change(LinkedPerson.of(link), null));
    }

    @Override
    public void seatPaired(SeatUrn seat, Optional<String> before, Optional<String> after) {
        log.append(AuditEntry.of("SEAT_PAIRED", SEAT, seat.value())
                .change(
                        before.map(PairedWith::new).orElse(null),
                        after.map(PairedWith::new).orElse(null)));
    }

    @Override
    public void seatsAskedFor() {
        done("SEATS_ASKED_FOR", null);
    }

    @Override
    public void departureDecided(DepartedMember before, DepartedMember after) {
        log.append(
                AuditEntry.of("DEPARTURE_DECIDED", DEPARTED_MEMBER, after.id().toString())
                        .change(before.ruling().orElse(null), after.ruling().orElse(null)));
    }

    private void done(String action, Object what) {
        changed(action, null, what);
    }

    private void changed(String action, Object before, Object after) {
        log.append(AuditEntry.of(action, CONNECTION, tenant.id()).change(before, after));
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
            replayed(one.notice().requestId(), new ReplayedOne(replayed));
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
