package dev.prospector.integration.application.port.out.departure;

import java.time.Duration;

/** candidate-service does not answer; the same may be asked again after the wait. */
public final class PeopleUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Duration retryAfter;

    /** @param why the kind of the failure, without what was sent @param retryAfter zero when nobody said */
    public PeopleUnavailable(String why, Duration retryAfter) {
        super(why);
        this.retryAfter = retryAfter;
    }

    public Duration retryAfter() {
        return retryAfter;
    }
}
