package dev.prospector.sandbox.idp;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/**
 * The RSA key of the identity provider; made once per data folder, when it is first asked for: that takes a second, and many a test never
 * does.
 */
public final class SigningKey {

    private static final int BITS = 2048;

    private final AtomicReference<RsaJsonWebKey> key;
    private volatile Runnable whenMade = () -> {};

    private SigningKey(RsaJsonWebKey key) {
        this.key = new AtomicReference<>(key);
    }

    public static SigningKey first() {
        return new SigningKey(null);
    }

    /** @param stored what {@link #stored()} gave */
    public static SigningKey restore(Map<String, Object> stored) {
        try {
            return stored == null ? first() : new SigningKey((RsaJsonWebKey) JsonWebKey.Factory.newJwk(stored));
        } catch (JoseException broken) {
            throw new IllegalArgumentException("The stored signing key is broken.", broken);
        }
    }

    /** @param keep stores it, before its first signature is out */
    public void whenMade(Runnable keep) {
        whenMade = keep;
    }

    /** The whole key, private part included, as a JSON Web Key; null before it is made. */
    public Map<String, Object> stored() {
        RsaJsonWebKey known = key.get();
        return known == null ? null : known.toParams(OutputControlLevel.INCLUDE_PRIVATE);
    }

    private RsaJsonWebKey key() {
        if (key.get() == null && key.compareAndSet(null, make())) {
            whenMade.run();
        }
        return key.get();
    }

    private static RsaJsonWebKey make() {
        try {
            RsaJsonWebKey made = RsaJwkGenerator.generateJwk(BITS);
            made.setKeyId(UUID.randomUUID().toString());
            made.setUse("sig");
            made.setAlgorithm(AlgorithmIdentifiers.RSA_USING_SHA256);
            return made;
        } catch (JoseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Map<String, Object> keySet() {
        return Map.of("keys", List.of(key().toParams(OutputControlLevel.PUBLIC_ONLY)));
    }

    String sign(JwtClaims claims) {
        RsaJsonWebKey signing = key();
        JsonWebSignature token = new JsonWebSignature();
        token.setPayload(claims.toJson());
        token.setKey(signing.getPrivateKey());
        token.setKeyIdHeaderValue(signing.getKeyId());
        token.setAlgorithmHeaderValue(signing.getAlgorithm());
        token.setHeader("typ", "JWT");
        try {
            return token.getCompactSerialization();
        } catch (JoseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
