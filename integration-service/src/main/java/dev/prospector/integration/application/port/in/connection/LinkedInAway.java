package dev.prospector.integration.application.port.in.connection;

import java.time.Duration;

/** LinkedIn did not do its part of what an admin asked for; the same may be asked again after the wait. */
public final class LinkedInAway extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Duration retryAfter;

    public LinkedInAway(Duration retryAfter) {
        super("LinkedIn does not do its part now");
        this.retryAfter = retryAfter;
    }

    public Duration retryAfter() {
        return retryAfter;
    }
}
