package dev.prospector.sync.adapter.in.kafka.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

import io.smallrye.reactive.messaging.annotations.Blocking;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import dev.prospector.kit.data.event.EventConsumption;
import dev.prospector.sync.application.port.in.NewsTaken;

/**
 * Takes {@code linkedin.exports} in batches. A batch is acknowledged when it is stored; while the database is away it is tried again
 * without end, and nothing is acknowledged meanwhile.
 */
@ApplicationScoped
class ExportsConsumer {

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
        consumption.consume(batch, handler);
        newsTaken.fire(new NewsTaken());
    }
}
