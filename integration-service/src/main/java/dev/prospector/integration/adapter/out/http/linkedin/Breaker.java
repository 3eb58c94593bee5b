package dev.prospector.integration.adapter.out.http.linkedin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Leaves LinkedIn alone when too many of the last calls failed; from then on one call in each pause goes through, to show whether it is
 * back. (Our own, and not the platform's, because there is one per tenant and a test can hold its clock.)
 */
final class Breaker {
    private final int window;
    private final double tooMany;
    private final Duration pause;
    private final Clock clock;

    /** Whether each of the last calls failed, the newest last. */
    private final Deque<Boolean> lately = new ArrayDeque<>();

    /** Null while all calls go through. */
    private Instant nextTrial;

    /**
     * @param window so many of the last calls decide, and none before there are as many
     * @param tooMany it opens when this share of them failed
     */
    Breaker(int window, double tooMany, Duration pause, Clock clock) {
        this.window = window;
        this.tooMany = tooMany;
        this.pause = pause;
        this.clock = clock;
    }

    /** While it is open, true once in each pause. */
    synchronized boolean letsThrough() {
        var now = clock.instant();
        if (nextTrial == null) {
            return true;
        }
        if (now.isBefore(nextTrial)) {
            return false;
        }
        nextTrial = now.plus(pause);
        return true;
    }

    /** Until the next call is let through; zero while all are. */
    synchronized Duration left() {
        var now = clock.instant();
        return nextTrial == null || now.isAfter(nextTrial) ? Duration.ZERO : Duration.between(now, nextTrial);
    }

    /** LinkedIn answered, be it with a refusal. */
    synchronized void answered() {
        if (nextTrial != null) {
            lately.clear();
            nextTrial = null;
        }
        note(false);
    }

    synchronized void failed() {
        note(true);
        if (nextTrial != null || hasFailedTooOften()) {
            nextTrial = clock.instant().plus(pause);
        }
    }

    private void note(boolean failed) {
        lately.addLast(failed);
        if (lately.size() > window) {
            lately.removeFirst();
        }
    }

    private boolean hasFailedTooOften() {
        var failures = lately.stream().filter(failed -> failed).count();
        return lately.size() == window && failures >= tooMany * window;
    }
}
