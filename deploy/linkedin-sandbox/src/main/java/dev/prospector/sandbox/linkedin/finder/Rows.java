package dev.prospector.sandbox.linkedin.finder;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The rows of one kind, in no order; no tenant sees another's. Safe for many threads.
 *
 * @param <R> the kind
 */
public final class Rows<R extends Row> {

    private final Map<String, Map<String, R>> byTenant = new ConcurrentHashMap<>();

    /** @param rows null is none, as in a state file of before there were such rows */
    public static <R extends Row> Rows<R> of(Collection<R> rows) {
        Rows<R> restored = new Rows<>();
        (rows == null ? List.<R>of() : rows).forEach(restored::put);
        return restored;
    }

    /** Adds a row, or replaces the one with this key. */
    public void put(R row) {
        writable(row).put(row.key(), row);
    }

    /** Adds a row unless there is one with this key. */
    public void putIfAbsent(R row) {
        writable(row).putIfAbsent(row.key(), row);
    }

    private Map<String, R> writable(R row) {
        return byTenant.computeIfAbsent(row.tenant(), tenant -> new ConcurrentHashMap<>());
    }

    public void remove(String tenant, String key) {
        byTenant.computeIfPresent(tenant, (name, rows) -> {
            rows.remove(key);
            return rows;
        });
    }

    public Optional<R> find(String tenant, String key) {
        return Optional.ofNullable(rowsOf(tenant).get(key));
    }

    public Stream<R> of(String tenant) {
        return rowsOf(tenant).values().stream();
    }

    public List<R> all() {
        return byTenant.values().stream()
                .flatMap(rows -> rows.values().stream())
                .toList();
    }

    public void removeOf(String tenant) {
        byTenant.remove(tenant);
    }

    public void clear() {
        byTenant.clear();
    }

    private Map<String, R> rowsOf(String tenant) {
        return byTenant.getOrDefault(tenant, Map.of());
    }
}
