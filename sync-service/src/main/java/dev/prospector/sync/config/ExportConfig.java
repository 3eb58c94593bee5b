package dev.prospector.sync.config;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;

/** How exports are brought forward; the values stand in {@code application.properties}. */
@ConfigMapping(prefix = "prospector.exports")
public interface ExportConfig {

    /** Exports that one replica works at the same time. */
    int workers();

    /** Of these, at most so many of one tenant. */
    int workersPerTenant();

    /** When nothing told of work, it is looked for after that time. */
    Duration idle();

    /** For which a worker has an export to itself; longer than the calls of a step take together. */
    Duration claim();

    Retry retry();

    /** Of calls to other services; full jitter. */
    interface Retry {

        /** The longest wait after the first failure. */
        Duration first();

        /** The longest wait after any failure. */
        Duration longest();

        /** Then the export is parked. */
        Duration patience();
    }
}
