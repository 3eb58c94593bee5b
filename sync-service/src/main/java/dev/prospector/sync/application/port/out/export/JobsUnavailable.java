package dev.prospector.sync.application.port.out.export;

import java.time.Duration;

/** It cannot be known now on which teams a user is; so nothing is shown rather than too much. */
public final class JobsUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    /** @param retryAfter what the service asked to wait; zero if nothing */
    public JobsUnavailable(Duration retryAfter) {
        super("It cannot be looked up now on which hiring teams you are.");
        this.retryAfter = retryAfter;
    }

    public Duration retryAfter() {
        return retryAfter;
    }
}
