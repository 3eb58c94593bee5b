package dev.prospector.sync.application.service.export;

import dev.prospector.sync.application.port.out.export.Claim;
import dev.prospector.sync.domain.export.Export;

/** An export that this worker alone may bring forward, as it was stored last. */
record Held(Claim claim, Export export) {

    String tenant() {
        return claim.export().tenant();
    }
}
