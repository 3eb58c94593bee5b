package dev.prospector.sandbox.idp;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;

/** The services and the operator; in development all have the same well-known secret. */
final class ServiceClients {

    private static final Set<String> IDS =
            Set.of("gateway", "integration-service", "candidate-service", "job-service", "sync-service", "operator");
    private static final byte[] SECRET = "development".getBytes(StandardCharsets.UTF_8);

    private ServiceClients() {}

    static boolean knows(String id, String secret) {
        return IDS.contains(id) && MessageDigest.isEqual(SECRET, secret.getBytes(StandardCharsets.UTF_8));
    }
}
