package dev.prospector.integration.fakes;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import dev.prospector.integration.application.port.out.inbox.FailedExports;
import dev.prospector.integration.application.port.out.inbox.Inbox;
import dev.prospector.integration.application.port.out.inbox.InboxLedger;
import dev.prospector.integration.domain.inbox.FetchFailure;
import dev.prospector.integration.domain.inbox.FetchOutcome;
import dev.prospector.integration.domain.inbox.Notice;
import dev.prospector.integration.domain.inbox.NoticeState;
import dev.prospector.integration.domain.inbox.PendingExport;
import dev.prospector.integration.domain.inbox.PendingStatus;
import dev.prospector.integration.domain.inbox.Push;
import dev.prospector.integration.domain.inbox.ReplaySelection;

public final class InMemoryInbox implements Inbox, FailedExports, InboxLedger {
    private static final Comparator<Entry> OLDEST = Comparator.comparing(Entry::receivedAt)
            .thenComparing(entry -> entry.notice().eventType())
            .thenComparing(entry -> entry.notice().requestId());

    private final FakeTenants tenants;
    private final Map<Key, Row> rows = new HashMap<>();

    private record Key(String tenant, Notice notice) {}

    private record Row(
            PendingExport export,
            NoticeState state,
            Instant receivedAt,
            Optional<Instant> dueAt,
            Optional<FetchFailure.Reason> failure) {
        boolean isDue(Instant now) {
            return dueAt.filter(due -> !due.isAfter(now)).isPresent();
        }
    }

    public InMemoryInbox(FakeTenants tenants) {
        this.tenants = tenants;
    }

    @Override
    public List<Boolean> addAll(List<Push> pushes) {
        return pushes.stream()
                .map(push -> add(push.tenant(), push.notice(), push.receivedAt()))
                .toList();
    }

    @Override
    public boolean add(Notice notice, byte[] body, Instant receivedAt) {
        return add(tenants.current(), notice, receivedAt);
    }

    private boolean add(String tenant, Notice notice, Instant receivedAt) {
        var state = notice.initialState();
        var export = new PendingExport(tenant, notice.requestId(), receivedAt, 0, 0, 0, null);
        var due = Optional.of(receivedAt).filter(at -> state == NoticeState.RECEIVED);
        var row = new Row(export, state, receivedAt, due, Optional.empty());
        return rows.putIfAbsent(new Key(tenant, notice), row) == null;
    }

    @Override
    public Optional<PendingExport> takeDue(Instant now, Instant until) {
        return takeDue(Notice.EXPORT, now, until);
    }

    @Override
    public Optional<PendingStatus> takeDueStatus(Instant now, Instant until) {
        return takeDue(Notice.STATUS_CHANGE, now, until).map(InMemoryInbox::status);
    }

    private static PendingStatus status(PendingExport taken) {
        return new PendingStatus(
                taken.tenant(), taken.requestId(), taken.since(), taken.failures(), taken.fence(), taken.trace());
    }

    @Override
    public boolean settle(PendingStatus status, FetchOutcome outcome) {
        var taken = rows.get(new Key(status.tenant(), new Notice(status.requestId(), Notice.STATUS_CHANGE)))
                .export();
        return settle(
                Notice.STATUS_CHANGE,
                new PendingExport(
                        status.tenant(),
                        status.requestId(),
                        status.since(),
                        status.failures(),
                        taken.replays(),
                        status.fence(),
                        null),
                outcome);
    }

    private Optional<PendingExport> takeDue(String type, Instant now, Instant until) {
        return rows.entrySet().stream()
                .filter(row -> row.getKey().notice().eventType().equals(type))
                .map(Map.Entry::getValue)
                .filter(row -> row.isDue(now))
                .min(Comparator.comparing(row -> row.dueAt().orElseThrow()))
                .map(row -> take(type, row, until));
    }

    private PendingExport take(String type, Row row, Instant until) {
        var taken = next(
                row.export(),
                row.export().since(),
                row.export().failures(),
                row.export().replays(),
                1);
        rows.put(key(type, taken), new Row(taken, row.state(), row.receivedAt(), Optional.of(until), row.failure()));
        return taken;
    }

    @Override
    public boolean settle(PendingExport export, FetchOutcome outcome) {
        return settle(Notice.EXPORT, export, outcome);
    }

    private boolean settle(String type, PendingExport export, FetchOutcome outcome) {
        var row = rows.get(key(type, export));
        if (row.dueAt().isEmpty() || row.export().fence() != export.fence()) {
            return false;
        }
        var failures = export.failures() + (outcome.counts() ? 1 : 0);
        var settled = next(export, export.since(), failures, export.replays(), 0);
        rows.put(
                key(type, export),
                new Row(settled, outcome.state(), row.receivedAt(), outcome.dueAt(), outcome.failure()));
        return true;
    }

    @Override
    public long count(ReplaySelection selection) {
        return selected(selection).count();
    }

    @Override
    public int beginAnew(ReplaySelection selection, Instant now, int atMost) {
        var oldest = selected(selection)
                .sorted(Comparator.comparing(row -> row.getValue().receivedAt()))
                .limit(atMost)
                .toList();
        oldest.forEach(row -> {
            var export = row.getValue().export();
            var anew = next(export, now, 0, export.replays() + 1, 0);
            var received = row.getValue().receivedAt();
            rows.put(
                    row.getKey(),
                    new Row(
                            anew,
                            NoticeState.RECEIVED,
                            received,
                            Optional.of(now),
                            row.getValue().failure()));
        });
        return oldest.size();
    }

    private Stream<Map.Entry<Key, Row>> selected(ReplaySelection selection) {
        return List.copyOf(rows.entrySet()).stream()
                .filter(row -> row.getKey().tenant().equals(tenants.current()))
                .filter(row ->
                        selection.eventTypes().contains(row.getKey().notice().eventType()))
                .filter(row -> selection.states().contains(row.getValue().state()))
                .filter(row -> isIn(row, selection));
    }

    private static boolean isIn(Map.Entry<Key, Row> row, ReplaySelection selection) {
        if (selection instanceof ReplaySelection.Window window) {
            var at = row.getValue().receivedAt();
            return !at.isBefore(window.from()) && at.isBefore(window.to());
        }
        return selection instanceof ReplaySelection.One one
                && row.getKey().notice().equals(one.notice());
    }

    @Override
    public Optional<Entry> find(Notice notice) {
        return entries(entry -> entry.notice().equals(notice)).findFirst();
    }

    @Override
    public List<Entry> newest(Filter filter, Optional<Place> after, int atMost) {
        return entries(entry -> is(filter.state(), entry.state())
                        && is(filter.eventType(), entry.notice().eventType())
                        && is(filter.requestId(), entry.notice().requestId()))
                .filter(entry ->
                        after.map(place -> OLDEST.compare(entry, at(place)) < 0).orElse(true))
                .sorted(OLDEST.reversed())
                .limit(atMost)
                .toList();
    }

    private static Entry at(Place place) {
        return new Entry(place.notice(), NoticeState.RECEIVED, 0, null, place.receivedAt(), null, null);
    }

    private static <T> boolean is(Optional<T> wanted, T value) {
        return wanted.map(value::equals).orElse(true);
    }

    /** When it was settled is not kept. */
    private Stream<Entry> entries(Predicate<Entry> which) {
        return rows.entrySet().stream()
                .filter(row -> row.getKey().tenant().equals(tenants.current()))
                .map(row -> new Entry(
                        row.getKey().notice(),
                        row.getValue().state(),
                        row.getValue().export().fence(),
                        row.getValue().failure().orElse(null),
                        row.getValue().receivedAt(),
                        row.getValue().dueAt().orElse(null),
                        null))
                .filter(which);
    }

    public NoticeState state(String tenant, Notice notice) {
        return rows.get(new Key(tenant, notice)).state();
    }

    public int size() {
        return rows.size();
    }

    private static PendingExport next(PendingExport from, Instant since, int failures, int replays, int takings) {
        return new PendingExport(
                from.tenant(), from.requestId(), since, failures, replays, from.fence() + takings, null);
    }

    private static Key key(String type, PendingExport export) {
        return new Key(export.tenant(), new Notice(export.requestId(), type));
    }
}
