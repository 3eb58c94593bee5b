package dev.prospector.integration.domain.inbox;

import java.time.Duration;

/**
 * Why LinkedIn gave no usable answer this time.
 *
 * @param retryAfter how long LinkedIn has to be left alone, by its own word or because no more is allowed; zero when nobody said
 */
public record FetchFailure(Reason reason, Duration retryAfter) {
    /** What operators read beside a notice that waits. */
    public enum Reason {
        NOT_CONNECTED,
        UNREACHABLE,
        DENIED,
        THROTTLED,
        REFUSED,
        LINKEDIN_ERROR,
        EMPTY_ANSWER,
        UNUSABLE_ANSWER
    }

    public static FetchFailure of(Reason reason) {
        return new FetchFailure(reason, Duration.ZERO);
    }

    /**
     * LinkedIn turns every call away until then, or is left alone because it does not answer: that says nothing of this one, and does not
     * count against it.
     */
    public boolean concernsAll() {
        return (reason == Reason.THROTTLED || reason == Reason.UNREACHABLE) && !retryAfter.isZero();
    }
}
