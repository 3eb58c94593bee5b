package dev.prospector.integration.adapter.out.persistence.connection;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.domain.connection.ClientSecret;
import dev.prospector.integration.domain.connection.ClientSecrets;
import dev.prospector.kit.data.Keyset;
import dev.prospector.kit.data.Sealing;

/** Client secrets as they rest in the database: sealed to the application that they belong to (architecture.md 3.7). */
@ApplicationScoped
class SealedSecrets {
    private final Sealing sealing;

    SealedSecrets(Sealing sealing) {
        this.sealing = sealing;
    }

    /** The newest first, as the domain has them. */
    List<byte[]> seal(String tenant, String clientId, ClientSecrets secrets) {
        return secrets.newestFirst().stream()
                .map(secret -> sealing.seal(Keyset.CREDENTIALS, utf8(secret), owner(tenant, clientId)))
                .toList();
    }

    /** @param previous null when there is no second one */
    ClientSecrets open(String tenant, String clientId, byte[] current, byte[] previous) {
        var sealed = previous == null ? Stream.of(current) : Stream.of(current, previous);
        return new ClientSecrets(
                sealed.map(secret -> open(secret, owner(tenant, clientId))).toList());
    }

    private ClientSecret open(byte[] sealed, String owner) {
        return new ClientSecret(new String(sealing.open(Keyset.CREDENTIALS, sealed, owner), StandardCharsets.UTF_8));
    }

    private static byte[] utf8(ClientSecret secret) {
        return secret.value().getBytes(StandardCharsets.UTF_8);
    }

    private static String owner(String tenant, String clientId) {
        return "connection-secret|" + tenant + "|" + clientId;
    }
}
