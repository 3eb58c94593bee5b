package dev.prospector.sync.adapter.in.kafka.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

import io.smallrye.reactive.messaging.annotations.Blocking;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import dev.prospector.kit.data.event.EventConsumption;
import dev.prospector.sync.application.port.in.activity.StubsTaken;

/** Takes {@code linkedin.stubs} in batches, as {@link ExportsConsumer} takes its topic. */
@ApplicationScoped
class StubsConsumer {

    private final EventConsumption consumption;
    private final StubNewsHandler handler;
    private final Event<StubsTaken> stubsTaken;

    StubsConsumer(EventConsumption consumption, StubNewsHandler handler, Event<StubsTaken> stubsTaken) {
        this.consumption = consumption;
        this.handler = handler;
        this.stubsTaken = stubsTaken;
    }

    @Incoming("linkedin-stubs")
    @Blocking
    @Retry(maxRetries = -1, maxDuration = 0, delay = 500, jitter = 250, retryOn = Throwable.class)
    void take(ConsumerRecords<byte[], byte[]> batch) {
        consumption.consume(batch, handler);
        stubsTaken.fire(new StubsTaken());
    }
}
