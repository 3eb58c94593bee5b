package dev.prospector.kit.data.audit;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.databind.JsonNode;

import dev.prospector.kit.data.sql.SqlRows;
import dev.prospector.kit.data.sql.TenantSql;

/**
 * Who did what to which record (architecture.md 3.8): stored with the change, in its transaction, and only ever added to. Who asks is
 * found here; services tell the rest, each through a small port of its own.
 */
@ApplicationScoped
public class AuditLog {
    private static final SqlRows ROWS = new SqlRows(
            "insert into audit_events",
            List.of(
                    "at",
                    "actor",
                    "on_behalf_of",
                    "action",
                    "record_type",
                    "record_id",
                    "person",
                    "before_state",
                    "after_state",
                    "request_id"),
            "");

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

    /**
     * Many at once, such as the records of a page that was read.
     *
     * @throws jakarta.transaction.TransactionalException outside a transaction
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(List<AuditEntry> entries) {
        append(entries, origins.current());
    }

    /** For work that a request has done in a context of its own. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(AuditEntry entry, Origin origin) {
        append(List.of(entry), origin);
    }

    private void append(List<AuditEntry> entries, Origin origin) {
        var now = clock.instant();
        ROWS.insert(sql, entries.stream().map(entry -> row(entry, origin, now)).toList());
    }

    private static List<Object> row(AuditEntry entry, Origin origin, Instant at) {
        return Arrays.asList(
                at,
                origin.actor(),
                entry.onBehalfOf(),
                entry.action(),
                entry.recordType(),
                entry.recordId(),
                entry.person(),
                json(entry.before()),
                json(entry.after()),
                origin.requestId());
    }

    private static String json(JsonNode state) {
        return state == null ? null : state.toString();
    }
}
