package dev.prospector.candidate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** A topic of notices as a consumer sees it, from its beginning. */
public final class NoticeTopic implements AutoCloseable {
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final List<ConsumerRecord<byte[], byte[]>> seen = new ArrayList<>();

    public NoticeTopic(String name) {
        var servers = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", servers), new ByteArrayDeserializer(), new ByteArrayDeserializer());
        var partitions = consumer.partitionsFor(name).stream()
                .map(partition -> new TopicPartition(name, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** One message, without its own id and its trace. */
    public record Notice(String type, String tenant, long version, JsonNode payload) {
        private static Notice of(ConsumerRecord<byte[], byte[]> message) {
            return new Notice(
                    header(message, "type"),
                    header(message, "tenant"),
                    Long.parseLong(header(message, "version")),
                    json(message.value()));
        }
    }

    /** Those about one record so far, in their order. What the relay sent twice is one: consumers know its id. */
    public List<Notice> about(String tenant, String id) {
        consumer.poll(Duration.ofMillis(100)).forEach(seen::add);
        var ids = new HashSet<String>();
        return seen.stream()
                .filter(message -> text(message.key()).equals(tenant + ":" + id))
                .filter(message -> ids.add(header(message, "event-id")))
                .map(Notice::of)
                .toList();
    }

    private static String header(ConsumerRecord<byte[], byte[]> message, String name) {
        return text(message.headers().lastHeader(name).value());
    }

    private static JsonNode json(byte[] value) {
        try {
            return new ObjectMapper().readTree(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
