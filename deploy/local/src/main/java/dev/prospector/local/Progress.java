package dev.prospector.local;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;

/** What the person at the terminal sees while the system starts: each line with the seconds since the beginning. */
public final class Progress {

    private final PrintStream out;
    private final Instant beginning;

    public Progress(PrintStream out, Instant beginning) {
        this.out = out;
        this.beginning = beginning;
    }

    public void say(String line) {
        out.printf("[%3d s] %s%n", seconds(), line);
        out.flush();
    }

    public long seconds() {
        return Duration.between(beginning, Instant.now()).toSeconds();
    }
}
