package dev.prospector.integration.adapter.out.persistence.connection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.application.port.out.connection.Disconnections;
import dev.prospector.integration.domain.connection.Disconnection;
import dev.prospector.integration.domain.connection.Disconnection.Receipt;
import dev.prospector.integration.domain.connection.Disconnection.Step;
import dev.prospector.integration.domain.connection.Disconnection.StepState;
import dev.prospector.kit.data.sql.TenantSql;

@ApplicationScoped
class JdbcDisconnections implements Disconnections {
    private static final String NEWEST = """
            select asked_at, asked_by, erase_records from disconnections
            where tenant = :tenant order by asked_at desc limit 1""";
    private static final String RECEIPTS = """
            select step, state, settled_at, records from disconnection_receipts
            where tenant = :tenant and asked_at = :askedAt""";
    private static final String SAVE = """
            insert into disconnections (tenant, asked_at, asked_by, erase_records)
            values (:tenant, :askedAt, :askedBy, :erase)
            on duplicate key update erase_records = values(erase_records)""";
    private static final String SAVE_RECEIPT = """
            insert into disconnection_receipts (tenant, asked_at, step, state, settled_at, records)
            values (:tenant, :askedAt, :step, :state, :settledAt, :records)
            on duplicate key update state = values(state), settled_at = values(settled_at), records = values(records)""";

    private final TenantSql sql;

    JdbcDisconnections(TenantSql sql) {
        this.sql = sql;
    }

    private record Row(Instant askedAt, String askedBy, boolean erase) {
        static Row of(ResultSet row) throws SQLException {
            return new Row(
                    TenantSql.instant(row, "asked_at"), row.getString("asked_by"), row.getBoolean("erase_records"));
        }

        Disconnection with(List<Receipt> receipts) {
            return new Disconnection(askedAt, askedBy, erase, receipts);
        }
    }

    @Override
    public Optional<Disconnection> newest() {
        return sql.one(NEWEST, Map.of(), Row::of).map(row -> row.with(receipts(row.askedAt())));
    }

    private List<Receipt> receipts(Instant askedAt) {
        return sql.query(RECEIPTS, Map.of("askedAt", askedAt), JdbcDisconnections::receipt).stream()
                .sorted(Comparator.comparing(Receipt::step))
                .toList();
    }

    private static Receipt receipt(ResultSet row) throws SQLException {
        return new Receipt(
                Step.valueOf(row.getString("step")),
                StepState.valueOf(row.getString("state")),
                TenantSql.instant(row, "settled_at"),
                row.getLong("records"));
    }

    @Override
    public void save(Disconnection disconnection) {
        sql.update(
                SAVE,
                Map.of(
                        "askedAt", disconnection.askedAt(),
                        "askedBy", disconnection.askedBy(),
                        "erase", disconnection.erase()));
        disconnection.receipts().forEach(receipt -> save(disconnection.askedAt(), receipt));
    }

    private void save(Instant askedAt, Receipt receipt) {
        var row = new HashMap<String, Object>();
        row.put("askedAt", askedAt);
        row.put("step", receipt.step());
        row.put("state", receipt.state());
        row.put("settledAt", receipt.at());
        row.put("records", receipt.records());
        sql.update(SAVE_RECEIPT, row);
    }
}
