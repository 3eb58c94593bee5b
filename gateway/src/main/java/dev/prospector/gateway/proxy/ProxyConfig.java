package dev.prospector.gateway.proxy;

import java.time.Duration;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Limits of what passes through the gateway. */
@ConfigMapping(prefix = "prospector.gateway")
public interface ProxyConfig {
    /** The largest request body of the API. */
    @WithDefault("1M")
    MemorySize bodyLimit();

    /** LinkedIn's notices are a few kilobytes. */
    @WithDefault("256K")
    MemorySize webhookBodyLimit();

    @WithDefault("2s")
    Duration connectTimeout();

    /** From the first try to connect to the last byte of the answer. */
    @WithDefault("15s")
    Duration answerTimeout();

    /** For one part of a composed screen without which there is no screen, and for its explanations. */
    @WithDefault("2s")
    Duration partTimeout();

    /** For one part that a screen can do without: it is not waited for any longer, and named in {@code unavailable[]}. */
    @WithDefault("300ms")
    Duration optionalPartTimeout();

    /** Pooled connections to each replica. */
    @WithDefault("100")
    int connections();

    /** Requests that may wait for one of them; more are answered with 503 at once. */
    @WithDefault("500")
    int waiting();

    Breaker breaker();

    /** When a replica is left alone for a while. */
    interface Breaker {
        /** So many of the last calls decide. */
        @WithDefault("20")
        int window();

        /** It opens when so many of them found no connection, no answer in time, or a broken one. */
        @WithDefault("10")
        int failures();

        /** Until one call is let through to see. */
        @WithDefault("5s")
        Duration pause();
    }
}
