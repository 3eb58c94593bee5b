package dev.prospector.integration.adapter.out.persistence.connection;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.application.port.out.connection.Entitlements;
import dev.prospector.kit.data.sql.TenantSql;

@ApplicationScoped
class JdbcEntitlements implements Entitlements {
    private final TenantSql sql;

    JdbcEntitlements(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    public boolean isGranted() {
        return sql.one(
                        "select granted from entitlements where tenant = :tenant",
                        Map.of(),
                        row -> row.getBoolean("granted"))
                .orElse(false);
    }

    /** The row is there before it is changed, so that of two who say the same only one says something new. */
    @Override
    public boolean set(boolean granted) {
        sql.update(
                "insert into entitlements (tenant, granted) values (:tenant, false)"
                        + " on duplicate key update granted = granted",
                Map.of());
        return sql.update(
                        "update entitlements set granted = :granted where tenant = :tenant and granted <> :granted",
                        Map.of("granted", granted))
                == 1;
    }
}
