package dev.prospector.sync.adapter.out.persistence.export;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.kit.data.sql.TenantSql;
import dev.prospector.kit.data.work.Traces;
import dev.prospector.sync.application.port.out.export.Exports;
import dev.prospector.sync.domain.export.Export;

/**
 * One statement to find and lock an export, one to store it. An export is found and stored six times on its way; through Hibernate that
 * took a statement more each time, and most of the worker's CPU.
 */
@ApplicationScoped
class JdbcExports implements Exports {

    private static final String INSERT = """
            insert into exports (id, tenant, request_id, state, candidate_made, already_in_job, attempts, received_at, updated_at,
                news_version, version, traceparent)
            values (:id, :tenant, :requestId, :state, false, false, 0, :receivedAt, :updatedAt, :newsVersion, 0, :trace)
            on duplicate key update request_id = request_id
            """;
    private static final String FIND = """
            select id, request_id, state, reason, errand, job_number, exported_by, exported_at, person, profile, exporter, job_id,
                candidate_id, candidate_made, application_id, already_in_job, attempts, next_attempt_at, received_at, facts_at,
                updated_at, news_version, version
            from exports where tenant = :tenant and request_id = :requestId for update
            """;
    private static final String SAVE = """
            update exports set state = :state, reason = :reason, errand = :errand, job_number = :jobNumber, exported_by = :exportedBy,
                exported_at = :exportedAt, person = :person, profile = :profile, exporter = :exporter, job_id = :jobId,
                candidate_id = :candidateId, candidate_made = :candidateMade, application_id = :applicationId,
                already_in_job = :alreadyInJob, attempts = :failures, next_attempt_at = :nextAttemptAt, claimed_until = :heldUntil,
                received_at = :receivedAt, facts_at = :since, updated_at = :updatedAt, news_version = :newsVersion, version = :next
            where tenant = :tenant and request_id = :requestId and version = :version
            """;

    private final TenantSql sql;

    JdbcExports(TenantSql sql) {
        this.sql = sql;
    }

    /**
     * Two replicas may be told of the same export at the same time. An insert that fails on the unique key would make the later
     * one's event a dead letter; this one waits for the other's commit and does nothing.
     */
    @Override
    public void begin(Export export) {
        Export.Snapshot row = export.snapshot();
        var columns = new HashMap<String, Object>();
        columns.put("id", row.id().toString());
        columns.put("requestId", row.requestId());
        columns.put("state", row.state());
        columns.put("receivedAt", row.receivedAt());
        columns.put("updatedAt", row.updatedAt());
        columns.put("newsVersion", row.newsVersion());
        columns.put("trace", Traces.current());
        sql.update(INSERT, columns);
    }

    /** Compared again here, because the database takes {@code 'x '} for {@code 'x'}. */
    @Override
    public Optional<Export> find(String requestId) {
        return sql.one(FIND, Map.of("requestId", requestId), JdbcExportRow::read)
                .filter(export -> export.requestId().equals(requestId));
    }

    @Override
    public void save(Export export) {
        write(export, null);
    }

    @Override
    public long save(Export export, Instant heldUntil) {
        return write(export, heldUntil);
    }

    /** Whoever writes ends the claim: its holder finds another version than it claimed. */
    private long write(Export export, Instant heldUntil) {
        long next = export.version() + 1;
        Map<String, Object> columns = JdbcExportRow.columns(export);
        columns.put("heldUntil", heldUntil);
        columns.put("next", next);
        if (sql.update(SAVE, columns) != 1) {
            throw new IllegalStateException("an export was stored that was not found in this transaction");
        }
        return next;
    }
}
