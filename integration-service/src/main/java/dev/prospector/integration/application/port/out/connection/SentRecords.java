package dev.prospector.integration.application.port.out.connection;

import dev.prospector.integration.domain.connection.Connection;

/**
 * One kind of what LinkedIn was sent about a tenant's jobs and candidates, for the end of the connection (product.md 2.1.5). Whoever sends
 * such records adds its part to the list that {@code config.DisconnectionProducer} gives. Each method may throw {@link LinkedInDeclined}
 * and is then called again until it succeeds; a repetition tells all records again, whichever attempt did it. Not within a transaction.
 */
public interface SentRecords {
    /** @return how many jobs are closed at LinkedIn by this disconnection */
    long closeJobs(Connection connection);

    /** @return how many records are deleted at LinkedIn by this disconnection, children before parents */
    long deleteRecords(Connection connection);
}
