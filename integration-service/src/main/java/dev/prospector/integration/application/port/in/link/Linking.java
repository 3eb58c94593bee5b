package dev.prospector.integration.application.port.in.link;

import java.net.URI;
import java.time.Instant;

/**
 * The asking user links their own LinkedIn account (product.md 2.2): begins here, goes to LinkedIn's consent page, comes back by
 * {@link ConsentReturn} and completes here, with their own token. Not within a transaction.
 */
public interface Linking {
    /** @param address of LinkedIn's consent page, for the user's browser */
    record Authorization(URI address, Instant expiresAt) {}

    /**
     * @param returnTo where the browser goes on after LinkedIn
     * @throws ForeignReturn when that is no page of the tenant's front ends
     * @throws dev.prospector.integration.application.port.in.connection.NotEntitled without the operator's consent
     * @throws dev.prospector.integration.application.port.in.connection.NotConnected while the tenant is not connected
     */
    Authorization begin(String returnTo);

    /**
     * Redeems what LinkedIn gave. An earlier link of the user is replaced.
     *
     * @param handle what the browser came back with
     * @throws dev.prospector.integration.domain.link.LinkingRefused with the reason
     * @throws dev.prospector.integration.application.port.in.connection.NotEntitled without the operator's consent
     * @throws dev.prospector.integration.application.port.in.connection.NotConnected while the tenant is not connected
     */
    void complete(String handle);

    /** The user is nobody at LinkedIn any more; not to be linked is fine too. */
    void unlink();
}
