package dev.prospector.job.adapter.in.kafka;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.reactive.messaging.annotations.Blocking;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import dev.prospector.kit.data.event.EventConsumption;

/**
 * Takes {@code ats.candidates} in batches, as bytes, so that no record can break the channel. A batch is acknowledged when it is worked;
 * while the database is away it is tried again without end, and nothing is acknowledged meanwhile.
 */
@ApplicationScoped
class CandidatesConsumer {
    private final EventConsumption consumption;
    private final CandidateNoticeHandler handler;

    CandidatesConsumer(EventConsumption consumption, CandidateNoticeHandler handler) {
        this.consumption = consumption;
        this.handler = handler;
    }

    @Incoming("ats-candidates")
    @Blocking
    @Retry(maxRetries = -1, maxDuration = 0, delay = 500, jitter = 250, retryOn = Throwable.class)
    void take(ConsumerRecords<byte[], byte[]> batch) {
        consumption.consume(batch, handler);
    }
}
