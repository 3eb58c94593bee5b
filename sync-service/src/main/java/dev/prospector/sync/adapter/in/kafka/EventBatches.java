package dev.prospector.sync.adapter.in.kafka;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;

import dev.prospector.kit.data.EventConsumption;
import dev.prospector.kit.data.TopicHandler;

/** Batches of events as they come from Kafka: as bytes, so that no record can break the channel. */
@ApplicationScoped
class EventBatches {

    private static final Logger LOG = Logger.getLogger(EventBatches.class);

    private final EventConsumption consumption;

    EventBatches(EventConsumption consumption) {
        this.consumption = consumption;
    }

    /** @throws RuntimeException while the database is away: nothing may be acknowledged, the batch has to be tried again */
    void store(ConsumerRecords<byte[], byte[]> batch, TopicHandler handler) {
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>(batch.count());
        batch.forEach(records::add);
        try {
            consumption.consume(records, handler);
        } catch (RuntimeException outage) { // only to be told: poison never comes as far as this
            LOG.warnf(
                    "%d events of %s cannot be stored now and wait: %s", records.size(), handler.topic(), kind(outage));
            throw outage;
        }
    }

    /** What is below tells more; its message may quote what it was about. */
    private static String kind(RuntimeException outage) {
        Throwable told = outage.getCause() == null ? outage : outage.getCause();
        return told.getClass().getSimpleName();
    }
}
