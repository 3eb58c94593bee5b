package dev.prospector.sync.adapter.in.kafka;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.reactive.messaging.annotations.Blocking;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes {@code linkedin.notes} in batches, as {@link ExportsConsumer} takes its topic. */
@ApplicationScoped
class NotesConsumer {

    private final EventBatches batches;
    private final NoteNewsHandler handler;

    NotesConsumer(EventBatches batches, NoteNewsHandler handler) {
        this.batches = batches;
        this.handler = handler;
    }

    @Incoming("linkedin-notes")
    @Blocking
    @Retry(maxRetries = -1, maxDuration = 0, delay = 500, jitter = 250, retryOn = Throwable.class)
    void take(ConsumerRecords<byte[], byte[]> batch) {
        batches.store(batch, handler);
    }
}
