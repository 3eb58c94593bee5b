package dev.prospector.integration.config;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;

/** Calls to other services. Connect and read time limits are the REST client's own ({@code quarkus.rest-client.*}). */
@ConfigMapping(prefix = "prospector.calls")
public interface CallConfig {

    /** For one call with all it takes: our token, and replicas that cannot be reached. */
    Duration limit();

    Breaker breaker();

    /** When a service is left alone because it fails. */
    interface Breaker {

        /** So many of the last calls decide. */
        int window();

        /** It opens when this share of them failed. */
        double failures();

        /** Until one call is let through to see. */
        Duration pause();
    }
}
