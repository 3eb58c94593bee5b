package dev.prospector.kit.data.event;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import dev.prospector.kit.data.sql.InfraSql;
import dev.prospector.kit.data.work.Traces;
import dev.prospector.kit.http.access.CurrentTenant;

/** Messages are stored with the change that they tell of, in its transaction (architecture.md 3.3); the {@link Relay} sends them. */
@ApplicationScoped
public class Outbox {
    private static final String INSERT =
            "insert into outbox (tenant, event_id, topic, record_key, type, version, traceparent, payload, created_at) values ";
    private static final String ROW =
            "(:tenant#, :eventId#, :topic#, :key#, :type#, :version#, :traceparent#, :payload#, :now#)";

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

    /**
     * A message of work that is done for several tenants at once and therefore in none.
     *
     * @param traceparent of what it tells of; null where that has no trace
     */
    public record Addressed(String tenant, String traceparent, OutboxMessage message) {}

    /** @throws jakarta.transaction.TransactionalException outside a transaction */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(OutboxMessage message) {
        insert(List.of(new Addressed(tenant.id(), Traces.current(), message)));
    }

    /**
     * In one statement, and in their order; for infrastructure that stores for several tenants in one transaction (architecture.md 3.1).
     *
     * @throws jakarta.transaction.TransactionalException outside a transaction
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void appendAll(List<Addressed> messages) {
        if (!messages.isEmpty()) {
            insert(messages);
        }
    }

    private void insert(List<Addressed> messages) {
        var values = new HashMap<String, Object>();
        var now = clock.instant();
        IntStream.range(0, messages.size()).forEach(i -> values.putAll(columns(i, messages.get(i), now)));
        sql.update(INSERT + rows(messages.size()), values);
        filled.fire(new OutboxFilled());
    }

    private static String rows(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> ROW.replace("#", Integer.toString(i)))
                .collect(Collectors.joining(", "));
    }

    private static Map<String, Object> columns(int i, Addressed addressed, Instant now) {
        var message = addressed.message();
        var columns = new HashMap<String, Object>();
        columns.put("tenant" + i, addressed.tenant());
        columns.put("eventId" + i, UUID.randomUUID().toString());
        columns.put("topic" + i, message.topic());
        columns.put("key" + i, message.key());
        columns.put("type" + i, message.type());
        columns.put("version" + i, message.version());
        columns.put("traceparent" + i, addressed.traceparent());
        columns.put("payload" + i, message.payload());
        columns.put("now" + i, now);
        return columns;
    }
}
