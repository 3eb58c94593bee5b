package dev.prospector.kit.data.event;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** Reads one tenant's events of a topic from the beginning. */
final class TopicReader implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final List<TopicPartition> partitions;
    private final Queue<ConsumerRecord<byte[], byte[]>> read = new ArrayDeque<>();
    private final String tenant;

    TopicReader(String topic, String tenant) {
        this.tenant = tenant;
        var servers = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", servers), new ByteArrayDeserializer(), new ByteArrayDeserializer());
        partitions = consumer.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(topic, info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    String awaitText() {
        return new String(awaitNext().value(), StandardCharsets.UTF_8);
    }

    ConsumerRecord<byte[], byte[]> awaitNext() {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (read.isEmpty() && System.nanoTime() < end) {
            consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                if (tenant.equals(IncomingEvent.header(record, EventHeaders.TENANT))) {
                    read.add(record);
                }
            });
        }
        return read.remove();
    }

    /** What there is now, each key's records in their order. */
    List<ConsumerRecord<byte[], byte[]>> all() {
        var ends = consumer.endOffsets(partitions);
        var all = new ArrayList<ConsumerRecord<byte[], byte[]>>();
        while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
            consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                if (tenant.equals(IncomingEvent.header(record, EventHeaders.TENANT))) {
                    all.add(record);
                }
            });
        }
        return all;
    }

    @Override
    public void close() {
        consumer.close();
    }
}
