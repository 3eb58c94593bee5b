package dev.prospector.sandbox.linkedin.finder;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What happened in the course of time: rows that were put one by one, and stretches of many; a row that was put hides the one of a stretch
 * with its key. No tenant sees another's. Safe for many threads.
 *
 * @param <R> the kind
 */
public final class History<R extends Dated> {

    private final Rows<R> rows;
    private final Rows<Stretch<R>> stretches = new Rows<>();

    private History(Rows<R> rows) {
        this.rows = rows;
    }

    /** @param rows null is none */
    public static <R extends Dated> History<R> of(Collection<R> rows) {
        return new History<>(Rows.of(rows));
    }

    /** Adds a row, or replaces the one with this key. */
    public void put(R row) {
        rows.put(row);
    }

    /** Adds a stretch, or replaces the one whose rows have the same ids. */
    public void put(Stretch<R> stretch) {
        stretches.put(stretch);
    }

    public Optional<R> find(String tenant, String key) {
        return rows.find(tenant, key).or(() -> stretches
                .of(tenant)
                .flatMap(stretch -> stretch.find(key).stream())
                .findAny());
    }

    /** In no order. */
    public Stream<R> within(String tenant, Period period) {
        Stream<R> put = rows.of(tenant).filter(row -> period.contains(row.time()));
        Stream<R> made = stretches
                .of(tenant)
                .flatMap(stretch -> stretch.within(period))
                .filter(row -> rows.find(tenant, row.key()).isEmpty());
        return Stream.concat(put, made);
    }

    /** In no order. */
    public Stream<R> of(String tenant) {
        return within(tenant, Period.ALWAYS);
    }

    /** What was put row by row. */
    public List<R> rows() {
        return rows.all();
    }

    public void removeOf(String tenant) {
        rows.removeOf(tenant);
        stretches.removeOf(tenant);
    }

    public void clear() {
        rows.clear();
        stretches.clear();
    }
}
