package dev.prospector.sync;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import dev.prospector.kit.data.sealing.Keyset;
import dev.prospector.kit.data.sealing.Sealing;
import dev.prospector.testbed.Contracts;

/** Integration-service's half: events of InMails, notes and stubs, made from the golden samples, with their texts sealed. */
@Singleton
public class LinkedInActivity {

    @Inject
    Sealing sealing;

    @Inject
    ObjectMapper json;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    /** One event, before it is sent anywhere. */
    public record Told(String topic, byte[] key, RecordHeaders headers, byte[] payload) {

        public ConsumerRecord<byte[], byte[]> at(long offset) {
            var record = new ConsumerRecord<>(topic, 0, offset, key, payload);
            headers.forEach(header -> record.headers().add(header));
            return record;
        }

        public Told with(String otherPayload) {
            return new Told(topic, key, headers, otherPayload.getBytes(UTF_8));
        }

        /** The same said again, by a poll whose window overlaps. */
        public Told again() {
            return new Told(topic, key, withFreshId(headers), payload);
        }

        private static RecordHeaders withFreshId(RecordHeaders headers) {
            var fresh = new RecordHeaders(headers);
            fresh.remove("event-id");
            fresh.add("event-id", UUID.randomUUID().toString().getBytes(UTF_8));
            return fresh;
        }
    }

    /** @param other instead of what the sample says */
    public Told inMail(String tenant, String event, Map<String, ?> other) {
        return inMail("linkedin.inmails.message", tenant, event, other);
    }

    /** The same message, which is nobody's as is known by now. */
    public Told correctedInMail(String tenant, String event) {
        return inMail("linkedin.inmails.corrected", tenant, event, Map.of());
    }

    private Told inMail(String sample, String tenant, String event, Map<String, ?> other) {
        var message = sample(sample);
        message.put("event", event);
        message.put(
                "text", sealed("linkedin.inmails", tenant, event, Contracts.read("events/linkedin.inmails.text.json")));
        return told("linkedin.inmails", "MESSAGE", tenant, changed(message, other));
    }

    public Told note(String tenant, String note, String text, Map<String, ?> other) {
        var current = sample("linkedin.notes.current");
        current.put("note", note);
        current.put("text", sealed("linkedin.notes", tenant, note, text));
        return told("linkedin.notes", "CURRENT", tenant, changed(current, other));
    }

    public Told goneNote(String tenant, String note, Map<String, ?> other) {
        var gone = sample("linkedin.notes.gone");
        gone.put("note", note);
        return told("linkedin.notes", "GONE", tenant, changed(gone, other));
    }

    public Told stub(String tenant, String stub, Map<String, ?> other) {
        var consented = sample("linkedin.stubs.consented");
        consented.put("stub", stub);
        consented.put(
                "profile",
                sealed("linkedin.stubs", tenant, stub, Contracts.read("events/linkedin.stubs.profile.json")));
        return told("linkedin.stubs", "CONSENTED", tenant, changed(consented, other));
    }

    public void publish(Collection<Told> all) {
        Map<String, Object> configuration =
                Map.of("bootstrap.servers", bootstrapServers, "acks", "all", "linger.ms", "5");
        try (var producer = new KafkaProducer<>(configuration, new ByteArraySerializer(), new ByteArraySerializer())) {
            all.forEach(told -> producer.send(
                    new ProducerRecord<>(told.topic(), null, told.key(), told.payload(), told.headers())));
        }
    }

    private byte[] sealed(String topic, String tenant, String urn, String text) {
        return sealing.seal(Keyset.LINKEDIN_ACTIVITY, text.getBytes(UTF_8), topic + "|" + tenant + "|" + urn);
    }

    private ObjectNode changed(ObjectNode payload, Map<String, ?> other) {
        other.forEach((field, value) -> payload.set(field, json.valueToTree(value)));
        return payload;
    }

    private ObjectNode sample(String name) {
        try {
            return (ObjectNode) json.readTree(Contracts.read("events/" + name + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Told told(String topic, String type, String tenant, ObjectNode payload) {
        var headers = new RecordHeaders();
        headers.add("event-id", UUID.randomUUID().toString().getBytes(UTF_8));
        headers.add("tenant", tenant.getBytes(UTF_8));
        headers.add("type", type.getBytes(UTF_8));
        headers.add("version", "1".getBytes(UTF_8));
        var key = tenant + ":" + payload.path("person").asText();
        return new Told(topic, key.getBytes(UTF_8), headers, payload.toString().getBytes(UTF_8));
    }
}
