package dev.prospector.sync.adapter.in.schedule;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.jboss.logging.Logger;

import dev.prospector.kit.data.work.WorkLoop;

/**
 * One thread claims, as long as a worker is free; the workers do what was claimed. It looks for work when it is nudged, when a worker has
 * become free, and after a while anyway, for what waits for another try.
 */
final class WorkerPool {

    private static final Logger LOG = Logger.getLogger(WorkerPool.class);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(5);

    private final String name;
    private final Supplier<Optional<Runnable>> next;
    private final Semaphore free;
    private final ExecutorService workers;
    private WorkLoop claims;

    /** @param next claims some work, if there is any */
    WorkerPool(String name, int count, Supplier<Optional<Runnable>> next) {
        this.name = name;
        this.next = next;
        free = new Semaphore(count);
        workers = Executors.newFixedThreadPool(count, work -> new Thread(work, name + "-worker"));
    }

    void start(Duration idle) {
        claims = WorkLoop.start(name, idle, this::claim);
    }

    void nudge() {
        claims.nudge();
    }

    /** A claim is not made before somebody can work on it: it would run out meanwhile. */
    private boolean claim() {
        if (!free.tryAcquire()) {
            return false;
        }
        Optional<Runnable> claimed = Optional.empty();
        try {
            claimed = next.get();
        } finally {
            if (claimed.isEmpty()) {
                free.release();
            }
        }
        claimed.ifPresent(this::begin);
        return claimed.isPresent();
    }

    private void begin(Runnable work) {
        CompletableFuture.runAsync(work, workers).whenComplete((done, failure) -> {
            free.release();
            claims.nudge();
            if (failure != null) {
                LOG.warnf("%s: a step broke off and is taken again: %s", name, kind(failure));
            }
        });
    }

    /** Without its message, which may quote what it was about. */
    private static String kind(Throwable failure) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        return cause.getClass().getSimpleName();
    }

    /** What does not end in time is broken off, and begun again when its claim has run out. */
    void stop() throws InterruptedException {
        claims.close();
        workers.shutdown();
        if (!workers.awaitTermination(STOP_PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            workers.shutdownNow();
        }
    }
}
