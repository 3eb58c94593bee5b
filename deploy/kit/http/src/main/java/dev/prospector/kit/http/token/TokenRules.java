package dev.prospector.kit.http.token;

import java.security.PublicKey;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.quarkus.security.AuthenticationFailedException;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.lang.JoseException;

/**
 * What a token must be to be believed (architecture.md 3.2, RFC 8725): signed with RS256, by a key of the identity provider that it
 * names, from our issuer, for us, now. Where else a token says that its key is to be found ({@code jku}, {@code jwk}, {@code x5u},
 * {@code x5c}) is not read.
 */
final class TokenRules {
    private static final int LONGEST = 8_192;
    private static final int SKEW_SECONDS = 30;
    private static final long END_OF_YEAR_9999 = 253_402_300_799L;

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+");
    private static final Pattern KEY_ID = Pattern.compile("\\S{1,256}");
    private static final Set<String> TYPES = Set.of("jwt", "at+jwt", "application/at+jwt");

    /** They change how the rest is to be read; no token of ours needs that. */
    private static final Set<String> TWISTS = Set.of("crit", "b64", "zip", "enc", "cty");

    private static final AlgorithmConstraints RS256_ONLY =
            new AlgorithmConstraints(AlgorithmConstraints.ConstraintType.PERMIT, AlgorithmIdentifiers.RSA_USING_SHA256);

    private final String issuer;
    private final String audience;
    private final Clock clock;

    TokenRules(String issuer, String audience, Clock clock) {
        this.issuer = issuer;
        this.audience = audience;
        this.clock = clock;
    }

    /** A token of the right form that names its key; nothing else of it is true yet. */
    record Unverified(JsonWebSignature signature, String keyId) {
        boolean isSignedBy(PublicKey key) throws JoseException {
            signature.setAlgorithmConstraints(RS256_ONLY);
            signature.setKey(key);
            return signature.verifySignature();
        }
    }

    /** @throws AuthenticationFailedException before anybody looks for a key */
    Unverified read(String token) {
        require(token.length() <= LONGEST && FORM.matcher(token).matches(), "form");
        require(Stream.of(token.split("\\.")).allMatch(TokenRules::isCanonical), "encoding");
        var signature = new JsonWebSignature();
        try {
            signature.setCompactSerialization(token);
        } catch (JoseException e) {
            throw new AuthenticationFailedException("header", e);
        }
        var header = signature.getHeaders();
        require(AlgorithmIdentifiers.RSA_USING_SHA256.equals(header.getObjectHeaderValue("alg")), "algorithm");
        require(TWISTS.stream().allMatch(name -> header.getObjectHeaderValue(name) == null), "header");
        var type = header.getObjectHeaderValue("typ");
        require(type == null || type instanceof String name && TYPES.contains(name.toLowerCase(Locale.ROOT)), "type");
        var keyId = header.getObjectHeaderValue("kid");
        require(keyId instanceof String id && KEY_ID.matcher(id).matches(), "key id");
        return new Unverified(signature, (String) keyId);
    }

    /** @throws AuthenticationFailedException when the key did not sign it, or its claims are not ours or not of now */
    JwtClaims judge(Unverified token, PublicKey key) {
        try {
            require(token.isSignedBy(key), "signature");
            var claims = JwtClaims.parse(token.signature.getPayload());
            require(Stream.of("exp", "nbf", "iat").allMatch(name -> isTime(claims, name)), "time");
            require(
                    Stream.of("tenant", "azp", "upn", "preferred_username").allMatch(name -> isText(claims, name)),
                    "text");
            require(isTexts(claims, "groups"), "groups");
            consumer().processContext(new JwtContext(claims, List.of(token.signature)));
            return claims;
        } catch (JoseException | InvalidJwtException e) {
            throw new AuthenticationFailedException("token", e);
        }
    }

    private JwtConsumer consumer() {
        return new JwtConsumerBuilder()
                .setSkipSignatureVerification()
                .setExpectedIssuer(true, issuer)
                .setExpectedAudience(true, audience)
                .setRequireSubject()
                .setRequireExpirationTime()
                .setIssuedAtRestrictions(0, Integer.MAX_VALUE)
                .setAllowedClockSkewInSeconds(SKEW_SECONDS)
                .setEvaluationTime(NumericDate.fromSeconds(clock.instant().getEpochSecond()))
                .build();
    }

    /** The same bytes have one spelling only. */
    private static boolean isCanonical(String part) {
        try {
            var bytes = Base64.getUrlDecoder().decode(part);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).equals(part);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isTime(JwtClaims claims, String name) {
        var value = claims.getClaimValue(name);
        return value == null
                || value instanceof Number time && time.doubleValue() >= 0 && time.doubleValue() <= END_OF_YEAR_9999;
    }

    private static boolean isText(JwtClaims claims, String name) {
        var value = claims.getClaimValue(name);
        return value == null || value instanceof String;
    }

    private static boolean isTexts(JwtClaims claims, String name) {
        var value = claims.getClaimValue(name);
        return value == null || value instanceof List<?> list && list.stream().allMatch(String.class::isInstance);
    }

    private static void require(boolean held, String what) {
        if (!held) {
            throw new AuthenticationFailedException(what);
        }
    }
}
