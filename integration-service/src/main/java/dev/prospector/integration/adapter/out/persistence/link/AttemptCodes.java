package dev.prospector.integration.adapter.out.persistence.link;

import jakarta.enterprise.context.ApplicationScoped;

/** LinkedIn's codes until they are redeemed. */
@ApplicationScoped
class AttemptCodes extends AttemptColumn {
    AttemptCodes() {
        super(AttemptSecrets.CODE);
    }
}
