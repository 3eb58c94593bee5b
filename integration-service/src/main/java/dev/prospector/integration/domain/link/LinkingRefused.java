package dev.prospector.integration.domain.link;

import java.time.Duration;

/** A user cannot be linked, or not by this attempt. */
public final class LinkingRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final transient Duration retryAfter;

    /** Each of them is told apart. */
    public enum Reason {
        /** No attempt of ours waits for this callback: never begun, answered already, or too late. */
        STATE_UNKNOWN,
        /** There is no such attempt in this tenant. */
        HANDLE_UNKNOWN,
        /** The attempt is over. */
        HANDLE_USED,
        /** Too late; the user begins again. */
        LINKING_EXPIRED,
        /** Somebody completes the same attempt at this moment. */
        LINKING_UNDERWAY,
        /** Another user began it: with that the attempt is over. */
        OTHER_USER_BEGAN,
        /** One person belongs to one user of a tenant (product.md 2.2). */
        PERSON_LINKED_TO_OTHER_USER,
        /** LinkedIn does not take the code, or does not say who consented; the user begins again. */
        LINKEDIN_DECLINED,
        /** LinkedIn does not do its part now: the attempt stays good until it expires. */
        LINKEDIN_AWAY
    }

    public LinkingRefused(Reason reason) {
        this(reason, Duration.ZERO);
    }

    private LinkingRefused(Reason reason, Duration retryAfter) {
        super("the user is not linked: " + reason);
        this.reason = reason;
        this.retryAfter = retryAfter;
    }

    /** @param retryAfter zero when LinkedIn did not say */
    public static LinkingRefused away(Duration retryAfter) {
        return new LinkingRefused(Reason.LINKEDIN_AWAY, retryAfter);
    }

    public Reason reason() {
        return reason;
    }

    /** How long to leave LinkedIn alone; zero where that is not the reason, or nobody said. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
