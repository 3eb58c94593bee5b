package dev.prospector.kit.data.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;

/** At start, compares the tables of the plumbing with the reference: a service whose migrations lag behind does not come up. */
@ApplicationScoped
class TableCheck {
    private static final String REFERENCE = "/prospector/kit-tables.sql";
    private static final Pattern TABLE = Pattern.compile("create table (\\w+) \\((.*?)\\n\\);", Pattern.DOTALL);
    private static final Pattern COLUMN = Pattern.compile("\\n {4}(?!primary |unique |key )(\\w+) (\\w+)");

    private final InfraSql sql;

    TableCheck(InfraSql sql) {
        this.sql = sql;
    }

    void check(@Observes @Priority(1) StartupEvent event) {
        var missing = missing(present());
        if (!missing.isEmpty()) {
            throw new IllegalStateException("a migration must bring what prospector/kit-tables.sql has: " + missing);
        }
    }

    static Set<String> missing(Set<String> present) {
        var missing = reference();
        missing.removeAll(present);
        return missing;
    }

    private static Set<String> reference() {
        var columns = new TreeSet<String>();
        TABLE.matcher(text()).results().forEach(table -> COLUMN.matcher(table.group(2))
                .results()
                .forEach(column -> columns.add(table.group(1) + "." + column.group(1) + " " + column.group(2))));
        return columns;
    }

    private Set<String> present() {
        return QuarkusTransaction.requiringNew()
                .call(() -> new TreeSet<>(sql.query(
                        "select concat(table_name, '.', column_name, ' ', data_type) as col from information_schema.columns"
                                + " where table_schema = database()",
                        Map.of(),
                        row -> row.getString("col").toLowerCase(Locale.ROOT))));
    }

    private static String text() {
        try (var stream = TableCheck.class.getResourceAsStream(REFERENCE)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
