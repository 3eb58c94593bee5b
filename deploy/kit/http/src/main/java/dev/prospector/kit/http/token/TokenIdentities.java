package dev.prospector.kit.http.token;

import java.util.concurrent.CompletionException;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Tells the platform who calls. */
@ApplicationScoped
class TokenIdentities implements IdentityProvider<TokenAuthenticationRequest> {
    private final Tokens tokens;

    TokenIdentities(Tokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        var token = tokens.verify(request.getToken().getToken());
        var caller = Uni.createFrom().completionStage(token);
        // Who had to wait for a key is called back by another thread than the request's.
        var here = Vertx.currentContext();
        var back =
                token.isDone() || here == null ? caller : caller.emitOn(work -> here.runOnContext(now -> work.run()));
        return back.onFailure(CompletionException.class)
                .transform(Throwable::getCause)
                // The one failure that the platform lets pass to those who answer it.
                .onFailure(KeysUnavailable.class)
                .transform(AuthenticationFailedException::new)
                .map(TokenIdentities::identity);
    }

    private static SecurityIdentity identity(JsonWebToken caller) {
        var identity = QuarkusSecurityIdentity.builder().setPrincipal(caller);
        if (caller.getGroups() != null) {
            caller.getGroups().forEach(identity::addRole);
        }
        return identity.build();
    }
}
