package dev.prospector.integration.fakes;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import dev.prospector.integration.application.port.out.inbox.Inbox;
import dev.prospector.integration.domain.inbox.FetchOutcome;
import dev.prospector.integration.domain.inbox.Notice;
import dev.prospector.integration.domain.inbox.NoticeState;
import dev.prospector.integration.domain.inbox.PendingExport;

public final class InMemoryInbox implements Inbox {
    private final FakeTenants tenants;
    private final Map<Key, Row> rows = new HashMap<>();

    private record Key(String tenant, Notice notice) {}

    private record Row(PendingExport export, NoticeState state, Optional<Instant> dueAt) {
        boolean isDue(Instant now) {
            return dueAt.filter(due -> !due.isAfter(now)).isPresent();
        }
    }

    public InMemoryInbox(FakeTenants tenants) {
        this.tenants = tenants;
    }

    @Override
    public boolean add(Notice notice, byte[] body, Instant receivedAt) {
        var state = notice.initialState();
        var export = new PendingExport(tenants.current(), notice.requestId(), receivedAt, 0, 0, null);
        var row = new Row(export, state, Optional.of(receivedAt).filter(due -> state == NoticeState.RECEIVED));
        return rows.putIfAbsent(new Key(tenants.current(), notice), row) == null;
    }

    @Override
    public Optional<PendingExport> takeDue(Instant now, Instant until) {
        return rows.values().stream()
                .filter(row -> row.isDue(now))
                .min(Comparator.comparing(row -> row.dueAt().orElseThrow()))
                .map(row -> take(row.export(), until));
    }

    private PendingExport take(PendingExport export, Instant until) {
        var taken = new PendingExport(
                export.tenant(), export.requestId(), export.receivedAt(), export.failures(), export.fence() + 1, null);
        rows.put(key(taken), new Row(taken, NoticeState.RECEIVED, Optional.of(until)));
        return taken;
    }

    @Override
    public boolean settle(PendingExport export, FetchOutcome outcome) {
        var row = rows.get(key(export));
        if (row.dueAt().isEmpty() || row.export().fence() != export.fence()) {
            return false;
        }
        var failures = export.failures() + (outcome.failure().isPresent() ? 1 : 0);
        var settled = new PendingExport(
                export.tenant(), export.requestId(), export.receivedAt(), failures, export.fence(), null);
        rows.put(key(export), new Row(settled, outcome.state(), outcome.dueAt()));
        return true;
    }

    public NoticeState state(String tenant, Notice notice) {
        return rows.get(new Key(tenant, notice)).state();
    }

    public int size() {
        return rows.size();
    }

    private static Key key(PendingExport export) {
        return new Key(export.tenant(), new Notice(export.requestId(), Notice.EXPORT));
    }
}
