package dev.prospector.sync.adapter.in.schedule;

import static dev.prospector.testbed.Patience.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.prospector.sync.application.port.in.NewsTaken;
import dev.prospector.sync.config.ExportConfig;

class ExportWorkersTest {

    private static final int WORKERS = 3;

    private final Queue<Runnable> due = new ConcurrentLinkedQueue<>();
    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger ended = new AtomicInteger();
    private final CountDownLatch answer = new CountDownLatch(1);
    private final ExportWorkers workers = new ExportWorkers(() -> Optional.ofNullable(due.poll()), new Few());

    @BeforeEach
    void start() {
        workers.start(new StartupEvent());
    }

    @AfterEach
    void stop() throws InterruptedException {
        answer.countDown();
        workers.stop(new ShutdownEvent());
    }

    @Test
    void no_more_is_claimed_than_workers_are_free() {
        arrive(WORKERS + 4, this::slow);
        await().until(() -> begun.get() == WORKERS);
        assertEquals(4, due.size());
        answer.countDown();
        await().until(() -> ended.get() == WORKERS + 4);
    }

    @Test
    void work_that_breaks_off_gives_its_worker_back() {
        arrive(2 * WORKERS, () -> {
            throw new IllegalStateException("broken off");
        });
        arrive(1, ended::incrementAndGet);
        await().until(() -> ended.get() == 1);
    }

    @Test
    void work_in_hand_is_ended_when_the_service_stops() throws InterruptedException {
        arrive(1, this::slow);
        await().until(() -> begun.get() == 1);
        new Thread(answer::countDown).start();
        workers.stop(new ShutdownEvent());
        assertEquals(1, ended.get());
    }

    private void slow() {
        begun.incrementAndGet();
        try {
            answer.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        ended.incrementAndGet();
    }

    private void arrive(int exports, Runnable work) {
        for (int number = 0; number < exports; number++) {
            due.add(work);
        }
        workers.nudge(new NewsTaken());
    }

    /** Few workers, and so seldom looking around that only nudges bring them on. */
    private static final class Few implements ExportConfig {

        @Override
        public int workers() {
            return WORKERS;
        }

        @Override
        public int workersPerTenant() {
            return WORKERS;
        }

        @Override
        public Duration idle() {
            return Duration.ofHours(1);
        }

        @Override
        public Duration claim() {
            return Duration.ofSeconds(30);
        }

        @Override
        public Retry retry() {
            throw new UnsupportedOperationException();
        }
    }
}
