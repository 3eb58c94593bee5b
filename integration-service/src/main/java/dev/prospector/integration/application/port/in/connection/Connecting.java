package dev.prospector.integration.application.port.in.connection;

import java.util.List;

import dev.prospector.integration.domain.connection.IntegrationKey;

/** An admin connects the current tenant with LinkedIn (product.md 2.1). Each step may be repeated. */
public interface Connecting {
    /**
     * Makes sure of the child application. Asks LinkedIn, so not within a transaction.
     *
     * @throws NotEntitled without the operator's consent
     * @throws LinkedInAway when LinkedIn does not do its part now
     * @throws StepUnderway while the same is done by somebody else, or a disconnection runs
     */
    void connect();

    /**
     * Takes what LinkedIn's widget gave; our half follows in the background.
     *
     * @param integrations of one organization, and of contracts
     * @throws NotConnected before {@link #connect}
     * @throws OtherOrganization when they are not all of the connection's own organization
     */
    void request(List<IntegrationKey> integrations);

    /** Our half again, at once. @throws NothingRequested when there is nothing to notify LinkedIn of */
    void notifyPartner();
}
