package dev.prospector.sync.adapter.in.schedule;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.jboss.logging.Logger;

import dev.prospector.kit.data.WorkLoop;
import dev.prospector.sync.application.port.in.ExportProgress;
import dev.prospector.sync.application.port.in.NewsTaken;
import dev.prospector.sync.config.ExportConfig;

/**
 * One thread claims, as long as a worker is free; the workers take the steps. It looks for work when news have come,
 * when a worker has become free, and after a while anyway, for those that wait for another try.
 */
@ApplicationScoped
class ExportWorkers {

    private static final Logger LOG = Logger.getLogger(ExportWorkers.class);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(5);

    private final ExportProgress progress;
    private final Duration idle;
    private final Semaphore free;
    private final ExecutorService workers;
    private WorkLoop claims;

    ExportWorkers(ExportProgress progress, ExportConfig config) {
        this.progress = progress;
        idle = config.idle();
        free = new Semaphore(config.workers());
        workers = Executors.newFixedThreadPool(config.workers(), work -> new Thread(work, "export-worker"));
    }

    void start(@Observes StartupEvent event) {
        claims = WorkLoop.start("exports", idle, this::claim);
    }

    void nudge(@Observes NewsTaken news) {
        claims.nudge();
    }

    /** A claim is not made before somebody can work on it: it would run out meanwhile. */
    private boolean claim() {
        if (!free.tryAcquire()) {
            return false;
        }
        Optional<Runnable> claimed = Optional.empty();
        try {
            claimed = progress.next();
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
                LOG.warnf("an export's step broke off and is taken again: %s", kind(failure));
            }
        });
    }

    /** Without its message, which may quote what it was about. */
    private static String kind(Throwable failure) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        return cause.getClass().getSimpleName();
    }

    /** What does not end in time is broken off, and begun again when its claim has run out. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        claims.close();
        workers.shutdown();
        if (!workers.awaitTermination(STOP_PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            workers.shutdownNow();
        }
    }
}
