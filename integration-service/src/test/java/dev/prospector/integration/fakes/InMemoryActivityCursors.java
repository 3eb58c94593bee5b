package dev.prospector.integration.fakes;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.prospector.integration.application.port.out.activity.ActivityCursors;
import dev.prospector.integration.domain.activity.ActivityCursor;
import dev.prospector.integration.domain.activity.ActivityKind;
import dev.prospector.integration.domain.activity.CursorKey;
import dev.prospector.integration.domain.activity.Freshness;
import dev.prospector.integration.domain.activity.TakenCursor;
import dev.prospector.integration.domain.connection.ContractUrn;

public final class InMemoryActivityCursors implements ActivityCursors {
    private final FakeTenants tenants;
    private final Map<Place, Row> rows = new HashMap<>();

    private record Place(String tenant, CursorKey key) {}

    private record Row(ActivityCursor cursor, boolean active, Instant claimedUntil, long fence) {
        Row with(ActivityCursor other) {
            return new Row(other, active, claimedUntil, fence);
        }

        boolean awaitsHistory() {
            return !cursor.backlog().isEmpty() && (active || cursor.historyDue().isPresent());
        }

        boolean isFree(Instant now) {
            return claimedUntil == null || !claimedUntil.isAfter(now);
        }
    }

    public InMemoryActivityCursors(FakeTenants tenants) {
        this.tenants = tenants;
    }

    @Override
    public Optional<TakenCursor> take(Instant now, Instant until) {
        return next(ActivityCursor::liveDue, now)
                .or(() -> next(ActivityCursor::historyDue, now))
                .map(place -> take(place, until));
    }

    private Optional<Place> next(Function<ActivityCursor, Optional<Instant>> due, Instant now) {
        return rows.entrySet().stream()
                .filter(row -> row.getValue().isFree(now))
                .filter(row -> due.apply(row.getValue().cursor)
                        .filter(at -> !at.isAfter(now))
                        .isPresent())
                .min(Comparator.comparing(
                        row -> due.apply(row.getValue().cursor).orElseThrow()))
                .map(Map.Entry::getKey);
    }

    private TakenCursor take(Place place, Instant until) {
        var row = rows.get(place);
        rows.put(place, new Row(row.cursor, row.active, until, row.fence + 1));
        return new TakenCursor(place.tenant, place.key, row.fence + 1);
    }

    @Override
    public Optional<ActivityCursor> hold(TakenCursor taken) {
        return own(taken.key())
                .filter(row -> row.fence == taken.fence() && row.claimedUntil != null)
                .map(Row::cursor);
    }

    @Override
    public void release(TakenCursor taken, ActivityCursor cursor) {
        var row = own(taken.key()).orElseThrow();
        rows.put(place(taken.key()), new Row(cursor, row.active, null, row.fence));
    }

    @Override
    public Optional<ActivityCursor> hold(CursorKey key) {
        return own(key).map(Row::cursor);
    }

    @Override
    public void save(CursorKey key, ActivityCursor cursor) {
        rows.put(place(key), own(key).orElseThrow().with(cursor));
    }

    @Override
    public void add(CursorKey key, ActivityCursor cursor, boolean active) {
        if (rows.putIfAbsent(place(key), new Row(cursor, active, null, 0)) != null) {
            throw new IllegalStateException("there is one already");
        }
    }

    @Override
    public void activate(CursorKey key, boolean active) {
        var row = own(key).orElseThrow();
        rows.put(place(key), new Row(row.cursor, active, row.claimedUntil, row.fence));
    }

    @Override
    public List<Standing> of(ContractUrn contract) {
        return own().filter(row -> row.getKey().key.seat().contract().equals(contract))
                .map(row -> new Standing(
                        row.getKey().key,
                        row.getValue().active,
                        row.getValue().cursor.isStopped()))
                .toList();
    }

    @Override
    public int running(ActivityKind kind) {
        return (int) own().filter(row -> row.getKey().key.kind() == kind)
                .filter(row -> !row.getValue().cursor.isStopped())
                .count();
    }

    @Override
    public boolean stopAll(Instant now) {
        own().filter(row -> row.getValue().isFree(now))
                .toList()
                .forEach(row -> rows.put(
                        row.getKey(), row.getValue().with(row.getValue().cursor.stopped())));
        return own().allMatch(row -> row.getValue().isFree(now));
    }

    @Override
    public List<Freshness> freshness() {
        return own()
                .collect(Collectors.groupingBy(row -> List.of(
                        row.getKey().key.seat().contract(), row.getKey().key.kind())))
                .values()
                .stream()
                .map(InMemoryActivityCursors::freshness)
                .toList();
    }

    private static Freshness freshness(List<Map.Entry<Place, Row>> same) {
        var key = same.get(0).getKey().key;
        var active = same.stream().map(Map.Entry::getValue).filter(Row::active).toList();
        return new Freshness(
                key.seat().contract(),
                key.kind(),
                active.stream().map(row -> row.cursor.fetchedUpTo()).min(Comparator.naturalOrder()),
                same.stream()
                        .flatMap(row -> row.getValue().cursor.lastSuccess().stream())
                        .max(Comparator.naturalOrder()),
                active.size(),
                same.stream().map(Map.Entry::getValue).anyMatch(Row::awaitsHistory));
    }

    private Stream<Map.Entry<Place, Row>> own() {
        return rows.entrySet().stream().filter(row -> row.getKey().tenant.equals(tenants.current()));
    }

    private Optional<Row> own(CursorKey key) {
        return Optional.ofNullable(rows.get(place(key)));
    }

    private Place place(CursorKey key) {
        return new Place(tenants.current(), key);
    }
}
