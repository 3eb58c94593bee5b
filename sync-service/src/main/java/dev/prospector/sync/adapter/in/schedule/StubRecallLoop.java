package dev.prospector.sync.adapter.in.schedule;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

import dev.prospector.kit.data.work.WorkLoop;
import dev.prospector.sync.application.port.in.activity.StubRecalls;
import dev.prospector.sync.application.port.in.activity.StubsTaken;
import dev.prospector.sync.config.StubConfig;

/** One thread asks which stub profiles are to be brought again; the workers bring them. */
@ApplicationScoped
class StubRecallLoop {

    private final StubRecalls recalls;
    private final Event<StubsTaken> stubsTaken;
    private final Duration idle;
    private WorkLoop rounds;

    StubRecallLoop(StubRecalls recalls, Event<StubsTaken> stubsTaken, StubConfig config) {
        this.recalls = recalls;
        this.stubsTaken = stubsTaken;
        idle = config.recall();
    }

    void start(@Observes StartupEvent event) {
        rounds = WorkLoop.start("stub-recalls", idle, this::round);
    }

    private boolean round() {
        boolean worked = recalls.next();
        if (worked) {
            stubsTaken.fire(new StubsTaken());
        }
        return worked;
    }

    void stop(@Observes ShutdownEvent event) {
        rounds.close();
    }
}
