package dev.prospector.kit.data.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.kit.data.sql.Sql;
import dev.prospector.kit.data.sql.TenantSql;

/** Reads what {@link AuditLog} has stored of one tenant. */
@ApplicationScoped
class AuditTable {
    private final TenantSql sql;

    AuditTable(TenantSql sql) {
        this.sql = sql;
    }

    /** Newest first. */
    List<AuditEvent> newest(AuditFilter filter, int limit) {
        return sql.query(
                "select id, at, actor, on_behalf_of, action, record_type, record_id, person, before_state, after_state, request_id"
                        + " from audit_events where tenant = :tenant and " + filter.conditions()
                        + " order by id desc limit " + limit,
                filter.parameters(),
                AuditTable::event);
    }

    private static AuditEvent event(ResultSet row) throws SQLException {
        return new AuditEvent(
                row.getString("id"),
                Sql.instant(row, "at"),
                row.getString("actor"),
                row.getString("on_behalf_of"),
                row.getString("action"),
                new AuditEvent.Of(row.getString("record_type"), row.getString("record_id")),
                row.getString("person"),
                row.getString("before_state"),
                row.getString("after_state"),
                row.getString("request_id"));
    }
}
