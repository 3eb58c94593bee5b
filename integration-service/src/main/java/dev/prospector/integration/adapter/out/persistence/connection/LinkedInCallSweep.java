package dev.prospector.integration.adapter.out.persistence.connection;

import java.time.Clock;
import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

import dev.prospector.integration.config.LinkedInConfig;
import dev.prospector.kit.data.work.WorkLoop;

/** Removes old calls from the journal, some at a time; replicas that do it at once do no harm. */
@ApplicationScoped
class LinkedInCallSweep {
    private static final Duration EVERY = Duration.ofHours(1);

    private final JdbcLinkedInCalls calls;
    private final Duration kept;
    private final Clock clock;
    private volatile WorkLoop loop;

    LinkedInCallSweep(JdbcLinkedInCalls calls, LinkedInConfig config, Clock clock) {
        this.calls = calls;
        this.kept = config.journalKept();
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        loop = WorkLoop.start("linkedin-journal-sweep", EVERY, this::sweep);
    }

    void stop(@Observes ShutdownEvent event) {
        loop.close();
    }

    /** @return whether there may be more */
    boolean sweep() {
        return calls.forgetSome(clock.instant().minus(kept));
    }
}
