package dev.prospector.integration.application.port.out.inbox;

import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.inbox.ExportedCandidate;

/** Exported candidates as LinkedIn has them. Calls go over the network: never inside a transaction. */
public interface LinkedInExports {
    /**
     * Not while LinkedIn fails for everyone: then one caller after a while is told yes, to see whether it is back, and work that
     * waits meanwhile costs no attempts.
     */
    boolean mayBeAsked();

    /** @throws NoAnswer when there is none that can be used; whatever the reason, a later call may get one */
    ExportedCandidate fetch(Connection connection, String requestId);
}
