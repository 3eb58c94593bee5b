package dev.prospector.kit.data;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;

/**
 * Sends what the outbox holds, in the order of its ids, and deletes what Kafka has acknowledged. One replica at a time does it, by
 * lease. There is no mark of how far it came: a row whose transaction commits late is simply the next one found. A relay that was
 * overtaken without noticing causes duplicates and nothing worse: consumers know event ids.
 */
@ApplicationScoped
public class Relay {
    private static final String LEASE = "outbox-relay";
    private static final Duration LEASE_TIME = Duration.ofSeconds(15);
    private static final Duration IDLE = Duration.ofMillis(500);
    private static final int BATCH = 500;

    private final InfraSql sql;
    private final Leases leases;
    private final EventProducer producer;
    private volatile Lease lease;
    private volatile WorkLoop loop;

    Relay(InfraSql sql, Leases leases, EventProducer producer) {
        this.sql = sql;
        this.leases = leases;
        this.producer = producer;
    }

    private record Row(long id, ProducerRecord<byte[], byte[]> record) {}

    void start(@Observes StartupEvent event) {
        loop = WorkLoop.start(LEASE, IDLE, this::step);
    }

    void nudge(@Observes(during = TransactionPhase.AFTER_SUCCESS) Outbox.OutboxFilled filled) {
        var running = loop;
        if (running != null) {
            running.nudge();
        }
    }

    void stop(@Observes ShutdownEvent event) {
        loop.close();
        if (lease != null) {
            leases.release(lease);
        }
        producer.close();
    }

    /** @return whether there may be more to send at once */
    boolean step() {
        if (!isLeader()) {
            return false;
        }
        var rows = next();
        if (!rows.isEmpty()) {
            send(rows);
        }
        return rows.size() == BATCH;
    }

    private boolean isLeader() {
        if (lease == null || !leases.renew(lease, LEASE_TIME)) {
            lease = leases.take(LEASE, LEASE_TIME).orElse(null);
        }
        return lease != null;
    }

    private List<Row> next() {
        return QuarkusTransaction.requiringNew()
                .call(() -> sql.query(
                        "select id, tenant, event_id, topic, record_key, type, version, traceparent, payload from outbox"
                                + " order by id limit " + BATCH,
                        Map.of(),
                        row -> new Row(
                                row.getLong("id"),
                                EventProducer.record(
                                        row.getString("topic"),
                                        row.getString("tenant"),
                                        row.getString("record_key"),
                                        row.getString("event_id"),
                                        row.getString("type"),
                                        row.getLong("version"),
                                        row.getString("traceparent"),
                                        row.getBytes("payload")))));
    }

    private void send(List<Row> rows) {
        var sent = rows.stream().map(row -> producer.send(row.record)).toList();
        producer.flush();
        var done = new ArrayList<Long>();
        RuntimeException failure = null;
        for (int i = 0; i < rows.size(); i++) {
            try {
                acknowledged(sent.get(i));
                done.add(rows.get(i).id);
            } catch (UnsentEvent e) {
                failure = e;
            }
        }
        delete(done);
        if (failure != null) {
            throw failure;
        }
    }

    private static void acknowledged(Future<RecordMetadata> sent) {
        try {
            sent.get();
        } catch (ExecutionException e) {
            throw new UnsentEvent(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnsentEvent(e);
        }
    }

    private void delete(List<Long> ids) {
        if (!ids.isEmpty()) {
            var list = new SqlList("id", ids);
            QuarkusTransaction.requiringNew()
                    .run(() -> sql.update("delete from outbox where id in (" + list.names() + ")", list.parameters()));
        }
    }
}
