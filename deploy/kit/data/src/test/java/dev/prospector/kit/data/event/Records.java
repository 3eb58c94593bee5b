package dev.prospector.kit.data.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Records as Kafka would bring them, each at an offset of its own. */
public final class Records {
    private static final AtomicLong OFFSETS = new AtomicLong();

    private Records() {}

    /** An event whose key and payload are its name. */
    static ConsumerRecord<byte[], byte[]> event(String topic, String tenant, String name) {
        var id = UUID.randomUUID().toString();
        var sent = EventProducer.record(topic, tenant, name, id, "SAID", 1, null, name.getBytes(UTF_8));
        var record = at(topic, sent.key(), sent.value());
        sent.headers().forEach(record.headers()::add);
        return record;
    }

    /** No event at all, but for the tenant; null for none. */
    static ConsumerRecord<byte[], byte[]> nothing(String topic, String tenant) {
        var record = at(topic, null, null);
        return tenant == null ? record : with(record, EventHeaders.TENANT, tenant);
    }

    static ConsumerRecord<byte[], byte[]> with(ConsumerRecord<byte[], byte[]> record, String header, String value) {
        record.headers().remove(header).add(header, value.getBytes(UTF_8));
        return record;
    }

    private static ConsumerRecord<byte[], byte[]> at(String topic, byte[] key, byte[] payload) {
        return new ConsumerRecord<>(topic, 0, OFFSETS.incrementAndGet(), key, payload);
    }
}
