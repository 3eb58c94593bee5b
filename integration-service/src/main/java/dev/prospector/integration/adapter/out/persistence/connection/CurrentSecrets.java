package dev.prospector.integration.adapter.out.persistence.connection;

import jakarta.enterprise.context.ApplicationScoped;

/** The secrets that we ask for tokens with. */
@ApplicationScoped
class CurrentSecrets extends SecretColumn {
    CurrentSecrets() {
        super(SealedSecrets.CURRENT);
    }
}
