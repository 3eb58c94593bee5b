package dev.prospector.sync.adapter.in.kafka;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

import io.smallrye.reactive.messaging.annotations.Blocking;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

import dev.prospector.kit.data.EventConsumption;
import dev.prospector.sync.application.port.in.NewsTaken;

/**
 * Takes {@code linkedin.exports} in batches, as bytes, so that no record can break the channel. A batch is
 * acknowledged when it is stored; while the database is away it is tried again without end, and nothing is
 * acknowledged meanwhile.
 */
@ApplicationScoped
class ExportsConsumer {

    private static final Logger LOG = Logger.getLogger(ExportsConsumer.class);

    private final EventConsumption consumption;
    private final ExportNewsHandler handler;
    private final Event<NewsTaken> newsTaken;

    ExportsConsumer(EventConsumption consumption, ExportNewsHandler handler, Event<NewsTaken> newsTaken) {
        this.consumption = consumption;
        this.handler = handler;
        this.newsTaken = newsTaken;
    }

    @Incoming("linkedin-exports")
    @Blocking
    @Retry(maxRetries = -1, maxDuration = 0, delay = 500, jitter = 250, retryOn = Throwable.class)
    void take(ConsumerRecords<byte[], byte[]> batch) {
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>(batch.count());
        batch.forEach(records::add);
        store(records);
        newsTaken.fire(new NewsTaken());
    }

    private void store(List<ConsumerRecord<byte[], byte[]>> records) {
        try {
            consumption.consume(records, handler);
        } catch (RuntimeException outage) { // only to be told: poison never comes as far as this
            LOG.warnf("%d events of linkedin.exports cannot be stored now and wait: %s", records.size(), kind(outage));
            throw outage;
        }
    }

    /** What is below tells more; its message may quote what it was about. */
    private static String kind(RuntimeException outage) {
        Throwable told = outage.getCause() == null ? outage : outage.getCause();
        return told.getClass().getSimpleName();
    }
}
