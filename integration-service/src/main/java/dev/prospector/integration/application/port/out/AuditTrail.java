package dev.prospector.integration.application.port.out;

import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.inbox.Notice;
import dev.prospector.integration.domain.inbox.ReplaySelection;

/**
 * Remembers for ever who did what to the current tenant's connection and inbox, if and when the running transaction commits
 * (architecture.md 3.8). What LinkedIn pushes is no deed of a user's: the inbox itself keeps it.
 */
public interface AuditTrail {
    void connected(Connection made);

    /** All but its secrets, of which {@link #secretsReplaced} tells. */
    void connectionChanged(Connection before, Connection after);

    /** The application has another secret; never which. */
    void secretsReplaced(Connection before, Connection after);

    /** A notice that LinkedIn did not push was taken as if it had. */
    void askedFor(Notice lost);

    /** @param replayed how many failed exports were begun anew */
    void replayed(ReplaySelection selection, int replayed);
}
