package dev.prospector.gateway.limits;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much one caller, all callers together, and one request may ask for; each replica counts for itself. */
@ConfigMapping(prefix = "prospector.limits")
public interface LimitsConfig {
    /** Requests per second, on average. */
    @WithDefault("50")
    int userRate();

    /** Requests at once, after a while of rest. */
    @WithDefault("100")
    int userBurst();

    @WithDefault("200")
    int tenantRate();

    @WithDefault("400")
    int tenantBurst();

    /** Callers whose rates are remembered; of more, who asked longest ago is forgotten. */
    @WithDefault("10000")
    int remembered();

    /** Requests in work at one time. */
    @WithDefault("1000")
    int inFlight();

    @WithDefault("300")
    int inFlightPerService();

    /** Of both of these, what only webhooks may use: a notice that is refused three times blocks LinkedIn's endpoint. */
    @WithDefault("100")
    int reservedForWebhooks();

    /**
     * Challenges of LinkedIn's at one time. No other request takes their places, neither here nor at integration-service, where they
     * have connections of their own too: whatever hangs there, they are answered within three seconds.
     */
    @WithDefault("50")
    int challenges();

    /** Browsers that LinkedIn sent back, at one time: they carry no token, so they take no places of those who do. */
    @WithDefault("50")
    int callbacks();

    /** Of the path with its query. */
    @WithDefault("8K")
    MemorySize url();

    /** Of all headers together. */
    @WithDefault("16K")
    MemorySize headers();
}
