package dev.prospector.candidate.application.port.out.access;

import java.time.Duration;

/** Whom the caller may see cannot be known now; so nobody is shown (503). */
public class RelationsUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    /**
     * @param why for the log; neither names nor texts
     * @param retryAfter what we were asked to wait; zero if nothing
     */
    public RelationsUnavailable(String why, Duration retryAfter) {
        super(why);
        this.retryAfter = retryAfter;
    }

    public Duration retryAfter() {
        return retryAfter;
    }
}
