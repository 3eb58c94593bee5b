package dev.prospector.testbed;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/**
 * Tokens (RS256, valid for an hour) that an application started with {@link TestbedResource} accepts. As at an identity provider, who asks
 * again soon gets the same one: to sign takes longer than to answer most requests.
 */
public final class TestTokens {

    public static final String ISSUER = "http://idp.test";
    public static final String AUDIENCE = "prospector";
    public static final String KEY_ID = "testbed";

    private static final String HEADER = "{\"typ\":\"JWT\",\"alg\":\"RS256\",\"kid\":\"" + KEY_ID + "\"}";
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private static final Duration RENEWED = Duration.ofMinutes(20);
    private static final Map<Asked, String> GIVEN = new ConcurrentHashMap<>();

    /**
     * @param period which one since 1970, so that no token is given that is older
     * @param tenant null for a service
     */
    private record Asked(long period, String tenant, String subject, List<String> groups) {

        static Asked now(String tenant, String subject, List<String> groups) {
            return new Asked(System.currentTimeMillis() / RENEWED.toMillis(), tenant, subject, groups);
        }
    }

    private TestTokens() {}

    /** A user of a tenant; the groups are tenant roles such as {@code recruiter}. */
    public static String user(String tenant, String subject, String... groups) {
        return GIVEN.computeIfAbsent(Asked.now(tenant, subject, List.of(groups)), TestTokens::ofUser);
    }

    private static String ofUser(Asked asked) {
        String subject = asked.subject();
        JwtClaims claims = claims(subject);
        claims.setStringClaim("upn", subject);
        claims.setStringClaim("given_name", "Test");
        claims.setStringClaim("family_name", subject);
        claims.setStringClaim("name", "Test " + subject);
        claims.setStringClaim("email", subject + "@example.org");
        claims.setStringClaim("tenant", asked.tenant());
        claims.setStringListClaim("groups", asked.groups());
        return signed(claims);
    }

    /** A service by its client credentials: no tenant, no groups. */
    public static String service(String clientId) {
        return GIVEN.computeIfAbsent(Asked.now(null, clientId, List.of()), TestTokens::ofService);
    }

    private static String ofService(Asked asked) {
        JwtClaims claims = claims(asked.subject());
        claims.setStringClaim("azp", asked.subject());
        return signed(claims);
    }

    /** The identity provider's own, for tests that sign with it what they should not. */
    public static KeyPair keys() {
        try {
            return new KeyPair(Holder.KEY.publicKey(), Holder.KEY.privateKey());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@code file:} address of the public key. */
    static String jwksAddress() {
        Path file = SharedServers.folder().resolve("jwks.json");
        if (!Files.exists(file)) {
            write(file, new JsonWebKeySet(publicKey()).toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY));
        }
        return file.toUri().toString();
    }

    private static JwtClaims claims(String subject) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(ISSUER);
        claims.setAudience(AUDIENCE);
        claims.setSubject(subject);
        claims.setGeneratedJwtId();
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(60);
        return claims;
    }

    private static String signed(JwtClaims claims) {
        String content = encoded(HEADER) + "." + encoded(claims.toJson());
        try {
            return content + "." + BASE64.encodeToString(Holder.KEY.sign(content.getBytes(US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String json) {
        return BASE64.encodeToString(json.getBytes(UTF_8));
    }

    private static JsonWebKey publicKey() {
        try {
            JsonWebKey key = JsonWebKey.Factory.newJwk(Holder.KEY.publicKey());
            key.setKeyId(KEY_ID);
            key.setUse("sig");
            key.setAlgorithm(AlgorithmIdentifiers.RSA_USING_SHA256);
            return key;
        } catch (JoseException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Tests and the application that they start have classes of their own, and the key in common. */
    private static final class Holder {
        static final QuickRsaKey KEY = QuickRsaKey.of(SharedServers.oncePerJvm(
                "prospector.testbed.key", () -> QuickRsaKey.fresh().toString()));
    }

    private static void write(Path file, String content) {
        try {
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
