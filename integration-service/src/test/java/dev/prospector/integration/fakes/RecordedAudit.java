package dev.prospector.integration.fakes;

import java.util.ArrayList;
import java.util.List;

import dev.prospector.integration.application.port.out.AuditTrail;
import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.inbox.Notice;
import dev.prospector.integration.domain.inbox.ReplaySelection;

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
    public void secretsReplaced(Connection before, Connection after) {
        entries.add("secrets replaced " + after.tenant());
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
