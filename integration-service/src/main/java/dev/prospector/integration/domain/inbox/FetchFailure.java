package dev.prospector.integration.domain.inbox;

import java.time.Duration;

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
}
