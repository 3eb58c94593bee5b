package dev.prospector.integration.config;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How members who left LinkedIn are looked up. */
@ConfigMapping(prefix = "prospector.departures")
public interface DepartureConfig {
    /** Between two looks; LinkedIn demands one every 30 days. */
    @WithDefault("1d")
    Duration every();

    /** By which a look reaches back over the one before, for what LinkedIn shows late. */
    @WithDefault("7d")
    Duration overlap();

    /** The longest window that is asked for at once. */
    @WithDefault("30d")
    Duration slice();

    /** How far back the first look reaches. */
    @WithDefault("730d")
    Duration history();

    /** After which it is asked again who somebody is whom nobody knew. */
    @WithDefault("1m")
    Duration askAgain();

    /** In each replica. */
    @WithDefault("2")
    int workers();

    /** A worker that found nothing due looks again after that time. */
    @WithDefault("1s")
    Duration idle();

    /** How often what metrics show is looked up. */
    @WithDefault("15s")
    Duration countedEvery();
}
