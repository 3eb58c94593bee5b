package dev.prospector.sync.adapter.in.kafka;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.reactive.messaging.annotations.Blocking;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes {@code linkedin.stubs} in batches, as {@link ExportsConsumer} takes its topic. */
@ApplicationScoped
class StubsConsumer {

    private final EventBatches batches;
    private final StubNewsHandler handler;

    StubsConsumer(EventBatches batches, StubNewsHandler handler) {
        this.batches = batches;
        this.handler = handler;
    }

    @Incoming("linkedin-stubs")
    @Blocking
    @Retry(maxRetries = -1, maxDuration = 0, delay = 500, jitter = 250, retryOn = Throwable.class)
    void take(ConsumerRecords<byte[], byte[]> batch) {
        batches.store(batch, handler);
    }
}
