package dev.prospector.kit.data.sql;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Inserts many rows of the current tenant with few statements. These come in a few sizes only: each text of a statement is kept, and the
 * database prepares it once.
 */
public final class SqlRows {
    private static final List<Integer> SIZES = List.of(256, 128, 64, 32, 16, 8, 4, 2, 1);

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
        parts(rows).forEach(part -> sql.insert(statements.get(part.size()), part));
    }

    /** As many rows as one statement inserts, again and again, until none is left. */
    public static <R> List<List<R>> parts(List<R> rows) {
        var parts = new ArrayList<List<R>>();
        int done = 0;
        while (done < rows.size()) {
            int size = sizeFor(rows.size() - done);
            parts.add(rows.subList(done, done + size));
            done += size;
        }
        return parts;
    }

    private static int sizeFor(int left) {
        return SIZES.stream().filter(size -> size <= left).findFirst().orElseThrow();
    }

    private String statement(String begin, int rows, String afterwards) {
        var row = "(" + String.join(", ", Collections.nCopies(columns.size() + 1, "?")) + ")";
        return begin + " (tenant, " + String.join(", ", columns) + ") values "
                + String.join(", ", Collections.nCopies(rows, row)) + " " + afterwards;
    }
}
