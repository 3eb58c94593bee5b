package dev.prospector.integration.adapter.out.http.linkedin;

import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.config.LinkedInConfig;
import dev.prospector.integration.domain.provisioning.ClientSecret;

/** One token per application, shared by all calls until it ends, as LinkedIn asks (LinkedIn RSC 1.1, RSC-106). */
@ApplicationScoped
class LinkedInTokens {
    private final URI tokenUrl;
    private final Clock clock;
    private final Map<String, Held> held = new ConcurrentHashMap<>();

    private record Held(ClientSecret secret, SharedToken token) {}

    LinkedInTokens(LinkedInConfig linkedIn, Clock clock) {
        this.tokenUrl = linkedIn.tokenUrl();
        this.clock = clock;
    }

    /** A new secret starts afresh: the token of the old one may have been revoked with it. */
    SharedToken of(Caller caller) {
        return held.compute(
                        caller.clientId(),
                        (id, known) -> known != null && known.secret.equals(caller.secret()) ? known : hold(caller))
                .token;
    }

    private Held hold(Caller caller) {
        return new Held(caller.secret(), new SharedToken(tokenUrl, caller, clock));
    }
}
