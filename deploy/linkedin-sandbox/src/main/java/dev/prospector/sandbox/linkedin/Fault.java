package dev.prospector.sandbox.linkedin;

import java.time.Duration;
import java.time.Instant;

import dev.prospector.sandbox.http.Reply;

/**
 * How LinkedIn answers instead of doing its work.
 *
 * @param retryAfter seconds, for a THROTTLED call; else null
 * @param path what the path begins with; calls of other paths are well
 * @param calls how many are answered so; null for all until the end
 * @param until the end; null for none but that of the calls
 */
public record Fault(Kind kind, Integer retryAfter, String path, Integer calls, Instant until) {

    /** Longer than any caller waits. */
    private static final Duration FOR_EVER = Duration.ofMinutes(5);

    private static final int NO_ANSWER = 0;

    /** What a caller sees: 500, 429 with {@code Retry-After}, or nothing at all. */
    public enum Kind {
        ERROR,
        THROTTLED,
        HANG
    }

    Reply reply() {
        return switch (kind) {
            case ERROR -> ApiError.internal();
            case THROTTLED -> ApiError.throttled(retryAfter);
            case HANG -> ApiError.internal().after(FOR_EVER);
        };
    }

    int journaledStatus() {
        return kind == Kind.HANG ? NO_ANSWER : reply().status();
    }

    boolean meets(String called, Instant now) {
        return called.startsWith(path) && !isOver(now);
    }

    private boolean isOver(Instant now) {
        return until != null && !now.isBefore(until) || calls != null && calls == 0;
    }

    Fault afterCall() {
        return calls == null ? this : new Fault(kind, retryAfter, path, calls - 1, until);
    }
}
