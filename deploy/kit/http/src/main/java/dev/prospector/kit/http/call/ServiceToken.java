package dev.prospector.kit.http.call;

import java.net.URI;
import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import dev.prospector.kit.http.privacy.Secret;

/** This service's own token, for calls where there is no user; its client id is the application's name. */
@ApplicationScoped
public class ServiceToken {
    private final ClientCredentials credentials;

    ServiceToken(
            @ConfigProperty(name = "prospector.idp.token-endpoint") URI endpoint,
            @ConfigProperty(name = "quarkus.application.name") String clientId,
            @ConfigProperty(name = "prospector.service.client-secret") Secret clientSecret,
            Clock clock) {
        credentials = new ClientCredentials(endpoint, clientId, clientSecret, clock);
    }

    /** The value of the {@code Authorization} header. */
    public String bearer() {
        return "Bearer " + credentials.accessToken();
    }
}
