package dev.prospector.integration.adapter.out.persistence.connection;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

import dev.prospector.kit.data.work.WorkLoop;

/** Reads all hooks at start and every other second, away from the requests. */
@ApplicationScoped
class HookRefreshing {
    private static final Duration EVERY = Duration.ofSeconds(2);

    private final CachedHooks hooks;
    private volatile WorkLoop loop;

    HookRefreshing(CachedHooks hooks) {
        this.hooks = hooks;
    }

    void start(@Observes StartupEvent event) {
        loop = WorkLoop.start("hook-cache", EVERY, this::step);
    }

    /** Two changes may be learned in another order than they were made: what the database has settles it. */
    void nudge(@Observes(during = TransactionPhase.AFTER_SUCCESS) HooksChanged change) {
        loop.nudge();
    }

    void stop(@Observes ShutdownEvent event) {
        loop.close();
    }

    private boolean step() {
        hooks.refresh();
        return false;
    }
}
