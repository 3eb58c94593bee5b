package dev.prospector.kit.http.token;

import java.net.URI;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.security.AuthenticationFailedException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Says whose token it is (architecture.md 3.2). Takes the platform's place in this, which forgets the identity provider's keys as soon
 * as it is away and looks for new ones too seldom or too often.
 */
@ApplicationScoped
public class Tokens {
    private final TokenRules rules;
    private final TokenKeys keys;
    private final VerifiedTokens verified;

    @Inject
    Tokens(
            @ConfigProperty(name = "prospector.idp.issuer") String issuer,
            @ConfigProperty(name = "prospector.idp.audience") String audience,
            @ConfigProperty(name = "prospector.idp.jwks") URI jwks,
            @ConfigProperty(name = "prospector.tokens.cached") int cached,
            Clock clock) {
        this(
                new TokenRules(issuer, audience, clock),
                new TokenKeys(new JsonWebKeys(jwks), clock, Later.TIMER),
                new VerifiedTokens(cached, clock));
    }

    Tokens(TokenRules rules, TokenKeys keys, VerifiedTokens verified) {
        this.rules = rules;
        this.keys = keys;
        this.verified = verified;
    }

    /** Not waited for: a service starts while the identity provider is away. */
    void start(@Observes StartupEvent started) {
        keys.refresh();
    }

    /**
     * Never blocks. Done at once when the key is known; otherwise on another thread, at the latest some 15 seconds later. Fails with
     * {@link AuthenticationFailedException} for a bad token, with {@link KeysUnavailable} when that cannot be said now.
     *
     * @param raw without the word {@code Bearer}
     */
    public CompletableFuture<JsonWebToken> verify(String raw) {
        var known = verified.find(raw);
        if (known.isPresent()) {
            return CompletableFuture.completedFuture(known.get());
        }
        try {
            var unverified = rules.read(raw);
            return keys.find(unverified.keyId()).thenApply(key -> {
                var token = new VerifiedToken(raw, rules.judge(unverified, key));
                verified.keep(raw, token);
                return token;
            });
        } catch (AuthenticationFailedException e) {
            return CompletableFuture.failedFuture(e);
        }
    }
}
