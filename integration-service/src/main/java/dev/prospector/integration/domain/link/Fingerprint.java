package dev.prospector.integration.domain.link;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of a {@link OneTimeKey}, by which the key is known again without being stored; 64 hexadecimal digits. */
public record Fingerprint(String value) {
    public Fingerprint {
        if (!value.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("a fingerprint has 64 hexadecimal digits");
        }
    }

    static Fingerprint of(String text) {
        return new Fingerprint(HexFormat.of().formatHex(sha256(text)));
    }

    static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
