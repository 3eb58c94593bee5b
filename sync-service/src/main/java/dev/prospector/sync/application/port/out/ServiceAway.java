package dev.prospector.sync.application.port.out;

import java.time.Duration;

/** Another service gives no usable answer now: not reachable, too slow, broken, busy, or refusing our token for the moment. */
public final class ServiceAway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    /** @param retryAfter what the service asked to wait; zero if nothing */
    public ServiceAway(String why, Duration retryAfter) {
        super(why);
        this.retryAfter = retryAfter;
    }

    public Duration retryAfter() {
        return retryAfter;
    }
}
