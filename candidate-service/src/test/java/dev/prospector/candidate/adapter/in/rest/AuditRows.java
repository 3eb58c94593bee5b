package dev.prospector.candidate.adapter.in.rest;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.kit.data.sql.TenantSql;
import dev.prospector.kit.data.sql.Tenants;

/** What a tenant's audit log holds. */
@ApplicationScoped
public class AuditRows {
    private final TenantSql sql;
    private final Tenants tenants;

    public AuditRows(TenantSql sql, Tenants tenants) {
        this.sql = sql;
        this.tenants = tenants;
    }

    public record Row(
            String actor,
            String onBehalfOf,
            String recordType,
            String record,
            String person,
            String before,
            String after) {}

    /** Oldest first. */
    public List<Row> of(String tenant, String action) {
        return tenants.in(
                tenant,
                () -> sql.query(
                        """
                        select actor, on_behalf_of, record_type, record_id, person, before_state, after_state
                        from audit_events where tenant = :tenant and action = :action order by id
                        """,
                        Map.of("action", action),
                        row -> new Row(
                                row.getString("actor"),
                                row.getString("on_behalf_of"),
                                row.getString("record_type"),
                                row.getString("record_id"),
                                row.getString("person"),
                                row.getString("before_state"),
                                row.getString("after_state"))));
    }

    /** All actions, oldest first. */
    public List<String> actions(String tenant) {
        return tenants.in(
                tenant,
                () -> sql.query(
                        "select action from audit_events where tenant = :tenant order by id",
                        Map.of(),
                        row -> row.getString(1)));
    }
}
