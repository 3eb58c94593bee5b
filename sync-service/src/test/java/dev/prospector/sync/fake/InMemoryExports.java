package dev.prospector.sync.fake;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import dev.prospector.sync.application.port.out.activity.Place;
import dev.prospector.sync.application.port.out.export.Claim;
import dev.prospector.sync.application.port.out.export.DueExports;
import dev.prospector.sync.application.port.out.export.ExportLedger;
import dev.prospector.sync.application.port.out.export.Exports;
import dev.prospector.sync.domain.export.Export;
import dev.prospector.sync.domain.export.Export.Snapshot;
import dev.prospector.sync.domain.export.ExportFacts;
import dev.prospector.sync.domain.export.ExportKey;
import dev.prospector.sync.domain.export.ExportReason;
import dev.prospector.sync.domain.export.ExportState;
import dev.prospector.sync.domain.export.FoundPerson;
import dev.prospector.sync.domain.export.Landing;

/** The whole table; keeps the same contract as the database ({@code ExportsContract}). */
public final class InMemoryExports implements Exports, DueExports, ExportLedger {

    private final OneThreadTenants tenants;
    private final Map<ExportKey, Snapshot> rows = new HashMap<>();
    private final Map<ExportKey, Long> versions = new HashMap<>();
    private final Map<ExportKey, Instant> claims = new HashMap<>();

    public InMemoryExports(OneThreadTenants tenants) {
        this.tenants = tenants;
    }

    @Override
    public void begin(Export export) {
        rows.putIfAbsent(key(export.requestId()), export.snapshot());
        versions.putIfAbsent(key(export.requestId()), 0L);
    }

    @Override
    public Optional<Export> find(String requestId) {
        return Optional.ofNullable(rows.get(key(requestId)))
                .map(row -> Export.restore(at(row, versions.get(key(requestId)))));
    }

    @Override
    public void save(Export export) {
        ExportKey key = key(export.requestId());
        rows.put(key, export.snapshot());
        versions.merge(key, 1L, Long::sum);
        claims.remove(key);
    }

    @Override
    public long save(Export export, Instant heldUntil) {
        save(export);
        claims.put(key(export.requestId()), heldUntil);
        return versions.get(key(export.requestId()));
    }

    @Override
    public List<String> tenants(Instant now) {
        return waitingKeys()
                .filter(key -> !rows.get(key).nextAttemptAt().isAfter(now))
                .map(ExportKey::tenant)
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public Optional<Claim> claim(Instant now, Instant until) {
        Optional<ExportKey> longestDue = waitingKeys()
                .filter(key -> key.tenant().equals(tenants.current()))
                .filter(key -> !rows.get(key).nextAttemptAt().isAfter(now))
                .filter(key -> !claims.getOrDefault(key, Instant.MIN).isAfter(now))
                .min(Comparator.comparing(key -> rows.get(key).nextAttemptAt()));
        longestDue.ifPresent(key -> claims.put(key, until));
        return longestDue.map(key -> new Claim(key, versions.merge(key, 1L, Long::sum), null));
    }

    @Override
    public Backlog backlog() {
        return new Backlog(
                waitingKeys().count(),
                waitingKeys().map(key -> rows.get(key).since()).min(Comparator.naturalOrder()));
    }

    @Override
    public Optional<Entry> entry(String requestId) {
        return Optional.ofNullable(rows.get(key(requestId))).map(InMemoryExports::entry);
    }

    @Override
    public List<Entry> newest(Optional<Share> share, Optional<ExportState> state, Optional<Place> after, int atMost) {
        Comparator<Place> oldestFirst = Comparator.comparing(Place::receivedAt).thenComparing(Place::requestId);
        return rows.entrySet().stream()
                .filter(row -> row.getKey().tenant().equals(tenants.current()))
                .map(row -> entry(row.getValue()))
                .filter(entry -> share.isEmpty() || isIn(share.get(), entry))
                .filter(entry -> state.isEmpty() || state.get() == entry.state())
                .filter(entry -> after.isEmpty() || oldestFirst.compare(entry.place(), after.get()) < 0)
                .sorted(Comparator.comparing(Entry::place, oldestFirst).reversed())
                .limit(atMost)
                .toList();
    }

    @Override
    public Waiting waiting() {
        return new Waiting(
                mine().filter(row -> row.state().isUnjudged())
                        .map(row -> Optional.ofNullable(row.since()).orElse(row.receivedAt()))
                        .min(Comparator.naturalOrder()),
                mine().filter(row -> row.state() == ExportState.LANDED)
                        .max(Comparator.comparing(Snapshot::receivedAt))
                        .map(Snapshot::updatedAt));
    }

    private Stream<Snapshot> mine() {
        return rows.entrySet().stream()
                .filter(row -> row.getKey().tenant().equals(tenants.current()))
                .map(Map.Entry::getValue);
    }

    /** Request ids of the current tenant's exports that this person made, and that were refused for want of a link before that time. */
    Stream<String> unlinked(String person, Instant before) {
        return rows.entrySet().stream()
                .filter(row -> row.getKey().tenant().equals(tenants.current()))
                .map(Map.Entry::getValue)
                .filter(row -> row.reason() == ExportReason.EXPORTER_NOT_LINKED)
                .filter(row -> row.facts().exportedBy().equals(person))
                .filter(row -> row.updatedAt().isBefore(before))
                .sorted(Comparator.comparing(Snapshot::updatedAt))
                .map(Snapshot::requestId);
    }

    private static boolean isIn(Share share, Entry entry) {
        return share.exporter().equals(entry.exporter())
                || entry.jobNumber() != null && share.jobNumbers().contains(entry.jobNumber());
    }

    private Stream<ExportKey> waitingKeys() {
        return rows.keySet().stream().filter(key -> rows.get(key).nextAttemptAt() != null);
    }

    private ExportKey key(String requestId) {
        return new ExportKey(tenants.current(), requestId);
    }

    private static Snapshot at(Snapshot row, long version) {
        return new Snapshot(
                row.id(),
                row.requestId(),
                row.state(),
                row.reason(),
                row.errand(),
                row.facts(),
                row.profile(),
                row.exporter(),
                row.jobId(),
                row.person(),
                row.landing(),
                row.failures(),
                row.since(),
                row.nextAttemptAt(),
                row.receivedAt(),
                row.updatedAt(),
                row.newsVersion(),
                version);
    }

    private static Entry entry(Snapshot row) {
        Optional<ExportFacts> facts = Optional.ofNullable(row.facts());
        Optional<Landing> landing = Optional.ofNullable(row.landing());
        return new Entry(
                row.requestId(),
                row.state(),
                row.reason(),
                facts.map(ExportFacts::person).orElse(null),
                facts.map(ExportFacts::jobNumber).orElse(null),
                row.exporter(),
                facts.flatMap(ExportFacts::namedExporter).orElse(null),
                landing.map(Landing::applicationId).orElse(null),
                Optional.ofNullable(row.person()).map(FoundPerson::candidateId).orElse(null),
                landing.map(Landing::alreadyInJob).orElse(false),
                row.receivedAt(),
                row.updatedAt());
    }
}
