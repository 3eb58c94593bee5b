package dev.prospector.bench.faults;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;

import dev.prospector.local.Progress;

/** How far a run is: by its events or by its time, whichever is further. Safe for many threads. */
final class RunClock {

    private static final Duration STEP = Duration.ofMillis(500);

    private final Tally tally;
    private final int events;
    private final Duration limit;
    private final Progress progress;
    private final Instant begin = Instant.now();
    private long toldMinutes;

    RunClock(Tally tally, int events, Duration limit, Progress progress) {
        this.tally = tally;
        this.events = events;
        this.limit = limit;
        this.progress = progress;
    }

    /** From 0 to 1 and beyond. */
    double progress() {
        var time = (double) Duration.between(begin, Instant.now()).toMillis() / limit.toMillis();
        return Math.max(time, (double) tally.events() / events);
    }

    boolean isOver() {
        return progress() >= 1;
    }

    /** For a moment; and tells each minute how far the run is. */
    void pause() {
        var minutes = Duration.between(begin, Instant.now()).toMinutes();
        if (minutes > toldMinutes) {
            toldMinutes = minutes;
            progress.say(tally.events() + " events after " + minutes + " min");
        }
        LockSupport.parkNanos(STEP.toNanos());
    }
}
