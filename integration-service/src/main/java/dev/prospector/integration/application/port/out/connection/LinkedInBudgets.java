package dev.prospector.integration.application.port.out.connection;

import java.time.Instant;
import java.util.Optional;

import dev.prospector.integration.domain.connection.CallLimits;

/**
 * How many calls the current tenant has made of each of LinkedIn's resources in the running day and minute, whichever replica made them.
 * Takes part in the caller's transaction.
 */
public interface LinkedInBudgets {
    /**
     * Counts one more call, unless that were too many.
     *
     * @param resource by LinkedIn's name
     * @return when there will be room again; nothing when the call was counted and may be made
     */
    Optional<Instant> take(String resource, CallLimits limits, Instant now);
}
