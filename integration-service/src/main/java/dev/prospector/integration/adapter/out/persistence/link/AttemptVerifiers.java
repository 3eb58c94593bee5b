package dev.prospector.integration.adapter.out.persistence.link;

import jakarta.enterprise.context.ApplicationScoped;

/** PKCE's secrets until the attempt is over. */
@ApplicationScoped
class AttemptVerifiers extends AttemptColumn {
    AttemptVerifiers() {
        super(AttemptSecrets.VERIFIER);
    }
}
