package dev.prospector.integration.adapter.out.persistence.connection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.application.port.in.connection.ConnectionReading.Event;
import dev.prospector.integration.application.port.out.connection.Caller;
import dev.prospector.integration.application.port.out.connection.ConnectionEvents;
import dev.prospector.integration.domain.connection.ConnectionState;
import dev.prospector.integration.domain.connection.HoldUp;
import dev.prospector.integration.domain.connection.IntegrationKey;
import dev.prospector.integration.domain.connection.IntegrationType;
import dev.prospector.integration.domain.connection.StateChange;
import dev.prospector.kit.data.sql.TenantSql;

@ApplicationScoped
class JdbcConnectionEvents implements ConnectionEvents {
    private static final String APPEND = """
            insert into connection_events (tenant, at, context, type, from_state, to_state, hold_up, cause, actor, request_id)
            values (:tenant, :at, :context, :type, :from, :to, :holdUp, :cause, :actor, :request)""";
    private static final String NEWEST = """
            select id, at, context, type, from_state, to_state, hold_up, cause, actor, request_id from connection_events
            where tenant = :tenant and id < :before order by id desc limit :most""";

    private final TenantSql sql;
    private final Caller caller;

    JdbcConnectionEvents(TenantSql sql, Caller caller) {
        this.sql = sql;
        this.caller = caller;
    }

    @Override
    public void append(StateChange change) {
        var row = new HashMap<String, Object>();
        row.put("at", change.at());
        row.put("context", change.integration().map(IntegrationKey::context).orElse(null));
        row.put("type", change.integration().map(IntegrationKey::type).orElse(null));
        row.put("from", change.from());
        row.put("to", change.to());
        row.put("holdUp", change.holdUp().orElse(null));
        row.put("cause", change.cause());
        row.put("actor", caller.user().orElse(null));
        row.put("request", change.requestId().orElse(null));
        sql.update(APPEND, row);
    }

    @Override
    public List<Event> newest(Optional<Long> before, int limit) {
        var values = new HashMap<String, Object>();
        values.put("before", before.orElse(Long.MAX_VALUE));
        values.put("most", limit);
        return sql.query(NEWEST, values, JdbcConnectionEvents::event);
    }

    private static Event event(ResultSet row) throws SQLException {
        return new Event(
                row.getLong("id"),
                new StateChange(
                        TenantSql.instant(row, "at"),
                        integration(row),
                        ConnectionState.valueOf(row.getString("from_state")),
                        ConnectionState.valueOf(row.getString("to_state")),
                        Optional.ofNullable(row.getString("hold_up")).map(HoldUp::valueOf),
                        StateChange.Cause.valueOf(row.getString("cause")),
                        Optional.ofNullable(row.getString("request_id"))),
                Optional.ofNullable(row.getString("actor")));
    }

    private static Optional<IntegrationKey> integration(ResultSet row) throws SQLException {
        var context = row.getString("context");
        return context == null
                ? Optional.empty()
                : Optional.of(new IntegrationKey(context, IntegrationType.valueOf(row.getString("type"))));
    }
}
