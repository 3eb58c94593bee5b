package dev.prospector.sync;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.UUID;

import jakarta.inject.Singleton;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import dev.prospector.testbed.Contracts;

/** Integration-service's half: events of {@code linkedin.links}. */
@Singleton
public class LinkedInLinks {

    private static final String TOPIC = "linkedin.links";

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    /** One event, before it is sent anywhere. */
    public record Change(byte[] key, Headers headers, byte[] payload) {

        public ConsumerRecord<byte[], byte[]> at(long offset) {
            var record = new ConsumerRecord<>(TOPIC, 0, offset, key, payload);
            headers.forEach(header -> record.headers().add(header));
            return record;
        }

        public Change with(String otherPayload) {
            return new Change(key, headers, otherPayload.getBytes(UTF_8));
        }
    }

    public Change linked(String tenant, String person) {
        return event(tenant, person, "LINKED", 1);
    }

    public Change unlinked(String tenant, String person) {
        return event(tenant, person, "UNLINKED", 2);
    }

    public Change event(String tenant, String person, String type, long version) {
        var headers = new RecordHeaders()
                .add("event-id", UUID.randomUUID().toString().getBytes(UTF_8))
                .add("tenant", tenant.getBytes(UTF_8))
                .add("type", type.getBytes(UTF_8))
                .add("version", Long.toString(version).getBytes(UTF_8));
        return new Change(
                (tenant + ":" + person).getBytes(UTF_8),
                headers,
                payload(person).getBytes(UTF_8));
    }

    /** The golden one, about this person. */
    private static String payload(String person) {
        var golden = Contracts.read("events/linkedin.links.linked.json");
        return golden.replace("urn:li:person:recruiter01", person);
    }

    public void publish(Change change) {
        Map<String, Object> configuration = Map.of("bootstrap.servers", bootstrapServers, "acks", "all");
        try (var producer = new KafkaProducer<>(configuration, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(TOPIC, null, change.key(), change.payload(), change.headers()));
        }
    }
}
