package dev.prospector.kit.data;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Inserts many rows of the current tenant with few statements. These come in a few sizes only: each text of a statement is kept, and the
 * database prepares it once.
 */
public final class SqlRows {
    private static final List<Integer> SIZES = List.of(256, 64, 16, 4, 1);

    private final List<String> columns;
    /** By the number of rows: made once, because such texts are long. */
    private final Map<Integer, String> statements;

    /**
     * @param begin {@code insert into} and the table: so that whoever looks for what is done to it finds it
     * @param columns without the tenant, which is bound here
     * @param afterwards what the statement ends with, such as {@code on duplicate key update …}; empty for nothing
     */
    public SqlRows(String begin, List<String> columns, String afterwards) {
        this.columns = columns;
        this.statements = SIZES.stream()
                .collect(Collectors.toUnmodifiableMap(size -> size, size -> statement(begin, size, afterwards)));
    }

    /** @param rows values in the order of the columns; may be none */
    public void insert(TenantSql sql, List<? extends List<?>> rows) {
        int done = 0;
        while (done < rows.size()) {
            int size = sizeFor(rows.size() - done);
            insertAtOnce(sql, rows.subList(done, done + size));
            done += size;
        }
    }

    private static int sizeFor(int left) {
        return SIZES.stream().filter(size -> size <= left).findFirst().orElseThrow();
    }

    private void insertAtOnce(TenantSql sql, List<? extends List<?>> rows) {
        var parameters = new HashMap<String, Object>();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                parameters.put(name(row, column), rows.get(row).get(column));
            }
        }
        sql.update(statements.get(rows.size()), parameters);
    }

    private String statement(String begin, int rows, String afterwards) {
        return IntStream.range(0, rows)
                .mapToObj(this::values)
                .collect(Collectors.joining(
                        ", ", begin + " (tenant, " + String.join(", ", columns) + ") values ", " " + afterwards));
    }

    private String values(int row) {
        return IntStream.range(0, columns.size())
                .mapToObj(column -> ":" + name(row, column))
                .collect(Collectors.joining(", ", "(:tenant, ", ")"));
    }

    /** Counted through: names of rows and columns have many hash codes in common. */
    private String name(int row, int column) {
        return "v" + (row * columns.size() + column);
    }
}
