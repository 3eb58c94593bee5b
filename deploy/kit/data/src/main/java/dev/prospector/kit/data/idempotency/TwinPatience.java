package dev.prospector.kit.data.idempotency;

import java.time.Duration;

import jakarta.inject.Singleton;

import io.quarkus.runtime.Startup;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How long a request waits for its twin, in this replica or in the database. The driver must wait longer than that, or else a twin that is
 * merely late looks like a lost database. The service does not start when it is configured otherwise.
 */
@Startup
@Singleton
class TwinPatience {
    /** The server looks for statements that have waited enough once a second, and its answer takes a moment on a busy machine. */
    private static final Duration MARGIN = Duration.ofSeconds(2);

    private final Duration patience;

    TwinPatience(
            @ConfigProperty(name = "prospector.idempotency.patience", defaultValue = "5s") Duration patience,
            @ConfigProperty(name = "quarkus.datasource.jdbc.additional-jdbc-properties.socketTimeout")
                    long socketTimeout) {
        if (patience.plus(MARGIN).toMillis() > socketTimeout) {
            throw new IllegalArgumentException("prospector.idempotency.patience has to be " + MARGIN.toSeconds()
                    + " s shorter than the driver's socketTimeout, at least");
        }
        this.patience = patience;
    }

    Duration most() {
        return patience;
    }
}
