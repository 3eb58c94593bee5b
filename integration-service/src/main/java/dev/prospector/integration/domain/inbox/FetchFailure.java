package dev.prospector.integration.domain.inbox;

import java.time.Duration;
import java.time.Instant;

/**
 * Why LinkedIn gave no usable answer this time.
 *
 * @param retryAfter how long LinkedIn asks to be left alone; zero when it did not say
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

    /** LinkedIn was not even asked, because it wants to be left alone until then. */
    public static FetchFailure throttledUntil(Instant end, Instant now) {
        return new FetchFailure(Reason.THROTTLED, Duration.between(now, end));
    }

    /** LinkedIn turns every call away until then: that says nothing of this one, and does not count against it. */
    public boolean concernsAll() {
        return reason == Reason.THROTTLED && asksForPause();
    }

    public boolean asksForPause() {
        return !retryAfter.isZero();
    }
}
