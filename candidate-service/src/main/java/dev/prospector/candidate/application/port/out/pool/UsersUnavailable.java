package dev.prospector.candidate.application.port.out.pool;

import java.time.Duration;

/** Who is a user of the tenant cannot be known now; so nobody is given anything (503). */
public class UsersUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    /**
     * @param why for the log; neither names nor texts
     * @param retryAfter what we were asked to wait; zero if nothing
     */
    public UsersUnavailable(String why, Duration retryAfter) {
        super(why);
        this.retryAfter = retryAfter;
    }

    public Duration retryAfter() {
        return retryAfter;
    }
}
