package dev.prospector.sandbox.idp;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/** The RSA key of the identity provider; made once per data folder. */
public final class SigningKey {

    private static final int BITS = 2048;

    private final RsaJsonWebKey key;

    private SigningKey(RsaJsonWebKey key) {
        this.key = key;
    }

    public static SigningKey generate() {
        try {
            RsaJsonWebKey key = RsaJwkGenerator.generateJwk(BITS);
            key.setKeyId(UUID.randomUUID().toString());
            key.setUse("sig");
            key.setAlgorithm(AlgorithmIdentifiers.RSA_USING_SHA256);
            return new SigningKey(key);
        } catch (JoseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @param stored what {@link #stored()} gave */
    public static SigningKey restore(Map<String, Object> stored) {
        try {
            return new SigningKey((RsaJsonWebKey) JsonWebKey.Factory.newJwk(stored));
        } catch (JoseException broken) {
            throw new IllegalArgumentException("The stored signing key is broken.", broken);
        }
    }

    /** The whole key, private part included, as a JSON Web Key. */
    public Map<String, Object> stored() {
        return key.toParams(OutputControlLevel.INCLUDE_PRIVATE);
    }

    Map<String, Object> keySet() {
        return Map.of("keys", List.of(key.toParams(OutputControlLevel.PUBLIC_ONLY)));
    }

    String sign(JwtClaims claims) {
        JsonWebSignature token = new JsonWebSignature();
        token.setPayload(claims.toJson());
        token.setKey(key.getPrivateKey());
        token.setKeyIdHeaderValue(key.getKeyId());
        token.setAlgorithmHeaderValue(key.getAlgorithm());
        token.setHeader("typ", "JWT");
        try {
            return token.getCompactSerialization();
        } catch (JoseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
