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

/** {@code linkedin.links} as a consumer sees it, from its beginning. Persons are called by the last part of their URN. */
public final class LinkTopic implements AutoCloseable {
    private static final String NAME = "linkedin.links";

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final List<ConsumerRecord<byte[], byte[]>> seen = new ArrayList<>();

    public LinkTopic() {
        var servers = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", servers), new ByteArrayDeserializer(), new ByteArrayDeserializer());
        var partitions = consumer.partitionsFor(NAME).stream()
                .map(partition -> new TopicPartition(NAME, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** Type and version of each event of a person so far, in their order. */
    public List<String> told(String tenant, String person) {
        return records(tenant, person).stream()
                .map(record -> ExportTopic.header(record, "type") + " " + ExportTopic.header(record, "version"))
                .distinct() // what the relay sent twice is one
                .toList();
    }

    /** Of the person's newest event. */
    public JsonNode payload(String tenant, String person) {
        var all = records(tenant, person);
        try {
            return new ObjectMapper().readTree(all.get(all.size() - 1).value());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<ConsumerRecord<byte[], byte[]>> records(String tenant, String person) {
        consumer.poll(Duration.ofMillis(100)).forEach(seen::add);
        var key = tenant + ":urn:li:person:" + person;
        return seen.stream()
                .filter(record -> new String(record.key(), StandardCharsets.UTF_8).equals(key))
                .toList();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
