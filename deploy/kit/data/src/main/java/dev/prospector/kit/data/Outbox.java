package dev.prospector.kit.data;

import java.time.Clock;
import java.util.HashMap;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import dev.prospector.kit.http.CurrentTenant;

/** Messages are stored with the change that they tell of, in its transaction (architecture.md 3.3); the {@link Relay} sends them. */
@ApplicationScoped
public class Outbox {
    private final InfraSql sql;
    private final CurrentTenant tenant;
    private final Clock clock;
    private final Event<OutboxFilled> filled;

    Outbox(InfraSql sql, CurrentTenant tenant, Clock clock, Event<OutboxFilled> filled) {
        this.sql = sql;
        this.tenant = tenant;
        this.clock = clock;
        this.filled = filled;
    }

    /** Tells this replica's relay, after the commit, that there is something to send. */
    record OutboxFilled() {}

    /** @throws jakarta.transaction.TransactionalException outside a transaction */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(OutboxMessage message) {
        var columns = new HashMap<String, Object>();
        columns.put("tenant", tenant.id());
        columns.put("eventId", UUID.randomUUID().toString());
        columns.put("topic", message.topic());
        columns.put("key", message.key());
        columns.put("type", message.type());
        columns.put("version", message.version());
        columns.put("traceparent", Traces.current());
        columns.put("payload", message.payload());
        columns.put("now", clock.instant());
        sql.update(
                "insert into outbox (tenant, event_id, topic, record_key, type, version, traceparent, payload, created_at)"
                        + " values (:tenant, :eventId, :topic, :key, :type, :version, :traceparent, :payload, :now)",
                columns);
        filled.fire(new OutboxFilled());
    }
}
