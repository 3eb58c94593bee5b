package dev.prospector.sync.adapter.out.persistence;

import java.util.HashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.kit.data.TenantSql;
import dev.prospector.kit.data.Traces;
import dev.prospector.sync.domain.Export;

/** Begins and locks rows, where what Hibernate would do is not what is needed. */
@ApplicationScoped
class JdbcExportRows {

    private static final String INSERT = """
            insert into exports (id, tenant, request_id, state, candidate_made, already_in_job, attempts, received_at, updated_at,
                news_version, version, traceparent)
            values (:id, :tenant, :requestId, :state, false, false, 0, :receivedAt, :updatedAt, :newsVersion, 0, :trace)
            on duplicate key update request_id = request_id
            """;
    private static final String LOCK =
            "select id from exports where tenant = :tenant and request_id = :requestId for update";

    private final TenantSql sql;

    JdbcExportRows(TenantSql sql) {
        this.sql = sql;
    }

    /**
     * Two replicas may be told of the same export at the same time. An insert that fails on the unique key would make the later
     * one's event a dead letter; this one waits for the other's commit and does nothing.
     */
    void insertUnlessThere(Export export) {
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

    /** What Hibernate writes for it on MySQL ({@code for update of}) is none on MariaDB. */
    void lock(String requestId) {
        sql.query(LOCK, Map.of("requestId", requestId), row -> row.getString("id"));
    }
}
