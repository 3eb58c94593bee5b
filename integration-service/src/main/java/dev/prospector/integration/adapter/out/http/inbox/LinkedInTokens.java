package dev.prospector.integration.adapter.out.http.inbox;

import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.config.LinkedInConfig;
import dev.prospector.integration.domain.connection.ClientSecret;
import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.kit.http.ClientCredentials;
import dev.prospector.kit.http.Secret;

/** One token per child application, shared by all calls until it ends, as LinkedIn asks (LinkedIn RSC 1.1). */
@ApplicationScoped
class LinkedInTokens {
    private final URI tokenUrl;
    private final Clock clock;
    private final Map<Owner, Held> held = new ConcurrentHashMap<>();

    private record Owner(String tenant, String clientId) {}

    private record Held(ClientSecret secret, ClientCredentials credentials) {}

    LinkedInTokens(LinkedInConfig linkedIn, Clock clock) {
        this.tokenUrl = linkedIn.tokenUrl();
        this.clock = clock;
    }

    /** A new secret starts afresh: the token of the old one may have been revoked with it. */
    ClientCredentials of(Connection connection) {
        var application = connection.application();
        var secret = application.secrets().newest();
        return held.compute(
                        new Owner(connection.tenant(), application.clientId()),
                        (owner, known) -> known != null && known.secret.equals(secret) ? known : hold(owner, secret))
                .credentials;
    }

    private Held hold(Owner owner, ClientSecret secret) {
        return new Held(secret, new ClientCredentials(tokenUrl, owner.clientId, new Secret(secret.reveal()), clock));
    }
}
