package dev.prospector.sync.adapter.in.schedule;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

import dev.prospector.kit.data.WorkLoop;
import dev.prospector.sync.application.port.in.ExportProgress;
import dev.prospector.sync.application.port.in.NewsTaken;

/** Takes steps while any are due; looks for them when news have come, and every second for those that wait for another try. */
@ApplicationScoped
class ExportWorker {

    private static final Duration IDLE = Duration.ofSeconds(1);

    private final ExportProgress progress;
    private WorkLoop loop;

    ExportWorker(ExportProgress progress) {
        this.progress = progress;
    }

    void start(@Observes StartupEvent event) {
        loop = WorkLoop.start("exports", IDLE, progress::step);
    }

    void nudge(@Observes NewsTaken news) {
        loop.nudge();
    }

    void stop(@Observes ShutdownEvent event) {
        loop.close();
    }
}
