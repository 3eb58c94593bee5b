package dev.prospector.integration.adapter.out.persistence.connection;

import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.domain.provisioning.ClientSecret;
import dev.prospector.integration.domain.provisioning.ClientSecrets;
import dev.prospector.kit.data.sealing.AssociatedData;
import dev.prospector.kit.data.sealing.Keyset;
import dev.prospector.kit.data.sealing.Sealing;

/** Client secrets as they rest in the database: sealed to the application that they belong to (architecture.md 3.7). */
@ApplicationScoped
class SealedSecrets {
    static final String CURRENT = "current_secret";
    static final String PREVIOUS = "previous_secret";

    private final Sealing sealing;

    SealedSecrets(Sealing sealing) {
        this.sealing = sealing;
    }

    byte[] sealCurrent(String tenant, String clientId, ClientSecrets secrets) {
        return seal(secrets.newest(), owner(CURRENT, tenant, clientId));
    }

    /** @return null when there is no second one */
    byte[] sealPrevious(String tenant, String clientId, ClientSecrets secrets) {
        return secrets.newestFirst().stream()
                .skip(1)
                .findFirst()
                .map(secret -> seal(secret, owner(PREVIOUS, tenant, clientId)))
                .orElse(null);
    }

    /** @param previous null when there is no second one */
    ClientSecrets open(String tenant, String clientId, byte[] current, byte[] previous) {
        var newest = open(current, owner(CURRENT, tenant, clientId));
        return new ClientSecrets(
                previous == null
                        ? List.of(newest)
                        : List.of(newest, open(previous, owner(PREVIOUS, tenant, clientId))));
    }

    private byte[] seal(ClientSecret secret, String owner) {
        return sealing.seal(Keyset.CREDENTIALS, secret.reveal().getBytes(StandardCharsets.UTF_8), owner);
    }

    private ClientSecret open(byte[] sealed, String owner) {
        return new ClientSecret(new String(sealing.open(Keyset.CREDENTIALS, sealed, owner), StandardCharsets.UTF_8));
    }

    /** What a secret is sealed to: an older one put back in the newest one's column does not open. */
    static String owner(String column, String tenant, String clientId) {
        return AssociatedData.of("connections." + column, tenant, clientId);
    }
}
