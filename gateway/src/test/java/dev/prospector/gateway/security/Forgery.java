package dev.prospector.gateway.security;

import java.security.KeyPair;
import java.security.PrivateKey;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;

import dev.prospector.testbed.TestTokens;

/** Tokens that are right but for one thing. */
final class Forgery {
    private static final KeyPair TRUSTED = TestTokens.keys();

    private Forgery() {}

    /** Signed with the identity provider's own key. */
    static String signed(Consumer<JwtClaims> change) {
        return signed(change, TRUSTED.getPrivate(), Map.of());
    }

    static String signedUnderAnotherKeyId() {
        return signed(claims -> {}, TRUSTED.getPrivate(), Map.of("kid", "unknown"));
    }

    static String signedByAnotherKey() {
        try {
            return signed(claims -> {}, RsaJwkGenerator.generateJwk(2048).getPrivateKey(), Map.of());
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The attacker's key travels in the token itself. */
    static String withItsOwnKey() {
        try {
            var key = RsaJwkGenerator.generateJwk(2048);
            var header = Map.<String, Object>of("jwk", key.toParams(JsonWebKey.OutputControlLevel.PUBLIC_ONLY));
            return signed(claims -> {}, key.getPrivateKey(), header);
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    static String unsigned() {
        var token = new JsonWebSignature();
        token.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
        token.setAlgorithmHeaderValue("none");
        token.setPayload(claims().toJson());
        return compact(token);
    }

    /** The public key taken for a shared secret. */
    static String signedWithThePublicKeyAsSecret() {
        var token = new JsonWebSignature();
        token.setAlgorithmHeaderValue("HS256");
        token.setKeyIdHeaderValue(TestTokens.KEY_ID);
        token.setKey(new HmacKey(TRUSTED.getPublic().getEncoded()));
        token.setPayload(claims().toJson());
        return compact(token);
    }

    private static String signed(Consumer<JwtClaims> change, PrivateKey key, Map<String, Object> header) {
        var claims = claims();
        change.accept(claims);
        var token = new JsonWebSignature();
        token.setAlgorithmHeaderValue("RS256");
        token.setKeyIdHeaderValue(TestTokens.KEY_ID);
        header.forEach((name, value) -> token.getHeaders().setObjectHeaderValue(name, value));
        token.setKey(key);
        token.setPayload(claims.toJson());
        return compact(token);
    }

    private static JwtClaims claims() {
        var claims = new JwtClaims();
        claims.setIssuer(TestTokens.ISSUER);
        claims.setAudience(TestTokens.AUDIENCE);
        claims.setSubject("recruiter");
        claims.setStringClaim("upn", "recruiter");
        claims.setStringClaim("tenant", "acme");
        claims.setStringListClaim("groups", List.of("recruiter"));
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(5);
        return claims;
    }

    private static String compact(JsonWebSignature token) {
        try {
            return token.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }
}
