package dev.prospector.integration.adapter.out.persistence.connection;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.kit.data.sql.TenantSql;

/** One at a time changes a tenant's connection; where there is none, there is nothing to wait for. */
@ApplicationScoped
class JdbcConnectionLock {
    private final TenantSql sql;

    JdbcConnectionLock(TenantSql sql) {
        this.sql = sql;
    }

    /** Until the end of the transaction. */
    void take() {
        sql.query(
                "select hook_id from connections where tenant = :tenant for update",
                Map.of(),
                row -> row.getString("hook_id"));
    }
}
