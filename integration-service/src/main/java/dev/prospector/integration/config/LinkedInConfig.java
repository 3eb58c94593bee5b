package dev.prospector.integration.config;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Calls to LinkedIn. */
@ConfigMapping(prefix = "prospector.linkedin")
public interface LinkedInConfig {
    URI apiUrl();

    URI tokenUrl();

    /** For one question from the first byte to the last, with all the calls and tokens it takes. */
    @WithDefault("30s")
    Duration limit();

    /** For one call from the first byte to the last. */
    @WithDefault("10s")
    Duration callLimit();

    @WithDefault("2s")
    Duration connectLimit();

    /** For which the journal of calls is kept. */
    @WithDefault("30d")
    Duration journalKept();

    Breaker breaker();

    /** By LinkedIn's name of the resource. */
    Map<String, Resource> resources();

    /** When LinkedIn is left alone because it fails. */
    interface Breaker {
        /** So many of a tenant's last calls decide. */
        @WithDefault("10")
        int window();

        /** It opens when this share of them failed. */
        @WithDefault("0.5")
        double failures();

        /** Until one call is let through to see. */
        @WithDefault("2s")
        Duration pause();
    }

    /** How one of LinkedIn's resources is asked. */
    interface Resource {
        /** Of the versioned API ({@code YYYYMM}); the unversioned one is asked when there is none. */
        Optional<String> version();

        /** Each tenant's, by UTC; unlimited when there is none. */
        OptionalInt callsPerDay();

        /** Each tenant's; unlimited when there is none. */
        OptionalInt callsPerMinute();

        /** About each seat; unlimited when there is none. */
        OptionalInt callsPerSeatAndMinute();
    }
}
