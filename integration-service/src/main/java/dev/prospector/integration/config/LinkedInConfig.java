package dev.prospector.integration.config;

import java.net.URI;
import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Calls to LinkedIn. Connect and read time limits are the REST client's ({@code quarkus.rest-client.linkedin.*}). */
@ConfigMapping(prefix = "prospector.linkedin")
public interface LinkedInConfig {
    URI apiUrl();

    URI tokenUrl();

    /** For one question from the first byte to the last, with all the tokens it takes. */
    @WithDefault("30s")
    Duration limit();

    Breaker breaker();

    /** When LinkedIn is left alone because it fails for everyone. */
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
