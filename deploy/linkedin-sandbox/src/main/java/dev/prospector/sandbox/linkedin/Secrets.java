package dev.prospector.sandbox.linkedin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** An application's live secrets, newest last; LinkedIn allows two at a time (section 1.3 of its contract). */
final class Secrets {

    static final int AT_MOST = 2;

    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    static String clientId() {
        return UUID.randomUUID().toString().replace("-", "").substring(0, 14);
    }

    /** Plain Base64, because LinkedIn's secrets may contain {@code / = +} and a client must encode them. */
    static String fresh() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    static boolean holds(List<String> live, String secret) {
        byte[] given = secret.getBytes(StandardCharsets.UTF_8);
        return live.stream().anyMatch(known -> MessageDigest.isEqual(known.getBytes(StandardCharsets.UTF_8), given));
    }

    static List<String> withAnother(List<String> live) {
        return Stream.concat(live.stream(), Stream.of(fresh())).toList();
    }

    static List<String> without(List<String> live, String secret) {
        return live.stream().filter(known -> !known.equals(secret)).toList();
    }
}
