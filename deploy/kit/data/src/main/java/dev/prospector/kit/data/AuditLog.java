package dev.prospector.kit.data;

import java.time.Clock;
import java.util.HashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Who did what to which record (architecture.md 3.8): stored with the change, in its transaction, and only ever added to. Who asks is
 * found here; services tell the rest, each through a small port of its own.
 */
@ApplicationScoped
public class AuditLog {
    private static final String APPEND = """
            insert into audit_events (tenant, at, actor, on_behalf_of, action, record_type, record_id, person,
                before_state, after_state, request_id)
            values (:tenant, :at, :actor, :onBehalfOf, :action, :recordType, :recordId, :person, :before, :after, :requestId)""";

    private final TenantSql sql;
    private final Origins origins;
    private final Clock clock;

    AuditLog(TenantSql sql, Origins origins, Clock clock) {
        this.sql = sql;
        this.origins = origins;
        this.clock = clock;
    }

    /** @throws jakarta.transaction.TransactionalException outside a transaction */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(AuditEntry entry) {
        append(entry, origins.current());
    }

    /** For work that a request has done in a context of its own. */
    @Transactional(Transactional.TxType.MANDATORY)
    void append(AuditEntry entry, Origin origin) {
        var row = new HashMap<String, Object>();
        row.put("at", clock.instant());
        row.put("actor", origin.actor());
        row.put("onBehalfOf", entry.onBehalfOf());
        row.put("action", entry.action());
        row.put("recordType", entry.recordType());
        row.put("recordId", entry.recordId());
        row.put("person", entry.person());
        row.put("before", json(entry.before()));
        row.put("after", json(entry.after()));
        row.put("requestId", origin.requestId());
        sql.update(APPEND, row);
    }

    private static String json(JsonNode state) {
        return state == null ? null : state.toString();
    }
}
