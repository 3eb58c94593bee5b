package dev.prospector.sync.adapter.in.kafka.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

import io.smallrye.reactive.messaging.annotations.Blocking;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import dev.prospector.kit.data.event.EventConsumption;
import dev.prospector.sync.application.port.in.export.LinksTaken;

/** Takes {@code linkedin.links} in batches, as {@link ExportsConsumer} takes its topic. */
@ApplicationScoped
class LinksConsumer {

    private final EventConsumption consumption;
    private final LinkNewsHandler handler;
    private final Event<LinksTaken> linksTaken;

    LinksConsumer(EventConsumption consumption, LinkNewsHandler handler, Event<LinksTaken> linksTaken) {
        this.consumption = consumption;
        this.handler = handler;
        this.linksTaken = linksTaken;
    }

    @Incoming("linkedin-links")
    @Blocking
    @Retry(maxRetries = -1, maxDuration = 0, delay = 500, jitter = 250, retryOn = Throwable.class)
    void take(ConsumerRecords<byte[], byte[]> batch) {
        consumption.consume(batch, handler);
        linksTaken.fire(new LinksTaken());
    }
}
