package dev.prospector.local;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;

/** Waits for children to say that they are ready, and tells the person at the terminal how it goes. */
record Readiness(Children children, Progress progress) {

    private static final Duration STEP = Duration.ofMillis(200);
    private static final long PATIENCE_SECONDS = 180;
    private static final long SIGN_OF_LIFE_SECONDS = 5;

    /** @param pending what to wait for, by name, with the address that answers 200 when it is ready */
    void await(Map<String, URI> pending) {
        Map<String, URI> waiting = new TreeMap<>(pending);
        long begin = progress.seconds();
        long lastSign = begin;
        while (!waiting.isEmpty()) {
            children.demandAllAlive();
            if (waiting.entrySet().removeIf(this::isReady) || progress.seconds() - lastSign < SIGN_OF_LIFE_SECONDS) {
                LockSupport.parkNanos(STEP.toNanos());
                continue;
            }
            lastSign = progress.seconds();
            progress.say("waiting for " + String.join(", ", waiting.keySet()));
            if (lastSign - begin > PATIENCE_SECONDS) {
                throw new LaunchFailed("not ready after " + PATIENCE_SECONDS + " s: " + waiting.keySet());
            }
        }
    }

    private boolean isReady(Map.Entry<String, URI> child) {
        boolean ready = Http.isOk(child.getValue());
        if (ready) {
            progress.say(child.getKey() + " ready");
        }
        return ready;
    }
}
