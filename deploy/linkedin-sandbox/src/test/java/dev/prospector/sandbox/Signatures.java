package dev.prospector.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What LinkedIn and its customers prove their secret with. */
final class Signatures {

    private Signatures() {}

    /** Of a push: what stands in {@code X-LI-Signature}. */
    static String of(String secret, byte[] body) {
        return of(secret, "hmacsha256=" + new String(body, UTF_8));
    }

    static String of(String secret, String message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(message.getBytes(UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
