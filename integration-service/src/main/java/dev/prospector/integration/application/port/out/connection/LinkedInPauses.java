package dev.prospector.integration.application.port.out.connection;

import java.time.Instant;
import java.util.Optional;

/**
 * Until when LinkedIn wants to be left alone by the current tenant's application with one of its resources: its {@code Retry-After} is
 * meant for all that we would ask of it with the same credentials, whichever worker or replica asks. Resources go by LinkedIn's names. All
 * methods take part in the caller's transaction.
 */
public interface LinkedInPauses {
    /** May have passed; nothing when LinkedIn never asked for any. */
    Optional<Instant> end(String resource);

    /** Of two pauses the one that ends later counts. */
    void lastUntil(String resource, Instant end);
}
