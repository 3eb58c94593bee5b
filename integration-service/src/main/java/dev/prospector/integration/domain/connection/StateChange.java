package dev.prospector.integration.domain.connection;

import java.time.Instant;
import java.util.Optional;

/**
 * The connection, or one integration of it, came from one state into another; kept for ever.
 *
 * @param integration nothing for the connection as a whole
 * @param requestId LinkedIn's id of the push that told of it
 */
public record StateChange(
        Instant at,
        Optional<IntegrationKey> integration,
        ConnectionState from,
        ConnectionState to,
        Optional<HoldUp> holdUp,
        Cause cause,
        Optional<String> requestId) {

    /** What led to it. */
    public enum Cause {
        ADMIN,
        PUSH,
        POLL,
        /** Naming and configuring the integrations. */
        OUR_HALF,
        OPERATOR
    }
}
