package dev.prospector.integration.adapter.out.identity;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.security.identity.SecurityIdentity;
import org.eclipse.microprofile.jwt.JsonWebToken;

import dev.prospector.integration.application.port.out.connection.Caller;
import dev.prospector.kit.http.access.CurrentTenant;

/** Who asks, by the request's token; services' tokens name no tenant, and work outside requests has none. */
@ApplicationScoped
class TokenCaller implements Caller {
    private final CurrentTenant tenant;
    private final SecurityIdentity identity;
    private final JsonWebToken token;

    TokenCaller(CurrentTenant tenant, SecurityIdentity identity, JsonWebToken token) {
        this.tenant = tenant;
        this.identity = identity;
        this.token = token;
    }

    @Override
    public String tenant() {
        return tenant.id();
    }

    @Override
    public Optional<String> user() {
        return identity.isAnonymous() || token.getClaim("tenant") == null
                ? Optional.empty()
                : Optional.of(token.getSubject());
    }
}
