package dev.prospector.integration.application.port.out.inbox;

import java.time.Instant;

import dev.prospector.integration.domain.inbox.ReplaySelection;

/** The current tenant's exports that ended without facts. All methods take part in the caller's transaction. */
public interface FailedExports {
    long count(ReplaySelection selection);

    /**
     * Makes them due, as if their notice had just come; the oldest first.
     *
     * @return how many
     */
    int beginAnew(ReplaySelection selection, Instant now, int atMost);
}
