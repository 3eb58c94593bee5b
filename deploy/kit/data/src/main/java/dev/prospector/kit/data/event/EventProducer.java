package dev.prospector.kit.data.event;

import static org.apache.kafka.clients.producer.ProducerConfig.ACKS_CONFIG;
import static org.apache.kafka.clients.producer.ProducerConfig.BOOTSTRAP_SERVERS_CONFIG;
import static org.apache.kafka.clients.producer.ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG;
import static org.apache.kafka.clients.producer.ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG;
import static org.apache.kafka.clients.producer.ProducerConfig.LINGER_MS_CONFIG;
import static org.apache.kafka.clients.producer.ProducerConfig.MAX_BLOCK_MS_CONFIG;
import static org.apache.kafka.clients.producer.ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.common.annotation.Identifier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The Kafka producer of a service, made when the first event is sent: a service that sends none never opens a connection. */
@ApplicationScoped
public class EventProducer {
    private static final Duration CLOSING = Duration.ofSeconds(2);

    private final Map<String, Object> configured;
    private final String servers;
    private KafkaProducer<byte[], byte[]> producer;

    /**
     * @param configured all that is set under {@code kafka.}: security and tuning, such as {@code kafka.delivery.timeout.ms}
     * @param servers named apart, because that map may be made before the servers are known
     */
    EventProducer(
            @Identifier("default-kafka-broker") Map<String, Object> configured,
            @ConfigProperty(name = "kafka.bootstrap.servers", defaultValue = "localhost:9092") String servers) {
        this.configured = configured;
        this.servers = servers;
    }

    static ProducerRecord<byte[], byte[]> record(
            String topic,
            String tenant,
            String key,
            String id,
            String type,
            long version,
            String traceparent,
            byte[] payload) {
        var record = new ProducerRecord<>(topic, utf8(tenant + ":" + key), payload);
        record.headers()
                .add(EventHeaders.EVENT_ID, utf8(id))
                .add(EventHeaders.TENANT, utf8(tenant))
                .add(EventHeaders.TYPE, utf8(type))
                .add(EventHeaders.VERSION, utf8(Long.toString(version)));
        if (traceparent != null) {
            record.headers().add(EventHeaders.TRACEPARENT, utf8(traceparent));
        }
        return record;
    }

    /** Never throws: what fails is in the answer. */
    Future<RecordMetadata> send(ProducerRecord<byte[], byte[]> record) {
        try {
            return open().send(record);
        } catch (KafkaException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    synchronized void flush() {
        if (producer != null) {
            producer.flush();
        }
    }

    /** Does not wait for a broker that is away: what was not acknowledged is still in the outbox. */
    synchronized void close() {
        if (producer != null) {
            producer.close(CLOSING);
            producer = null;
        }
    }

    private synchronized KafkaProducer<byte[], byte[]> open() {
        if (producer == null) {
            var settings = new HashMap<>(configured);
            settings.put(BOOTSTRAP_SERVERS_CONFIG, servers);
            settings.put(ACKS_CONFIG, "all");
            settings.put(ENABLE_IDEMPOTENCE_CONFIG, true);
            settings.putIfAbsent(LINGER_MS_CONFIG, 2);
            settings.putIfAbsent(MAX_BLOCK_MS_CONFIG, 10_000);
            settings.putIfAbsent(REQUEST_TIMEOUT_MS_CONFIG, 10_000);
            settings.putIfAbsent(DELIVERY_TIMEOUT_MS_CONFIG, 30_000);
            producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
        }
        return producer;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
