package dev.prospector.integration.config;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How often seats are looked at. */
@ConfigMapping(prefix = "prospector.seats")
public interface SeatConfig {
    @WithDefault("1h")
    Duration every();

    /** In each replica. */
    @WithDefault("2")
    int workers();

    /** A worker that found nothing due looks again after that time. */
    @WithDefault("1s")
    Duration idle();

    /** How often the age of the last look, which metrics show, is looked up. */
    @WithDefault("15s")
    Duration countedEvery();
}
