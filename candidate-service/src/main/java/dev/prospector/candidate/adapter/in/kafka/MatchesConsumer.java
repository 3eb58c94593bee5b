package dev.prospector.candidate.adapter.in.kafka;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.reactive.messaging.annotations.Blocking;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import dev.prospector.kit.data.event.EventConsumption;

/**
 * Takes {@code linkedin.matches} in batches of bytes. Each event has a transaction of its own: whoever attaches people takes the identities'
 * locks first, and those of a second event would come after the first one's rows. A batch is acknowledged when all of it is stored; while the
 * database is away it is tried again without end, and events that are stored already are left out.
 */
@ApplicationScoped
class MatchesConsumer {
    private final EventConsumption consumption;
    private final MatchNewsHandler handler;

    MatchesConsumer(EventConsumption consumption, MatchNewsHandler handler) {
        this.consumption = consumption;
        this.handler = handler;
    }

    @Incoming("linkedin-matches")
    @Blocking
    @Retry(maxRetries = -1, maxDuration = 0, delay = 500, jitter = 250, retryOn = Throwable.class)
    void take(ConsumerRecords<byte[], byte[]> batch) {
        batch.forEach(event -> consumption.consume(List.of(event), handler));
    }
}
