package dev.prospector.sync.config;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;

/** How stub profiles become candidates; the values stand in {@code application.properties}. */
@ConfigMapping(prefix = "prospector.stubs")
public interface StubConfig {

    /** Stubs that one replica works at the same time. */
    int workers();

    /** Of these, at most so many of one tenant. */
    int workersPerTenant();

    /** When nothing told of work, it is looked for after that time. */
    Duration idle();

    /** For which a worker has a stub to itself; longer than the call takes. */
    Duration claim();

    /** After which candidate-service is asked again which stubs it wants to be told once more. */
    Duration recall();

    Retry retry();

    /** Of calls to candidate-service; full jitter, without end. */
    interface Retry {

        /** The longest wait after the first failure. */
        Duration first();

        /** The longest wait after any failure. */
        Duration longest();

        /** After which one that was refused is tried again. */
        Duration rest();
    }
}
