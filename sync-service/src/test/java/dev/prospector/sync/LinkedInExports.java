package dev.prospector.sync;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import dev.prospector.kit.data.sealing.Keyset;
import dev.prospector.kit.data.sealing.Sealing;
import dev.prospector.testbed.Contracts;

/** Integration-service's half: events of {@code linkedin.exports}, made from the golden samples. */
@Singleton
public class LinkedInExports {

    private static final String TOPIC = "linkedin.exports";

    @Inject
    Sealing sealing;

    @Inject
    ObjectMapper json;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    /** One event, before it is sent anywhere. */
    public record Notice(String tenant, String requestId, Headers headers, byte[] payload) {

        byte[] key() {
            return (tenant + ":" + requestId).getBytes(UTF_8);
        }

        public ConsumerRecord<byte[], byte[]> at(long offset) {
            var record = new ConsumerRecord<>(TOPIC, 0, offset, key(), payload);
            headers.forEach(header -> record.headers().add(header));
            return record;
        }

        public Notice with(byte[] otherPayload) {
            return new Notice(tenant, requestId, headers, otherPayload);
        }

        public Notice without(String header) {
            return new Notice(tenant, requestId, new RecordHeaders(headers).remove(header), payload);
        }
    }

    public Notice received(String tenant, String requestId) {
        return event(tenant, requestId, "RECEIVED", 1, "received");
    }

    /** With the golden profile, sealed for this very export. */
    public Notice facts(String tenant, String requestId) {
        return facts(tenant, requestId, Map.of());
    }

    public Notice facts(String tenant, String requestId, long version) {
        return facts(tenant, requestId, version, Map.of());
    }

    /** @param other instead of what the sample says */
    public Notice facts(String tenant, String requestId, Map<String, String> other) {
        return facts(tenant, requestId, 2, other);
    }

    private Notice facts(String tenant, String requestId, long version, Map<String, String> other) {
        var plain = event(tenant, requestId, "FACTS", version, "facts");
        var facts = tree(plain.payload());
        facts.put("profile", sealedProfile(tenant, requestId));
        other.forEach(facts::put);
        return plain.with(bytes(facts));
    }

    public Notice tenantMismatch(String tenant, String requestId) {
        return event(tenant, requestId, "TENANT_MISMATCH", 2, "tenant-mismatch");
    }

    public Notice fetchParked(String tenant, String requestId) {
        return event(tenant, requestId, "FETCH_PARKED", 2, "fetch-parked");
    }

    public Notice event(String tenant, String requestId, String type, long version, String sample) {
        var headers = new RecordHeaders()
                .add("event-id", UUID.randomUUID().toString().getBytes(UTF_8))
                .add("tenant", tenant.getBytes(UTF_8))
                .add("type", type.getBytes(UTF_8))
                .add("version", Long.toString(version).getBytes(UTF_8));
        var payload = tree(
                Contracts.read("events/linkedin.exports." + sample + ".json").getBytes(UTF_8));
        payload.put("requestId", requestId);
        return new Notice(tenant, requestId, headers, bytes(payload));
    }

    public byte[] sealedProfile(String tenant, String requestId) {
        return sealing.seal(
                Keyset.LINKEDIN_ACTIVITY,
                Contracts.read("events/linkedin.exports.profile.json").getBytes(UTF_8),
                "linkedin.exports|" + tenant + "|" + requestId);
    }

    public void publish(Notice... notices) {
        Map<String, Object> configuration = Map.of("bootstrap.servers", bootstrapServers, "acks", "all");
        try (var producer = new KafkaProducer<>(configuration, new ByteArraySerializer(), new ByteArraySerializer())) {
            for (var notice : notices) {
                producer.send(new ProducerRecord<>(TOPIC, null, notice.key(), notice.payload(), notice.headers()));
            }
        }
    }

    private ObjectNode tree(byte[] payload) {
        try {
            return (ObjectNode) json.readTree(payload);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] bytes(ObjectNode payload) {
        return payload.toString().getBytes(UTF_8);
    }
}
