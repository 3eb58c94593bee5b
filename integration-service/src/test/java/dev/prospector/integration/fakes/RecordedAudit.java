package dev.prospector.integration.fakes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.prospector.integration.application.port.out.AuditTrail;
import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.connection.Disconnection;
import dev.prospector.integration.domain.connection.IntegrationKey;
import dev.prospector.integration.domain.connection.StateChange;
import dev.prospector.integration.domain.departure.DepartedMember;
import dev.prospector.integration.domain.inbox.Notice;
import dev.prospector.integration.domain.inbox.ReplaySelection;
import dev.prospector.integration.domain.link.UserLink;
import dev.prospector.integration.domain.seat.SeatUrn;
import dev.prospector.integration.domain.settings.Settings;

public final class RecordedAudit implements AuditTrail {
    private final List<String> entries = new ArrayList<>();

    @Override
    public void connected(Connection made) {
        entries.add("connected " + made.tenant());
    }

    @Override
    public void connectionChanged(Connection before, Connection after) {
        entries.add("connection changed " + after.tenant());
    }

    @Override
    public void requested(List<IntegrationKey> integrations) {
        entries.add("requested " + integrations.size());
    }

    @Override
    public void partnerNotified() {
        entries.add("partner notified");
    }

    @Override
    public void settingsChanged(Settings before, Settings after) {
        entries.add("settings changed");
    }

    @Override
    public void entitled(boolean granted) {
        entries.add("entitled " + granted);
    }

    @Override
    public void stateChanged(StateChange change) {
        entries.add("state changed " + change.from() + " to " + change.to());
    }

    @Override
    public void disconnectionAsked(boolean erase) {
        entries.add("disconnection asked " + erase);
    }

    @Override
    public void disconnected(Disconnection over) {
        entries.add("disconnected");
    }

    @Override
    public void secretsReplaced(Connection before, Connection after) {
        entries.add("secrets replaced " + after.tenant());
    }

    @Override
    public void linked(UserLink link) {
        entries.add("linked " + link.userId());
    }

    @Override
    public void unlinked(UserLink link) {
        entries.add("unlinked " + link.userId());
    }

    @Override
    public void seatPaired(SeatUrn seat, Optional<String> before, Optional<String> after) {
        entries.add("seat " + seat.id() + " paired " + before.orElse("-") + " to " + after.orElse("-"));
    }

    @Override
    public void seatsAskedFor() {
        entries.add("seats asked for");
    }

    @Override
    public void departureDecided(DepartedMember before, DepartedMember after) {
        entries.add("departure decided " + decision(before) + " to " + decision(after));
    }

    private static String decision(DepartedMember member) {
        return member.ruling().map(ruling -> ruling.decision().name()).orElse("-");
    }

    @Override
    public void askedFor(Notice lost) {
        entries.add("asked for " + lost.requestId());
    }

    @Override
    public void replayed(ReplaySelection selection, int replayed) {
        entries.add("replayed " + replayed);
    }

    public List<String> entries() {
        return entries;
    }
}
