package dev.prospector.sandbox.idp;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;

/** Makes signed tokens with the claims that the services rely on. */
final class TokenMint {

    /** @param lifetime may be negative: a token that has already run out */
    record Terms(String audience, Duration lifetime) {}

    private final String issuer;
    private final SigningKey key;
    private final Clock clock;

    TokenMint(String issuer, SigningKey key, Clock clock) {
        this.issuer = issuer;
        this.key = key;
        this.clock = clock;
    }

    String forUser(User user, Terms terms) {
        JwtClaims claims = claims(user.username(), terms);
        claims.setStringClaim("upn", user.username());
        claims.setStringClaim("name", user.name());
        claims.setStringClaim("given_name", user.givenName());
        claims.setStringClaim("family_name", user.familyName());
        claims.setStringClaim("email", user.email());
        claims.setStringClaim("tenant", user.tenant());
        claims.setStringListClaim("groups", user.groups());
        return key.sign(claims);
    }

    /** A service is recognised by {@code azp}; it has no tenant and no groups. */
    String forService(String clientId, Terms terms) {
        JwtClaims claims = claims(clientId, terms);
        claims.setStringClaim("azp", clientId);
        return key.sign(claims);
    }

    private JwtClaims claims(String subject, Terms terms) {
        Instant now = clock.instant();
        Instant end = now.plus(terms.lifetime());
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(issuer);
        claims.setSubject(subject);
        claims.setAudience(terms.audience());
        claims.setIssuedAt(NumericDate.fromSeconds(Math.min(now.getEpochSecond(), end.getEpochSecond())));
        claims.setExpirationTime(NumericDate.fromSeconds(end.getEpochSecond()));
        claims.setJwtId(UUID.randomUUID().toString());
        return claims;
    }
}
