package dev.prospector.integration.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** {@code linkedin.exports} as a consumer sees it, from its beginning. */
public final class ExportTopic implements AutoCloseable {
    private static final String NAME = "linkedin.exports";

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final List<ConsumerRecord<byte[], byte[]>> seen = new ArrayList<>();

    public ExportTopic() {
        var servers = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", servers), new ByteArrayDeserializer(), new ByteArrayDeserializer());
        var partitions = consumer.partitionsFor(NAME).stream()
                .map(partition -> new TopicPartition(NAME, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** The types of the events of one export so far, in their order. */
    public List<String> types(String tenant, String requestId) {
        return records(tenant, requestId).stream()
                .map(record -> header(record, "type"))
                .toList();
    }

    /** The versions of the events of one export so far, in their order. */
    public List<String> versions(String tenant, String requestId) {
        return records(tenant, requestId).stream()
                .map(record -> header(record, "version"))
                .toList();
    }

    /**
     * The types of all events of one tenant so far by their exports. An event that the relay sent twice, because it did not hear of
     * the first time, is one: consumers know its id.
     */
    public Map<String, List<String>> typesByExport(String tenant) {
        poll();
        var ids = new HashSet<String>();
        var from = tenant.length() + 1;
        return seen.stream()
                .filter(record -> key(record).startsWith(tenant + ":"))
                .filter(record -> ids.add(header(record, "event-id")))
                .collect(Collectors.groupingBy(
                        record -> key(record).substring(from),
                        Collectors.mapping(record -> header(record, "type"), Collectors.toList())));
    }

    public JsonNode payload(String tenant, String requestId, String type) {
        var record = records(tenant, requestId).stream()
                .filter(event -> header(event, "type").equals(type))
                .findFirst()
                .orElseThrow();
        try {
            return new ObjectMapper().readTree(record.value());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<ConsumerRecord<byte[], byte[]>> records(String tenant, String requestId) {
        poll();
        var key = tenant + ":" + requestId;
        return seen.stream().filter(record -> key(record).equals(key)).toList();
    }

    private void poll() {
        consumer.poll(Duration.ofMillis(100)).forEach(seen::add);
    }

    private static String key(ConsumerRecord<byte[], byte[]> record) {
        return new String(record.key(), StandardCharsets.UTF_8);
    }

    public static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
