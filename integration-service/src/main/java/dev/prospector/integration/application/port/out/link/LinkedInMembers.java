package dev.prospector.integration.application.port.out.link;

import java.net.URI;
import java.util.Optional;

import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.link.AuthorizationCode;
import dev.prospector.integration.domain.link.CodeVerifier;
import dev.prospector.integration.domain.link.PersonUrn;

/** Who a member is under a tenant's child application (LinkedIn RSC 1.2). Not within a transaction. */
public interface LinkedInMembers {
    /** @param redirect where LinkedIn had sent the browser back to */
    record Consent(AuthorizationCode code, Optional<CodeVerifier> verifier, URI redirect) {}

    /**
     * Redeems the code and asks with the member's token who they are; the token is let go. A code is good for one token: when LinkedIn
     * gave one and does not say then who it is for, the same code is declined the next time.
     *
     * @throws dev.prospector.integration.application.port.out.connection.LinkedInDeclined DENIED or REFUSED for a code that is not good
     */
    PersonUrn whoConsented(Connection connection, Consent consent);
}
