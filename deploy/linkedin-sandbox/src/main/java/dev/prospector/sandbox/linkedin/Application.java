package dev.prospector.sandbox.linkedin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/**
 * A customer's (child) application at LinkedIn.
 *
 * @param secrets      the live secrets, newest last; LinkedIn allows two at a time
 * @param organization the customer's company as an organization URN
 * @param callbackUrl  where pushes go, or null while nothing is registered
 */
public record Application(
        String tenant, String clientId, List<String> secrets, String organization, String callbackUrl) {

    private static final SecureRandom RANDOM = new SecureRandom();

    public Application {
        secrets = List.copyOf(secrets);
    }

    static Application register(String tenant) {
        String clientId = UUID.randomUUID().toString().replace("-", "").substring(0, 14);
        long organization = RANDOM.nextLong(1_000_000, 1_000_000_000);
        return new Application(tenant, clientId, List.of(secret()), "urn:li:organization:" + organization, null);
    }

    /** Plain Base64, because LinkedIn's secrets may contain {@code / = +} and a client must encode them. */
    private static String secret() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    Application calledBackAt(String url) {
        return new Application(tenant, clientId, secrets, organization, url);
    }

    public String newestSecret() {
        return secrets.get(secrets.size() - 1);
    }

    boolean hasSecret(String secret) {
        byte[] given = secret.getBytes(StandardCharsets.UTF_8);
        return secrets.stream().anyMatch(live -> MessageDigest.isEqual(live.getBytes(StandardCharsets.UTF_8), given));
    }
}
