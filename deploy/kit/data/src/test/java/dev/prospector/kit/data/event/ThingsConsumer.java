package dev.prospector.kit.data.event;

import java.util.concurrent.atomic.AtomicInteger;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.reactive.messaging.annotations.Blocking;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** A consumer as services write them. */
@ApplicationScoped
class ThingsConsumer {
    private final EventConsumption consumption;
    private final ThingsHandler handler;
    private final AtomicInteger errors = new AtomicInteger();
    private final AtomicInteger attempts = new AtomicInteger();

    ThingsConsumer(EventConsumption consumption, ThingsHandler handler) {
        this.consumption = consumption;
        this.handler = handler;
    }

    @Incoming("things")
    @Blocking
    @Retry(maxRetries = -1, maxDuration = 0, delay = 100, jitter = 50, retryOn = Throwable.class)
    void take(ConsumerRecords<byte[], byte[]> batch) {
        if (errors.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new NoClassDefFoundError("a/Missing");
        }
        attempts.incrementAndGet();
        consumption.consume(batch, handler);
        attempts.decrementAndGet();
    }

    /** Nothing to do with any event: the next so many batches meet it. */
    void throwErrors(int times) {
        errors.set(times);
    }

    int errorsLeft() {
        return errors.get();
    }

    /** Those that failed, and one that runs. */
    int attemptsWithoutSuccess() {
        return attempts.get();
    }
}
