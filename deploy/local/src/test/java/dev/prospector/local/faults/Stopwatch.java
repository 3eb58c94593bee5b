package dev.prospector.local.faults;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

import dev.prospector.local.Progress;

/** Tells how long a part of a fault test took; no test depends on it. */
public final class Stopwatch {

    private static final double MILLIS = 1_000;

    private final Progress progress;
    private final Instant begin = Instant.now();

    public Stopwatch(Progress progress) {
        this.progress = progress;
    }

    public void say(String part, int exports) {
        double seconds = Duration.between(begin, Instant.now()).toMillis() / MILLIS;
        progress.say(String.format(
                Locale.ROOT, "%s: %d exports in %.1f s, %.1f per second", part, exports, seconds, exports / seconds));
    }
}
