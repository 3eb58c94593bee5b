package dev.prospector.gateway.routing;

import java.util.Locale;

/** Who answers an operation of the public API: one of the services behind the gateway, or the gateway itself (composed screens). */
public enum Service {
    GATEWAY,
    INTEGRATION,
    CANDIDATE,
    JOB,
    SYNC;

    /** As contracts and logs name it, such as {@code job-service}. */
    public String title() {
        return this == GATEWAY ? "gateway" : name().toLowerCase(Locale.ROOT) + "-service";
    }
}
