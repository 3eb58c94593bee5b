package dev.prospector.candidate.application.port.out.merge;

import java.time.Duration;

/** Where the candidates have applications cannot be known now; so nothing is done that depends on it (503). */
public class ApplicationsUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    /**
     * @param why for the log; neither names nor texts
     * @param retryAfter what we were asked to wait; zero if nothing
     */
    public ApplicationsUnavailable(String why, Duration retryAfter) {
        super(why);
        this.retryAfter = retryAfter;
    }

    public Duration retryAfter() {
        return retryAfter;
    }
}
