package dev.prospector.integration.adapter.in.schedule;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

import dev.prospector.integration.application.port.in.inbox.PushStoring;
import dev.prospector.kit.data.work.WorkLoop;

/** One thread stores pushes: while it stores, the next group comes together. A second one looks after those that wait too long. */
@ApplicationScoped
class PushStorer {
    /** For which the thread waits for a push; how long it takes at most to hear that the service ends. */
    private static final Duration WAIT = Duration.ofMillis(500);

    private static final Duration LATE_WITHIN = Duration.ofMillis(100);

    private final PushStoring pushes;
    private volatile WorkLoop storing;
    private volatile WorkLoop refusing;

    PushStorer(PushStoring pushes) {
        this.pushes = pushes;
    }

    void start(@Observes StartupEvent event) {
        storing = WorkLoop.start("push-storing", LATE_WITHIN, this::store);
        refusing = WorkLoop.start("push-refusing", LATE_WITHIN, this::refuse);
    }

    private boolean store() {
        pushes.storeNext(WAIT);
        return true;
    }

    private boolean refuse() {
        pushes.refuseLate();
        return false;
    }

    void stop(@Observes ShutdownEvent event) {
        storing.close();
        refusing.close();
    }
}
