package dev.prospector.sync.adapter.in.schedule;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

import dev.prospector.sync.application.port.in.NewsTaken;
import dev.prospector.sync.application.port.in.export.ExportProgress;
import dev.prospector.sync.config.ExportConfig;

/** Bring exports forward; news of exports wake them. */
@ApplicationScoped
class ExportWorkers {

    private final WorkerPool pool;
    private final Duration idle;

    ExportWorkers(ExportProgress progress, ExportConfig config) {
        pool = new WorkerPool("exports", config.workers(), progress::next);
        idle = config.idle();
    }

    void start(@Observes StartupEvent event) {
        pool.start(idle);
    }

    void nudge(@Observes NewsTaken news) {
        pool.nudge();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        pool.stop();
    }
}
