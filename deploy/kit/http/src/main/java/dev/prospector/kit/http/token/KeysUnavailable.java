package dev.prospector.kit.http.token;

import java.time.Duration;

/**
 * A token cannot be judged now: its key is not known and the identity provider does not answer. It may be a good one, so this is no
 * 401 but a 503.
 */
public final class KeysUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    KeysUnavailable(Duration retryAfter, Throwable cause) {
        super("the identity provider's keys cannot be had", cause);
        this.retryAfter = retryAfter;
    }

    /** When it is worth to ask again: whole seconds, at least one. */
    public long retryAfterSeconds() {
        return Math.max(1, retryAfter.plusMillis(999).toSeconds());
    }
}
