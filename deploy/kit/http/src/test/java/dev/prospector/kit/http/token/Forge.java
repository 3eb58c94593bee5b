package dev.prospector.kit.http.token;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import java.util.function.UnaryOperator;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Makes tokens byte by byte, as no library would. */
final class Forge {
    static final String KEY_ID = "key-1";
    static final String HEADER = "{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"key-1\"}";

    /** From the start of 2026 for an hour. */
    static final String CLAIMS = """
            {"iss":"http://idp.test","aud":"prospector","sub":"ann","tenant":"acme","groups":["recruiter"],\
            "iat":1767312000,"exp":1767315600}""";

    private final KeyPair keys = rsa(2048);

    static KeyPair rsa(int bits) {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(bits);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    String good() {
        return signed(HEADER, CLAIMS);
    }

    String signed(String header, String claims) {
        return signedBy(keys, "SHA256withRSA", header, claims);
    }

    static String signedBy(KeyPair keys, String algorithm, String header, String claims) {
        try {
            var input = part(header) + "." + part(claims);
            var signature = Signature.getInstance(algorithm);
            signature.initSign(keys.getPrivate());
            signature.update(ascii(input));
            return input + "." + part(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static String withSecret(byte[] secret, String header) {
        try {
            var input = part(header) + "." + part(CLAIMS);
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return input + "." + part(mac.doFinal(ascii(input)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The good token with a signature whose inside, before the RSA operation, is something else. */
    String padded(UnaryOperator<byte[]> inside) {
        try {
            var cipher = Cipher.getInstance("RSA/ECB/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, keys.getPublic());
            var right = cipher.doFinal(Base64.getUrlDecoder().decode(good().split("\\.")[2]));
            cipher.init(Cipher.DECRYPT_MODE, keys.getPrivate());
            return withSignature(cipher.doFinal(inside.apply(right)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    String withSignature(byte[] signature) {
        var parts = good().split("\\.");
        return parts[0] + "." + parts[1] + "." + part(signature);
    }

    byte[] signature() {
        return Base64.getUrlDecoder().decode(good().split("\\.")[2]);
    }

    RSAPublicKey publicKey() {
        return (RSAPublicKey) keys.getPublic();
    }

    static String part(String text) {
        return part(text.getBytes(StandardCharsets.UTF_8));
    }

    static String part(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
