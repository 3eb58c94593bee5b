package dev.prospector.integration.config;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How connections are kept up. */
@ConfigMapping(prefix = "prospector.connection")
public interface ConnectionConfig {
    /** How this ATS is called at LinkedIn, before each tenant's own name; LinkedIn's name must not be in it. */
    @WithDefault("Prospector")
    String productName();

    /** In each replica, for each of: our half, polling, pushes. */
    @WithDefault("2")
    int workers();

    /** A worker that found nothing due looks again after that time. */
    @WithDefault("1s")
    Duration idle();

    /** For which a worker has a piece of work to itself; longer than a few calls to LinkedIn take. */
    @WithDefault("3m")
    Duration claim();

    Poll poll();

    Retry retry();

    /** Asking how far integrations are. */
    interface Poll {
        @WithDefault("10m")
        Duration every();

        /** While something is requested or partner-ready. */
        @WithDefault("1m")
        Duration soon();
    }

    /** Of work that LinkedIn declined; full jitter, without end. */
    interface Retry {
        /** The longest wait after the first failure. */
        @WithDefault("1s")
        Duration first();

        /** The longest wait after any failure; and between two of our halves while LinkedIn does not move on. */
        @WithDefault("15m")
        Duration longest();
    }
}
