package dev.prospector.integration.config;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How InMails, notes and stubs are fetched. */
@ConfigMapping(prefix = "prospector.activity")
public interface ActivityConfig {
    /** Between two looks at what is new of a seat; more where there are more seats than calls. */
    @WithDefault("30m")
    Duration every();

    /** The longest that one look reaches over; LinkedIn asks for 12 hours at most. */
    @WithDefault("12h")
    Duration window();

    /** By which a look reaches back over the one before, for what LinkedIn shows late. */
    @WithDefault("10m")
    Duration overlap();

    /** How far back is fetched when a seat is new. */
    @WithDefault("730d")
    Duration history();

    /** The longest window of the history of notes and stubs; of InMails it is {@link #window}. */
    @WithDefault("30d")
    Duration slice();

    /** Between two questions about one seat: 12 in any minute are allowed. */
    @WithDefault("5s")
    Duration spacing();

    /** How old what we know of a seat may be before it is late. */
    @WithDefault("2h")
    Duration target();

    /** In each replica. */
    @WithDefault("4")
    int workers();

    /** A worker that found nothing due looks again after that time. */
    @WithDefault("1s")
    Duration idle();

    /** How often the lag that metrics show is looked up. */
    @WithDefault("15s")
    Duration countedEvery();
}
