package dev.prospector.kit.data.sealing;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;

import dev.prospector.kit.data.sql.InfraSql;
import dev.prospector.kit.data.sql.Sql;

/** All sealed columns of this service. */
@ApplicationScoped
class SealedColumns {
    private final InfraSql sql;
    private final List<SealedColumn> columns;

    SealedColumns(InfraSql sql, @All List<SealedRows> rows) {
        this.sql = sql;
        columns = rows.stream().map(each -> new SealedColumn(sql, each)).toList();
    }

    List<SealedColumn> of(Keyset keyset) {
        return columns.stream()
                .filter(column -> column.rows().keyset() == keyset)
                .toList();
    }

    /** Rows under other keys than the primary one. */
    long others(Keyset keyset, SealingKeys keys) {
        return QuarkusTransaction.requiringNew().call(() -> of(keyset).stream()
                .mapToLong(column -> column.others(keys.prefix()))
                .sum());
    }

    /** When the oldest event was stored that is not sent or was put aside, sealed within; null when there is none. */
    Instant oldestEvent() {
        return QuarkusTransaction.requiringNew().call(() -> sql.query(
                        "select min(created_at) as oldest from (select min(created_at) as created_at from outbox"
                                + " union all select min(created_at) from dead_letters) as events",
                        Map.of(),
                        row -> Sql.instant(row, "oldest"))
                .get(0));
    }
}
