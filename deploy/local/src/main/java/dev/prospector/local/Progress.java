package dev.prospector.local;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;

/** What the person at the terminal sees while the system starts: each line with the seconds since the beginning. */
final class Progress {

    private final PrintStream out;
    private final Instant beginning;

    Progress(PrintStream out, Instant beginning) {
        this.out = out;
        this.beginning = beginning;
    }

    void say(String line) {
        out.printf("[%3d s] %s%n", seconds(), line);
        out.flush();
    }

    long seconds() {
        return Duration.between(beginning, Instant.now()).toSeconds();
    }
}
