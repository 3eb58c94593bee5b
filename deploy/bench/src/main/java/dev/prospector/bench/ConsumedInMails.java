package dev.prospector.bench;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** InMails on their topic, always some waiting, until sync-service has stored them; each chunk is another tenant's, so that it can be counted. */
final class ConsumedInMails implements Load, AutoCloseable {

    private static final int WAITING_CHUNKS = 2;
    /** Each look costs the database as much as dozens of InMails. */
    private static final Duration LOOK = Duration.ofMillis(100);

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final KafkaProducer<byte[], byte[]> producer;
    private final Connection connection;
    private final PreparedStatement stored;
    private int chunks;

    ConsumedInMails(Map<String, String> configuration) throws SQLException {
        producer = new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers",
                        configuration.get("kafka.bootstrap.servers"),
                        "linger.ms",
                        5,
                        "batch.size",
                        1 << 18),
                new ByteArraySerializer(),
                new ByteArraySerializer());
        connection = DriverManager.getConnection(
                configuration.get("quarkus.datasource.jdbc.url"),
                configuration.get("quarkus.datasource.username"),
                configuration.get("quarkus.datasource.password"));
        stored = connection.prepareStatement("select count(*) from inmails where tenant = ?");
    }

    /** In all, since the beginning. */
    int chunks() {
        return chunks;
    }

    @Override
    public Stretch run(ProcessHandle tested, Duration time) {
        return Stretch.of(tested, () -> consume(System.nanoTime() + time.toNanos()));
    }

    private Stretch.Count consume(long end) {
        var before = chunks;
        Deque<InMailRows> waiting = new ArrayDeque<>();
        do {
            while (waiting.size() < WAITING_CHUNKS) {
                waiting.add(send());
            }
            await(waiting.remove());
        } while (System.nanoTime() < end);
        waiting.forEach(this::await);
        return new Stretch.Count((long) (chunks - before) * InMailRows.CHUNK, 0);
    }

    private InMailRows send() {
        var rows = new InMailRows("consumed-" + chunks++);
        IntStream.range(0, InMailRows.CHUNK).forEach(number -> producer.send(event(rows, number)));
        producer.flush();
        return rows;
    }

    private static ProducerRecord<byte[], byte[]> event(InMailRows rows, int number) {
        var event = new ProducerRecord<>("linkedin.inmails", bytes(rows.key(number)), bytes(rows.json(number)));
        event.headers()
                .add("event-id", bytes(InMailRows.eventId(number)))
                .add("tenant", bytes(rows.tenant()))
                .add("type", bytes("INMAIL"))
                .add("version", bytes("1"));
        return event;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void await(InMailRows rows) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (storedOf(rows) < InMailRows.CHUNK) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("InMails that were told were not stored");
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    private long storedOf(InMailRows rows) {
        try {
            stored.setString(1, rows.tenant());
            try (var count = stored.executeQuery()) {
                count.next();
                return count.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        producer.close();
        connection.close();
    }
}
