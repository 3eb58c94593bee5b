package dev.prospector.integration.application.port.out.connection;

import java.time.Duration;

/** Job-service has not heard, or does not say that it has; it may be told again after the wait. */
public final class ApplyAddressUntold extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Duration retryAfter;

    /** @param why the kind of the failure, without what was sent @param retryAfter zero when nobody said */
    public ApplyAddressUntold(String why, Duration retryAfter) {
        super(why);
        this.retryAfter = retryAfter;
    }

    public Duration retryAfter() {
        return retryAfter;
    }
}
