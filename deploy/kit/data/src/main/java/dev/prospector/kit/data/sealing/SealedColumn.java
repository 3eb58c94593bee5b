package dev.prospector.kit.data.sealing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.prospector.kit.data.sql.InfraSql;

/** The statements over one column of {@link SealedRows}, in the running transaction. */
final class SealedColumn {
    private static final String NAME = "[a-z][a-z0-9_]*";
    private static final int PAGE = 100;

    private final InfraSql sql;
    private final SealedRows rows;

    /** @param identity the row's columns by name */
    record Row(Map<String, String> identity, byte[] sealed) {}

    SealedColumn(InfraSql sql, SealedRows rows) {
        this.sql = sql;
        this.rows = rows;
        Stream.concat(Stream.of(rows.table(), rows.column()), rows.identity().stream())
                .filter(name -> !name.matches(NAME))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException("no table or column is named " + name);
                });
    }

    SealedRows rows() {
        return rows;
    }

    /** Rows whose value begins otherwise: it was sealed with another key. */
    long others(byte[] prefix) {
        return sql.query(
                        "select count(*) as others from " + rows.table() + " where " + isOther(),
                        Map.of("prefix", prefix),
                        row -> row.getLong("others"))
                .get(0);
    }

    /** The next of these rows. @param last the row before them, null for the first page */
    List<Row> others(byte[] prefix, Row last) {
        var parameters = new HashMap<String, Object>(Map.of("prefix", prefix));
        if (last != null) {
            parameters.putAll(identity(last));
        }
        return sql.query(
                "select " + String.join(", ", rows.identity()) + ", " + rows.column() + " from " + rows.table()
                        + " where " + isOther() + (last == null ? "" : " and (" + isAfter() + ")") + " order by "
                        + String.join(", ", rows.identity()) + " limit " + PAGE,
                parameters,
                this::row);
    }

    /** @return false when somebody has changed or removed the value meanwhile */
    boolean replace(Row row, byte[] resealed) {
        var parameters = new HashMap<String, Object>(identity(row));
        parameters.put("stale", row.sealed);
        parameters.put("fresh", resealed);
        return sql.update(
                        "update " + rows.table() + " set " + rows.column() + " = :fresh where " + isRow() + " and "
                                + rows.column() + " = :stale",
                        parameters)
                == 1;
    }

    private String isOther() {
        return rows.column() + " is not null and left(" + rows.column() + ", 5) <> :prefix";
    }

    private String isRow() {
        return equal(rows.identity().size());
    }

    /** (a, b) > (x, y), written out so that an index is used. */
    private String isAfter() {
        return IntStream.range(0, rows.identity().size())
                .mapToObj(i ->
                        (i == 0 ? "" : equal(i) + " and ") + rows.identity().get(i) + " > :k" + i)
                .collect(Collectors.joining(") or (", "(", ")"));
    }

    private String equal(int columns) {
        return IntStream.range(0, columns)
                .mapToObj(i -> rows.identity().get(i) + " = :k" + i)
                .collect(Collectors.joining(" and "));
    }

    private Map<String, String> identity(Row row) {
        return IntStream.range(0, rows.identity().size())
                .boxed()
                .collect(Collectors.toMap(
                        i -> "k" + i, i -> row.identity.get(rows.identity().get(i))));
    }

    private Row row(ResultSet found) throws SQLException {
        var identity = new HashMap<String, String>();
        for (var column : rows.identity()) {
            identity.put(column, found.getString(column));
        }
        return new Row(identity, found.getBytes(rows.column()));
    }
}
