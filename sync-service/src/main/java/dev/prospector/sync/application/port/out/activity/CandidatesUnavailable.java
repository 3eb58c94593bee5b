package dev.prospector.sync.application.port.out.activity;

import java.time.Duration;

/** It cannot be known now whom the caller may see; so nothing is shown rather than too much. */
public final class CandidatesUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    /** @param retryAfter what the service asked to wait; zero if nothing */
    public CandidatesUnavailable(Duration retryAfter) {
        super("It cannot be looked up now who the candidate is at LinkedIn.");
        this.retryAfter = retryAfter;
    }

    public Duration retryAfter() {
        return retryAfter;
    }
}
