package dev.prospector.integration.application.port.out.connection;

import java.util.Optional;

import dev.prospector.integration.domain.provisioning.ApplicationDefinition;
import dev.prospector.integration.domain.provisioning.ApplicationUrn;
import dev.prospector.integration.domain.provisioning.ClientSecret;

/**
 * The child applications at LinkedIn (LinkedIn RSC 1.3): the only conversation that is held with the parent's credentials. Each method
 * may throw {@link LinkedInDeclined}. Not within a transaction.
 */
public interface Provisioning {
    /** A new child application; its secret is told this once. */
    record Provisioned(ApplicationUrn application, String clientId, ClientSecret secret) {}

    /** What LinkedIn tells of a child application, never its secret. */
    record Known(ApplicationUrn application, String clientId, ApplicationDefinition definition) {}

    /** There is a child application of this foreign id. */
    final class AlreadyProvisioned extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public AlreadyProvisioned() {
            super("the child application is there already");
        }
    }

    /** @throws AlreadyProvisioned when it is there */
    Provisioned create(ApplicationDefinition definition);

    Optional<Known> find(String foreignId);

    /** Makes LinkedIn's copy what the definition says, but for the foreign id. */
    void update(ApplicationUrn application, ApplicationDefinition definition);

    /** A further secret beside the live one; REFUSED when two are live already. */
    ClientSecret roll(ApplicationDefinition owner, ApplicationUrn application);

    /** This secret is live no more; the last one stays. */
    void retire(ApplicationDefinition owner, ApplicationUrn application, ClientSecret secret);
}
