package dev.prospector.integration.config;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the inbox is worked off. */
@ConfigMapping(prefix = "prospector.inbox")
public interface InboxConfig {
    /** In each replica. */
    @WithDefault("4")
    int workers();

    /** A worker that found nothing due looks again after that time. */
    @WithDefault("500ms")
    Duration idle();

    /** For which a worker has an export to itself; longer than {@link LinkedInConfig#limit()}. */
    @WithDefault("90s")
    Duration claim();

    Retry retry();

    /** Of questions to LinkedIn; full jitter. */
    interface Retry {
        /** The longest wait after the first failure. */
        @WithDefault("1s")
        Duration first();

        /** The longest wait after any failure. */
        @WithDefault("15m")
        Duration longest();

        /** Then the export is parked. */
        @WithDefault("72h")
        Duration patience();
    }
}
