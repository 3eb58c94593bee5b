package dev.prospector.kit.data.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecord;

import dev.prospector.kit.data.sql.Failures;
import dev.prospector.kit.data.sql.Sql;
import dev.prospector.kit.data.sql.TenantSql;

/** The {@link DeadLetters} of one tenant. */
@ApplicationScoped
class TenantDeadLetters {
    private final TenantSql sql;
    private final Clock clock;

    TenantDeadLetters(TenantSql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Newest first. */
    List<DeadLetter> before(long id, int limit) {
        return sql.query(
                "select id, tenant, topic, type, record_key, version, failure, coalesce(failed_at, created_at) as failed, attempts"
                        + " from dead_letters where tenant = :tenant and id < :id order by id desc limit " + limit,
                Map.of("id", id),
                TenantDeadLetters::view);
    }

    /** The record as it came; whoever else asks for it waits until this transaction has ended. */
    Optional<ConsumerRecord<byte[], byte[]>> take(long id) {
        return sql.one(
                "select tenant, event_id, topic, topic_partition, topic_offset, record_key, type, version, payload"
                        + " from dead_letters where tenant = :tenant and id = :id for update",
                Map.of("id", id),
                TenantDeadLetters::record);
    }

    /** @return false when it is not there, or another tenant's */
    boolean remove(long id) {
        return sql.update("delete from dead_letters where tenant = :tenant and id = :id", Map.of("id", id)) == 1;
    }

    void failedAgain(long id, Throwable failure) {
        sql.update(
                "update dead_letters set attempts = attempts + 1, failure = :failure, failed_at = :now"
                        + " where tenant = :tenant and id = :id",
                Map.of("failure", Failures.shortly(failure), "now", clock.instant(), "id", id));
    }

    private static DeadLetter view(ResultSet row) throws SQLException {
        return new DeadLetter(
                row.getString("id"),
                row.getString("topic"),
                row.getString("type"),
                key(row.getBytes("record_key"), row.getString("tenant")),
                row.getObject("version", Long.class),
                row.getString("failure"),
                Sql.instant(row, "failed"),
                row.getInt("attempts"));
    }

    private static String key(byte[] key, String tenant) {
        var text = key == null ? "" : new String(key, UTF_8);
        return text.startsWith(tenant + ":") ? text.substring(tenant.length() + 1) : null;
    }

    private static ConsumerRecord<byte[], byte[]> record(ResultSet row) throws SQLException {
        var record = new ConsumerRecord<>(
                row.getString("topic"),
                row.getInt("topic_partition"),
                row.getLong("topic_offset"),
                row.getBytes("record_key"),
                row.getBytes("payload"));
        header(record, EventHeaders.TENANT, row.getString("tenant"));
        header(record, EventHeaders.EVENT_ID, row.getString("event_id"));
        header(record, EventHeaders.TYPE, row.getString("type"));
        header(record, EventHeaders.VERSION, row.getString("version"));
        return record;
    }

    private static void header(ConsumerRecord<byte[], byte[]> record, String name, String value) {
        if (value != null) {
            record.headers().add(name, value.getBytes(UTF_8));
        }
    }
}
