package dev.prospector.sandbox.idp;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import dev.prospector.sandbox.http.Handler;
import dev.prospector.sandbox.http.Reply;
import dev.prospector.sandbox.http.Routes;

/** The development identity provider: token endpoint, key set and discovery document, under {@code /idp}. */
public final class IdentityProvider {

    private IdentityProvider() {}

    /** @param issuer the address of {@code /idp} as the services see it */
    public static Handler routes(String issuer, Users users, SigningKey key, Clock clock) {
        TokenEndpoint tokens = new TokenEndpoint(users, new TokenMint(issuer, key, clock));
        Map<String, Object> discovery = discovery(issuer);
        return new Routes()
                .on("POST", "/idp/token", tokens::token)
                .on("GET", "/idp/jwks", request -> Reply.json(200, key.keySet()))
                .on("GET", "/idp/.well-known/openid-configuration", request -> Reply.json(200, discovery));
    }

    private static Map<String, Object> discovery(String issuer) {
        return Map.of(
                "issuer", issuer,
                "token_endpoint", issuer + "/token",
                "jwks_uri", issuer + "/jwks",
                "grant_types_supported", List.of("password", "client_credentials"),
                "response_types_supported", List.of("token"),
                "subject_types_supported", List.of("public"),
                "token_endpoint_auth_methods_supported", List.of("client_secret_basic", "client_secret_post"),
                "id_token_signing_alg_values_supported", List.of("RS256"));
    }
}
