package dev.prospector.integration.adapter.out.http.linkedin;

import java.time.Duration;

/** LinkedIn did not do what it was asked for. Neither its words nor ours are repeated: both may be personal. */
final class CallFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final transient Duration retryAfter;

    /** What that means for whoever asked. */
    public enum Kind {
        /** No answer, or none in time; asking again may help. */
        UNREACHABLE,
        /** LinkedIn's own failure (5xx); asking again may help. */
        LINKEDIN_ERROR,
        /** Too many calls, by LinkedIn's count or by ours; asking again helps after the wait. */
        THROTTLED,
        /** The credentials or their rights do not suffice (401, 403). */
        DENIED,
        /** The call itself is not accepted (other 4xx). */
        REFUSED
    }

    /** @param retryAfter how long to leave LinkedIn alone; zero when nobody said */
    CallFailed(Kind kind, Duration retryAfter) {
        super("LinkedIn was asked in vain: " + kind);
        this.kind = kind;
        this.retryAfter = retryAfter;
    }

    static CallFailed of(Kind kind) {
        return new CallFailed(kind, Duration.ZERO);
    }

    public Kind kind() {
        return kind;
    }

    public Duration retryAfter() {
        return retryAfter;
    }

    /** Whether it tells that LinkedIn is in trouble, rather than that this call was wrong. */
    boolean isOutage() {
        return kind == Kind.UNREACHABLE || kind == Kind.LINKEDIN_ERROR;
    }
}
