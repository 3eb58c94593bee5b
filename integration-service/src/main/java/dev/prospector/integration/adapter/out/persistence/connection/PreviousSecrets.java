package dev.prospector.integration.adapter.out.persistence.connection;

import jakarta.enterprise.context.ApplicationScoped;

/** The secrets that were current before, where there are any. */
@ApplicationScoped
class PreviousSecrets extends SecretColumn {
    PreviousSecrets() {
        super(SealedSecrets.PREVIOUS);
    }
}
