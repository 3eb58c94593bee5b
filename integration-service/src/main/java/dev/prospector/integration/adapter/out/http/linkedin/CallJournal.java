package dev.prospector.integration.adapter.out.http.linkedin;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.jboss.logging.Logger;

import dev.prospector.integration.application.port.out.connection.LinkedInCall;
import dev.prospector.integration.application.port.out.connection.LinkedInCalls;
import dev.prospector.kit.data.work.WorkLoop;

/**
 * Keeps the journal of calls, some at a time and behind the callers' backs: it is for support, and no call waits for it or fails with it.
 * What cannot be stored is lost, which the log tells.
 */
@ApplicationScoped
class CallJournal {
    private static final Logger LOG = Logger.getLogger(CallJournal.class);
    private static final Duration IDLE = Duration.ofMillis(500);
    private static final int MOST_WAITING = 10_000;
    private static final int GROUP = 100;

    private final LinkedInCalls calls;
    private final BlockingQueue<LinkedInCall> waiting = new LinkedBlockingQueue<>(MOST_WAITING);
    private final AtomicLong lost = new AtomicLong();
    private volatile WorkLoop loop;

    CallJournal(LinkedInCalls calls) {
        this.calls = calls;
    }

    void start(@Observes StartupEvent event) {
        loop = WorkLoop.start("linkedin-journal", IDLE, this::store);
    }

    /** What is noted from now on is lost. */
    void stop(@Observes ShutdownEvent event) {
        loop.close();
        store();
    }

    void note(LinkedInCall call) {
        if (!waiting.offer(call)) {
            lost.incrementAndGet();
        }
    }

    /** @return whether there may be more */
    boolean store() {
        tellOfLosses(lost.getAndSet(0));
        var group = new ArrayList<LinkedInCall>(GROUP);
        if (waiting.drainTo(group, GROUP) > 0) {
            calls.keep(group);
        }
        return group.size() == GROUP;
    }

    private static void tellOfLosses(long number) {
        if (number > 0) {
            LOG.warnf("%d calls to LinkedIn are missing in the journal: too many waited for the database", number);
        }
    }
}
