package dev.prospector.kit.data.event;

import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

import dev.prospector.kit.data.sql.Failures;
import dev.prospector.kit.data.sql.InfraSql;

/**
 * Events that could not be worked are put aside, where they can be read, replayed and deleted; they block nothing (architecture.md 3.4).
 * One that is too broken to say its tenant is nobody's: the metric and the log tell of it, no tenant is shown it, and who runs the
 * database finds it there.
 */
@ApplicationScoped
class DeadLetters {
    private static final Logger LOG = Logger.getLogger(DeadLetters.class);
    private static final int LONGEST_KEY = 1300;

    private final InfraSql sql;
    private final Clock clock;

    DeadLetters(InfraSql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** In a transaction of its own; the same record is put aside once. */
    void add(ConsumerRecord<byte[], byte[]> record, Throwable failure) {
        var why = Failures.shortly(failure);
        LOG.errorf("dead letter: %s-%d@%d: %s", record.topic(), record.partition(), record.offset(), why);
        var columns = new HashMap<String, Object>();
        columns.put("tenant", fitting(IncomingEvent.header(record, EventHeaders.TENANT), 64));
        columns.put("eventId", fitting(IncomingEvent.header(record, EventHeaders.EVENT_ID), 36));
        columns.put("topic", record.topic());
        columns.put("partition", record.partition());
        columns.put("offset", record.offset());
        columns.put(
                "key",
                record.key() == null ? null : Arrays.copyOf(record.key(), Math.min(record.key().length, LONGEST_KEY)));
        columns.put("type", fitting(IncomingEvent.header(record, EventHeaders.TYPE), 50));
        columns.put("version", number(IncomingEvent.header(record, EventHeaders.VERSION)));
        columns.put("payload", record.value());
        columns.put("failure", why);
        columns.put("now", clock.instant());
        QuarkusTransaction.requiringNew()
                .run(() -> sql.update(
                        "insert ignore into dead_letters (tenant, event_id, topic, topic_partition, topic_offset, record_key, type,"
                                + " version, payload, failure, created_at) values (:tenant, :eventId, :topic, :partition, :offset,"
                                + " :key, :type, :version, :payload, :failure, :now)",
                        columns));
    }

    /** A header that no column takes says nothing that could be searched for: it is left out, the record itself is kept. */
    private static String fitting(String header, int most) {
        return header == null || header.length() > most || !header.chars().allMatch(c -> c > 31 && c < 127)
                ? null
                : header;
    }

    private static Long number(String header) {
        return header != null && header.matches("-?[0-9]{1,18}") ? Long.valueOf(header) : null;
    }
}
