package dev.prospector.sync.fake;

import java.util.ArrayList;
import java.util.List;

import dev.prospector.sync.application.port.out.export.AuditTrail;
import dev.prospector.sync.domain.export.Export.Snapshot;

/** Takes entries in a transaction only. */
public final class InMemoryAuditTrail implements AuditTrail {

    private final OneThreadTenants tenants;
    private final List<String> entries = new ArrayList<>();

    public InMemoryAuditTrail(OneThreadTenants tenants) {
        this.tenants = tenants;
    }

    @Override
    public void judged(Snapshot before, Snapshot after) {
        append("judged", before, after);
    }

    @Override
    public void replayed(Snapshot before, Snapshot after) {
        append("replayed", before, after);
    }

    @Override
    public void judgedAgain(Snapshot before, Snapshot after) {
        append("judged again", before, after);
    }

    /** Such as {@code r-1 judged: PERSON, LANDED}. */
    public List<String> entries() {
        return List.copyOf(entries);
    }

    private void append(String what, Snapshot before, Snapshot after) {
        tenants.current();
        entries.add(after.requestId() + " " + what + ": " + described(before) + ", " + described(after));
    }

    private static String described(Snapshot export) {
        return export.reason() == null ? export.state().name() : export.reason().name();
    }
}
