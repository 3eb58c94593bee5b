package dev.prospector.sync.adapter.in.kafka.activity;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.reactive.messaging.annotations.Blocking;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import dev.prospector.kit.data.event.EventConsumption;

/** Takes {@code linkedin.inmails} in batches, as {@link ExportsConsumer} takes its topic. */
@ApplicationScoped
class InMailsConsumer {

    private final EventConsumption consumption;
    private final InMailNewsHandler handler;

    InMailsConsumer(EventConsumption consumption, InMailNewsHandler handler) {
        this.consumption = consumption;
        this.handler = handler;
    }

    @Incoming("linkedin-inmails")
    @Blocking
    @Retry(maxRetries = -1, maxDuration = 0, delay = 500, jitter = 250, retryOn = Throwable.class)
    void take(ConsumerRecords<byte[], byte[]> batch) {
        consumption.consume(batch, handler);
    }
}
