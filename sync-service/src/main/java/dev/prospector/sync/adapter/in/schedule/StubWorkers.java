package dev.prospector.sync.adapter.in.schedule;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

import dev.prospector.sync.application.port.in.activity.StubProgress;
import dev.prospector.sync.application.port.in.activity.StubsTaken;
import dev.prospector.sync.config.StubConfig;

/** Bring stub profiles to candidate-service; those that were just stored wake them. */
@ApplicationScoped
class StubWorkers {

    private final WorkerPool pool;
    private final Duration idle;

    StubWorkers(StubProgress progress, StubConfig config) {
        pool = new WorkerPool("stubs", config.workers(), progress::next);
        idle = config.idle();
    }

    void start(@Observes StartupEvent event) {
        pool.start(idle);
    }

    void nudge(@Observes StubsTaken news) {
        pool.nudge();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        pool.stop();
    }
}
