package dev.prospector.integration.application.port.out.connection;

import java.time.Duration;

/** LinkedIn did not do what it was asked for. Neither its words nor ours are repeated: both may be personal or secret. */
public final class LinkedInDeclined extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final transient Duration retryAfter;
    private final boolean badRequest;

    /** What that means for whoever asked. */
    public enum Reason {
        /** No answer, or none in time; asking again may help. */
        UNREACHABLE,
        /** LinkedIn's own failure (5xx), or an answer that cannot be read; asking again may help. */
        LINKEDIN_ERROR,
        /** Too many calls, by LinkedIn's count or by ours; asking again helps after the wait. */
        THROTTLED,
        /** The credentials or their rights do not suffice (401, 403). */
        DENIED,
        /** The call itself is not accepted (other 4xx). */
        REFUSED
    }

    /** @param retryAfter how long to leave LinkedIn alone; zero when nobody said */
    public LinkedInDeclined(Reason reason, Duration retryAfter) {
        this(reason, retryAfter, false);
    }

    private LinkedInDeclined(Reason reason, Duration retryAfter, boolean badRequest) {
        super("LinkedIn was asked in vain: " + reason);
        this.reason = reason;
        this.retryAfter = retryAfter;
        this.badRequest = badRequest;
    }

    /** REFUSED with 400. */
    public static LinkedInDeclined badRequest(Duration retryAfter) {
        return new LinkedInDeclined(Reason.REFUSED, retryAfter, true);
    }

    public Reason reason() {
        return reason;
    }

    public Duration retryAfter() {
        return retryAfter;
    }

    /** Whether it is what was asked for that LinkedIn does not take (400), and not who asks, where, or in which version. */
    public boolean isBadRequest() {
        return badRequest;
    }

    /** Whether another question of the same asker may be answered at once. */
    public boolean mayBeTheQuestion() {
        return reason != Reason.DENIED && reason != Reason.THROTTLED;
    }

    /** Whether the same call may succeed later without anybody mending anything. */
    public boolean mayPass() {
        return reason != Reason.DENIED && reason != Reason.REFUSED;
    }
}
