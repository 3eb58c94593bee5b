package dev.prospector.sync.application.port.out.activity;

import java.time.Duration;

/** It cannot be known now how far what LinkedIn has is fetched. */
public final class FreshnessUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    /** @param retryAfter what the service asked to wait; zero if nothing */
    public FreshnessUnavailable(Duration retryAfter) {
        super("It cannot be looked up now how far InMails, notes and stubs are fetched.");
        this.retryAfter = retryAfter;
    }

    public Duration retryAfter() {
        return retryAfter;
    }
}
