package dev.prospector.testbed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * A topic of the application under test as a consumer sees it, from its beginning. What the relay sent twice, because it did not hear of
 * the first time, is one: consumers know its id.
 */
public final class SeenTopic implements AutoCloseable {
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final List<SeenEvent> seen = new ArrayList<>();

    public SeenTopic(String name) {
        var servers = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", servers), new ByteArrayDeserializer(), new ByteArrayDeserializer());
        var partitions = consumer.partitionsFor(name).stream()
                .map(partition -> new TopicPartition(name, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** Those of one tenant so far, each record's in their order. */
    public List<SeenEvent> of(String tenant) {
        return beginningWith(tenant + ":");
    }

    /** Those about one record so far, in their order. */
    public List<SeenEvent> about(String tenant, String record) {
        var key = tenant + ":" + record;
        return beginningWith(key).stream()
                .filter(event -> event.key().equals(key))
                .toList();
    }

    private List<SeenEvent> beginningWith(String key) {
        consumer.poll(Duration.ofMillis(100)).forEach(sent -> seen.add(new SeenEvent(sent)));
        var ids = new HashSet<String>();
        return seen.stream()
                .filter(event -> event.key().startsWith(key))
                .filter(event -> ids.add(event.id()))
                .toList();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
