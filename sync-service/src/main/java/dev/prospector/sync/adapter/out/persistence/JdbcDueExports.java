package dev.prospector.sync.adapter.out.persistence;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.kit.data.InfraSql;
import dev.prospector.sync.application.port.out.Claim;
import dev.prospector.sync.application.port.out.DueExports;
import dev.prospector.sync.domain.ExportKey;

/** Looks over all tenants, which Hibernate's tenant scope does not allow; reads no more than whose turn it is. */
@ApplicationScoped
class JdbcDueExports implements DueExports {

    private static final String LONGEST_DUE = """
            select tenant, request_id, version, traceparent from exports
            where next_attempt_at <= :now and (claimed_until is null or claimed_until <= :now)
            order by next_attempt_at limit 1 for update skip locked
            """;
    private static final String CLAIM = """
            update exports set claimed_until = :until, version = :fence
            where tenant = :tenant and request_id = :requestId
            """;
    private static final String WAITING = "select count(*) as waiting from exports where next_attempt_at is not null";

    private final InfraSql sql;

    JdbcDueExports(InfraSql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Claim> claim(Instant now, Instant until) {
        Optional<Claim> claim = sql.one(
                LONGEST_DUE,
                Map.of("now", now),
                row -> new Claim(
                        new ExportKey(row.getString("tenant"), row.getString("request_id")),
                        row.getLong("version") + 1,
                        row.getString("traceparent")));
        claim.ifPresent(taken -> sql.update(
                CLAIM,
                Map.of(
                        "until", until,
                        "fence", taken.fence(),
                        "tenant", taken.export().tenant(),
                        "requestId", taken.export().requestId())));
        return claim;
    }

    @Override
    public long waiting() {
        return sql.one(WAITING, Map.of(), row -> row.getLong("waiting")).orElseThrow();
    }
}
