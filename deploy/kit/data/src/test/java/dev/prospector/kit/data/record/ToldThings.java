package dev.prospector.kit.data.record;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.kit.http.access.CurrentTenant;

/** Records of two kinds for the kit's doors, each tenant's own. */
@ApplicationScoped
class ToldThings implements ToldRecords<ToldThings.Kind> {
    private final Map<String, Told> there = new ConcurrentHashMap<>();
    private final Map<String, Tombstone> gone = new ConcurrentHashMap<>();
    private final CurrentTenant tenant;

    ToldThings(CurrentTenant tenant) {
        this.tenant = tenant;
    }

    enum Kind {
        CUP,
        SAUCER,
        SAUCER_CRACK
    }

    record Told(UUID id, String type, long version, boolean deleted, String name) implements ToldRecord {}

    String put(String tenant, Kind kind, String name) {
        var id = UUID.randomUUID();
        there.put(key(tenant, kind, id), new Told(id, word(kind), 3, false, name));
        return id.toString();
    }

    /** Whether it is there or not. */
    void bury(String tenant, Kind kind, String id) {
        var uuid = UUID.fromString(id);
        gone.put(key(tenant, kind, uuid), new Tombstone(uuid, word(kind), 4));
    }

    void remove(String tenant, Kind kind, String id) {
        there.remove(key(tenant, kind, UUID.fromString(id)));
    }

    private static String key(String tenant, Kind kind, Object id) {
        return tenant + "/" + kind + "/" + id;
    }

    @Override
    public List<Kind> kinds() {
        return List.of(Kind.values());
    }

    @Override
    public String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public List<Told> present(Kind kind, Collection<UUID> ids) {
        return among(there, kind, ids);
    }

    @Override
    public List<Tombstone> gone(Kind kind, Collection<UUID> ids) {
        return among(gone, kind, ids);
    }

    private <T> List<T> among(Map<String, T> records, Kind kind, Collection<UUID> ids) {
        return ids.stream()
                .distinct()
                .flatMap(id -> Stream.ofNullable(records.get(key(tenant.id(), kind, id))))
                .toList();
    }

    @Override
    public List<Told> after(Kind kind, Optional<UUID> last, int atMost) {
        return there.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(key(tenant.id(), kind, "")))
                .filter(entry -> last.isEmpty() || entry.getKey().compareTo(key(tenant.id(), kind, last.get())) > 0)
                .map(Map.Entry::getValue)
                .sorted(Comparator.comparing(told -> told.id().toString()))
                .limit(atMost)
                .toList();
    }
}
