package dev.prospector.integration.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.eclipse.microprofile.config.ConfigProvider;

import dev.prospector.testbed.SeenEvent;

/** A topic of recruiters' activity as a consumer sees it, from its beginning. All of it is about the member of the golden samples. */
public final class ActivityTopic implements AutoCloseable {
    private static final String PERSON = ":urn:li:person:pQ7x2";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final List<ConsumerRecord<byte[], byte[]>> seen = new ArrayList<>();

    public ActivityTopic(String name) {
        var servers = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", servers), new ByteArrayDeserializer(), new ByteArrayDeserializer());
        var partitions = consumer.partitionsFor(name).stream()
                .map(partition -> new TopicPartition(name, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    public List<ConsumerRecord<byte[], byte[]>> of(String tenant) {
        consumer.poll(Duration.ofMillis(100)).forEach(seen::add);
        return seen.stream()
                .filter(record -> new String(record.key(), StandardCharsets.UTF_8).equals(tenant + PERSON))
                .toList();
    }

    /** Of the first event of this type that names the record. */
    public JsonNode payload(String tenant, String type, String urn) {
        return of(tenant).stream()
                .filter(record -> new SeenEvent(record).type().equals(type))
                .map(ActivityTopic::read)
                .filter(event -> event.toString().contains("\"" + urn + "\""))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode read(ConsumerRecord<byte[], byte[]> record) {
        try {
            return JSON.readTree(record.value());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        consumer.close();
    }
}
