package dev.prospector.sync.adapter.out.persistence.export;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.kit.data.sql.InfraSql;
import dev.prospector.kit.data.sql.TenantSql;
import dev.prospector.sync.application.port.out.export.Claim;
import dev.prospector.sync.application.port.out.export.DueExports;
import dev.prospector.sync.domain.export.ExportKey;

/**
 * Looks over all tenants only to see who has work, and how much. The indexes are named where a bad guess of the
 * optimizer would read, or even lock, a whole backlog: the first statement hops from tenant to tenant, the second
 * touches the tenant's longest due rows only.
 */
@ApplicationScoped
class JdbcDueExports implements DueExports {

    private static final String TENANTS = """
            select tenant from exports force index (exports_due_by_tenant)
            group by tenant having min(next_attempt_at) <= :now
            """;
    private static final String LONGEST_DUE = """
            select tenant, request_id, version, traceparent from exports force index (exports_due_by_tenant)
            where tenant = :tenant and next_attempt_at <= :now and (claimed_until is null or claimed_until <= :now)
            order by next_attempt_at limit 1 for update skip locked
            """;
    private static final String CLAIM = """
            update exports set claimed_until = :until, version = :fence
            where tenant = :tenant and request_id = :requestId
            """;
    private static final String BACKLOG =
            "select count(*) as waiting, min(facts_at) as oldest from exports where next_attempt_at is not null";

    private final InfraSql everyTenants;
    private final TenantSql sql;

    JdbcDueExports(InfraSql everyTenants, TenantSql sql) {
        this.everyTenants = everyTenants;
        this.sql = sql;
    }

    @Override
    public List<String> tenants(Instant now) {
        return everyTenants.query(TENANTS, Map.of("now", now), row -> row.getString("tenant"));
    }

    @Override
    public Optional<Claim> claim(Instant now, Instant until) {
        Optional<Claim> claim = sql.one(LONGEST_DUE, Map.of("now", now), JdbcDueExports::next);
        claim.ifPresent(taken -> sql.update(
                CLAIM,
                Map.of(
                        "until", until,
                        "fence", taken.fence(),
                        "requestId", taken.export().requestId())));
        return claim;
    }

    private static Claim next(ResultSet row) throws SQLException {
        return new Claim(
                new ExportKey(row.getString("tenant"), row.getString("request_id")),
                row.getLong("version") + 1,
                row.getString("traceparent"));
    }

    @Override
    public Backlog backlog() {
        return everyTenants.one(BACKLOG, Map.of(), JdbcDueExports::backlog).orElseThrow();
    }

    private static Backlog backlog(ResultSet row) throws SQLException {
        return new Backlog(row.getLong("waiting"), Optional.ofNullable(InfraSql.instant(row, "oldest")));
    }
}
