package dev.prospector.integration.application.service.inbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import dev.prospector.integration.application.port.in.inbox.InboxUnavailable;
import dev.prospector.integration.application.port.out.inbox.Outages;

/**
 * Carries pushes over a short outage of the store: whether LinkedIn sends again is not known. Only so many wait at a time, and while the
 * store is known to be away only those are tried at all, so that an outage costs neither memory nor threads.
 */
@ApplicationScoped
class StorageRetry {
    static final Duration PATIENCE = Duration.ofSeconds(2);
    static final Duration FIRST_PAUSE = Duration.ofMillis(50);
    static final Duration LONGEST_PAUSE = Duration.ofMillis(400);
    static final int PLACES = 32;

    private final Outages outages;
    private final Clock clock;
    private final Consumer<Duration> sleep;
    private final Semaphore places = new Semaphore(PLACES);
    private volatile boolean away;

    @Inject
    StorageRetry(Outages outages, Clock clock) {
        this(outages, clock, StorageRetry::sleep);
    }

    StorageRetry(Outages outages, Clock clock, Consumer<Duration> sleep) {
        this.outages = outages;
        this.clock = clock;
        this.sleep = sleep;
    }

    /**
     * @param work a transaction of its own, that may be done twice
     * @throws InboxUnavailable when no attempt that began within two seconds succeeded, or there is no place to wait
     */
    <T> T run(Supplier<T> work) {
        try (var trial = new Trial()) {
            if (away) {
                trial.takePlace();
            }
            while (true) {
                try {
                    return done(work.get());
                } catch (RuntimeException e) { // whatever it is: the port tells which of them pass by themselves
                    if (!outages.caused(e)) {
                        throw e;
                    }
                    trial.takePlace();
                    sleep.accept(trial.pause());
                }
            }
        }
    }

    private <T> T done(T result) {
        away = false;
        return result;
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InboxUnavailable();
        }
    }

    /** How one piece of work fares. */
    private final class Trial implements AutoCloseable {
        private final Instant end = clock.instant().plus(PATIENCE);
        private Duration pause = FIRST_PAUSE;
        private int failures;
        private boolean placed;

        void takePlace() {
            if (!placed && !places.tryAcquire()) {
                throw new InboxUnavailable();
            }
            placed = true;
        }

        /** A single failure may be a deadlock; two in a row are an outage, until something succeeds. */
        Duration pause() {
            away |= ++failures > 1;
            if (clock.instant().plus(pause).isAfter(end)) {
                throw new InboxUnavailable();
            }
            var next = pause;
            pause = shorter(pause.multipliedBy(2), LONGEST_PAUSE);
            return next;
        }

        @Override
        public void close() {
            if (placed) {
                places.release();
            }
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
