package dev.prospector.kit.http.call;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Calls to other services. Connect and read time limits are the REST clients' own ({@code quarkus.rest-client.*}). */
@ConfigMapping(prefix = "prospector.calls")
public interface CallConfig {
    /** For one call with all it takes: our token, and replicas that cannot be reached. */
    @WithDefault("3s")
    Duration limit();

    Breaker breaker();

    /** When a service is left alone because it fails. */
    interface Breaker {
        /** So many of the last calls decide. */
        @WithDefault("10")
        int window();

        /** It opens when this share of them failed. */
        @WithDefault("0.5")
        double failures();

        /** Until one call is let through to see. */
        @WithDefault("2s")
        Duration pause();
    }
}
