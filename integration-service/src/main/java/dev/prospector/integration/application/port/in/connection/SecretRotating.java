package dev.prospector.integration.application.port.in.connection;

/** The child application of the current tenant gets another secret; the earlier one stays good for what is under way. */
public interface SecretRotating {
    /**
     * Asks LinkedIn, so not within a transaction.
     *
     * @throws NotConnected when there is no child application
     * @throws LinkedInAway when LinkedIn does not do its part now
     */
    void rotate();
}
