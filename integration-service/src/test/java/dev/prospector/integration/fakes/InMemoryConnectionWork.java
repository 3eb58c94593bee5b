package dev.prospector.integration.fakes;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import dev.prospector.integration.application.port.out.connection.ConnectionWork;
import dev.prospector.integration.domain.connection.DueWork;
import dev.prospector.integration.domain.connection.DueWork.Kind;

public final class InMemoryConnectionWork implements ConnectionWork {
    private final FakeTenants tenants;
    private final Map<Key, Row> rows = new HashMap<>();

    private record Key(String tenant, Kind kind) {}

    private record Row(Instant dueAt, Instant claimedUntil, long asked, int failures, long fence) {
        boolean isFree(Instant now) {
            return claimedUntil == null || !claimedUntil.isAfter(now);
        }
    }

    public InMemoryConnectionWork(FakeTenants tenants) {
        this.tenants = tenants;
    }

    @Override
    public void makeDue(Kind kind, Instant at) {
        var row = own(kind);
        var due = row.dueAt == null || at.isBefore(row.dueAt) ? at : row.dueAt;
        put(kind, new Row(due, row.claimedUntil, row.asked + 1, 0, row.fence));
    }

    @Override
    public Optional<DueWork> takeDue(Kind kind, Instant now, Instant until) {
        return rows.entrySet().stream()
                .filter(row -> row.getKey().kind == kind && row.getValue().isFree(now))
                .filter(row ->
                        row.getValue().dueAt != null && !row.getValue().dueAt.isAfter(now))
                .min(Comparator.comparing(row -> row.getValue().dueAt))
                .map(row -> take(row.getKey(), row.getValue(), until));
    }

    @Override
    public Optional<DueWork> claim(Kind kind, Instant now, Instant until) {
        return Optional.of(own(kind))
                .filter(row -> row.isFree(now))
                .map(row -> take(new Key(tenants.current(), kind), row, until));
    }

    private DueWork take(Key key, Row row, Instant until) {
        rows.put(key, new Row(row.dueAt, until, row.asked, row.failures, row.fence + 1));
        return new DueWork(key.tenant, key.kind, row.failures, row.asked, row.fence + 1);
    }

    @Override
    public boolean renew(DueWork work, Instant until) {
        var row = own(work.kind());
        if (!isOurs(work, row)) {
            return false;
        }
        put(work.kind(), new Row(row.dueAt, until, row.asked, row.failures, row.fence));
        return true;
    }

    @Override
    public boolean settle(DueWork work, Optional<Instant> next) {
        return settle(work, next, 0);
    }

    @Override
    public boolean failed(DueWork work, Instant next) {
        return settle(work, Optional.of(next), work.failures() + 1);
    }

    private boolean settle(DueWork work, Optional<Instant> next, int failures) {
        var row = own(work.kind());
        if (!isOurs(work, row)) {
            return false;
        }
        var isAsBefore = row.asked == work.asked();
        put(
                work.kind(),
                new Row(
                        isAsBefore ? next.orElse(null) : row.dueAt,
                        null,
                        row.asked,
                        isAsBefore ? failures : 0,
                        row.fence));
        return true;
    }

    /** Of the current tenant. */
    public Optional<Instant> dueAt(Kind kind) {
        return Optional.ofNullable(own(kind).dueAt);
    }

    private static boolean isOurs(DueWork work, Row row) {
        return row.fence == work.fence() && row.claimedUntil != null;
    }

    private Row own(Kind kind) {
        return rows.getOrDefault(new Key(tenants.current(), kind), new Row(null, null, 0, 0, 0));
    }

    private void put(Kind kind, Row row) {
        rows.put(new Key(tenants.current(), kind), row);
    }
}
