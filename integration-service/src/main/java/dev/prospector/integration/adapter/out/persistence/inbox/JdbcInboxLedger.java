package dev.prospector.integration.adapter.out.persistence.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.application.port.out.inbox.InboxLedger;
import dev.prospector.integration.domain.inbox.FetchFailure;
import dev.prospector.integration.domain.inbox.Notice;
import dev.prospector.integration.domain.inbox.NoticeState;
import dev.prospector.kit.data.sql.TenantSql;

@ApplicationScoped
class JdbcInboxLedger implements InboxLedger {
    private static final String ENTRIES = """
            select event_type, request_id, state, fence, failure, received_at, due_at, settled_at from inbox
            where tenant = :tenant""";
    private static final String BEHIND = """

            and received_at <= :at and (received_at < :at
                or event_type < :afterType or (event_type = :afterType and request_id < :afterRequest))""";
    private static final String NEWEST = " order by received_at desc, event_type desc, request_id desc limit :most";

    private final TenantSql sql;

    JdbcInboxLedger(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Entry> find(Notice notice) {
        return sql.one(
                ENTRIES + " and event_type = :type and request_id = :request",
                Map.of("type", notice.eventType(), "request", notice.requestId()),
                JdbcInboxLedger::entry);
    }

    @Override
    public List<Entry> newest(Filter filter, Optional<Place> after, int atMost) {
        var query = new StringBuilder(ENTRIES);
        var values = new HashMap<String, Object>();
        filter.state().ifPresent(state -> narrow(query, values, "state", state));
        filter.eventType().ifPresent(type -> narrow(query, values, "event_type", type));
        filter.requestId().ifPresent(request -> narrow(query, values, "request_id", request));
        after.ifPresent(place -> {
            query.append(BEHIND);
            values.put("at", place.receivedAt());
            values.put("afterType", place.notice().eventType());
            values.put("afterRequest", place.notice().requestId());
        });
        values.put("most", atMost);
        return sql.query(query.append(NEWEST).toString(), values, JdbcInboxLedger::entry);
    }

    private static void narrow(StringBuilder query, Map<String, Object> values, String column, Object value) {
        var name = column.replace("_", "");
        query.append(" and ").append(column).append(" = :").append(name);
        values.put(name, value);
    }

    private static Entry entry(ResultSet row) throws SQLException {
        var failure = row.getString("failure");
        return new Entry(
                new Notice(row.getString("request_id"), row.getString("event_type")),
                NoticeState.valueOf(row.getString("state")),
                row.getLong("fence"),
                failure == null ? null : FetchFailure.Reason.valueOf(failure),
                TenantSql.instant(row, "received_at"),
                TenantSql.instant(row, "due_at"),
                TenantSql.instant(row, "settled_at"));
    }
}
