package dev.prospector.integration.adapter.out.persistence.connection;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.application.port.out.connection.LinkedInPauses;
import dev.prospector.kit.data.sql.TenantSql;

@ApplicationScoped
class JdbcLinkedInPauses implements LinkedInPauses {
    private final TenantSql sql;

    JdbcLinkedInPauses(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Instant> end(String resource) {
        return sql.one(
                "select until_at from linkedin_pauses where tenant = :tenant and resource = :resource",
                Map.of("resource", resource),
                row -> TenantSql.instant(row, "until_at"));
    }

    @Override
    public void lastUntil(String resource, Instant end) {
        sql.update(
                "insert into linkedin_pauses (tenant, resource, until_at) values (:tenant, :resource, :end)"
                        + " on duplicate key update until_at = greatest(until_at, values(until_at))",
                Map.of("resource", resource, "end", end));
    }
}
