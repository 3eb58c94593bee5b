package dev.prospector.integration.adapter.out.http.linkedin;

import java.time.Duration;

import dev.prospector.integration.adapter.out.http.linkedin.CallFailed.Kind;

/** When a whole question has to be over, tokens included. By the clock that nobody sets. */
record Deadline(long nanos) {
    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    /** @throws CallFailed UNREACHABLE when nothing is left */
    Duration left() {
        var left = nanos - System.nanoTime();
        if (left <= 0) {
            throw CallFailed.of(Kind.UNREACHABLE);
        }
        return Duration.ofNanos(left);
    }
}
