package dev.prospector.integration.adapter.out.persistence.link;

import java.time.Clock;
import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

import dev.prospector.kit.data.work.WorkLoop;

/** Removes attempts an hour after their end, until when they are told from unknown ones; replicas that do it at once do no harm. */
@ApplicationScoped
class LinkingAttemptSweep {
    static final Duration KEPT = Duration.ofHours(1);

    private static final Duration EVERY = Duration.ofMinutes(10);

    private final JdbcLinkingAttempts attempts;
    private final Clock clock;
    private volatile WorkLoop loop;

    LinkingAttemptSweep(JdbcLinkingAttempts attempts, Clock clock) {
        this.attempts = attempts;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        loop = WorkLoop.start("linking-attempt-sweep", EVERY, this::sweep);
    }

    void stop(@Observes ShutdownEvent event) {
        loop.close();
    }

    /** @return whether there may be more */
    boolean sweep() {
        return attempts.forgetSome(clock.instant().minus(KEPT));
    }
}
