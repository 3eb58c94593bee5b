package dev.prospector.integration.adapter.out.persistence.connection;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.application.port.out.connection.LinkedInPauses;
import dev.prospector.kit.data.TenantSql;

@ApplicationScoped
class JdbcLinkedInPauses implements LinkedInPauses {
    private final TenantSql sql;

    JdbcLinkedInPauses(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Instant> end() {
        return sql.one(
                "select until_at from linkedin_pauses where tenant = :tenant",
                Map.of(),
                row -> TenantSql.instant(row, "until_at"));
    }

    @Override
    public void lastUntil(Instant end) {
        sql.update(
                "insert into linkedin_pauses (tenant, until_at) values (:tenant, :end)"
                        + " on duplicate key update until_at = greatest(until_at, values(until_at))",
                Map.of("end", end));
    }
}
