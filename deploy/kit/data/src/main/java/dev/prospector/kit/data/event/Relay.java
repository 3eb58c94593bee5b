package dev.prospector.kit.data.event;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import dev.prospector.kit.data.sql.InfraSql;
import dev.prospector.kit.data.sql.SqlList;
import dev.prospector.kit.data.work.Leases;
import dev.prospector.kit.data.work.WorkLoop;

/**
 * Sends what the outbox holds, in the order of its ids, and deletes what Kafka has acknowledged. One replica at a time does it, by
 * lease. There is no mark of how far it came: a row whose transaction commits late is simply the next one found.
 *
 * <p>A record goes out only when all earlier ones of its key are acknowledged, so that none overtakes one that Kafka did not take at
 * first. That holds for any number of relays at once: one that was overtaken without noticing (a long pause, its lease went on) causes
 * duplicates and nothing worse, and consumers know event ids.
 */
@ApplicationScoped
public class Relay {
    private static final String LEASE = "outbox-relay";
    private static final Duration IDLE = Duration.ofMillis(500);
    private static final int BATCH = 500;

    private final InfraSql sql;
    private final KeptLease lease;
    private final EventProducer producer;
    private volatile WorkLoop loop;

    /** @param leaseTime how long a replica that died or hangs holds up the others */
    Relay(
            InfraSql sql,
            Leases leases,
            EventProducer producer,
            @ConfigProperty(name = "prospector.outbox.lease-time", defaultValue = "15s") Duration leaseTime) {
        this.sql = sql;
        this.lease = new KeptLease(leases, LEASE, leaseTime, System::nanoTime);
        this.producer = producer;
    }

    private record Row(long id, ProducerRecord<byte[], byte[]> record) {
        ByteBuffer key() {
            return ByteBuffer.wrap(record.key());
        }
    }

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
        producer.close();
        lease.release();
    }

    /** @return whether there may be more to send at once */
    boolean step() {
        if (!lease.isHeld()) {
            return false;
        }
        var rows = next();
        send(rows);
        return rows.size() == BATCH;
    }

    /** Of one statement, as all here: a transaction around it would cost three more. */
    private List<Row> next() {
        return sql.query(
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
                                row.getBytes("payload"))));
    }

    /** In the order of ids, and no two of one key in the same wave. */
    private static Collection<List<Row>> waves(List<Row> rows) {
        var sameKey = new HashMap<ByteBuffer, Integer>();
        var waves = new TreeMap<Integer, List<Row>>();
        for (var row : rows) {
            var wave = sameKey.merge(row.key(), 1, Integer::sum);
            waves.computeIfAbsent(wave, number -> new ArrayList<>()).add(row);
        }
        return waves.values();
    }

    /** @throws UnsentEvent when one was not acknowledged: it stays, with all later ones of its key; the others are gone */
    private void send(List<Row> rows) {
        var failures = new HashMap<ByteBuffer, UnsentEvent>();
        for (var wave : waves(rows)) {
            send(wave.stream().filter(row -> !failures.containsKey(row.key())).toList(), failures);
        }
        failures.values().stream().findFirst().ifPresent(failure -> {
            throw failure;
        });
    }

    private void send(List<Row> wave, Map<ByteBuffer, UnsentEvent> failures) {
        var sent = wave.stream().map(row -> producer.send(row.record)).toList();
        producer.flush();
        var done = new ArrayList<Long>();
        for (int i = 0; i < wave.size(); i++) {
            try {
                acknowledged(sent.get(i));
                done.add(wave.get(i).id);
            } catch (UnsentEvent e) {
                failures.put(wave.get(i).key(), e);
            }
        }
        delete(done);
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
            sql.update("delete from outbox where id in (" + list.names() + ")", list.parameters());
        }
    }
}
