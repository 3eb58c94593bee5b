package dev.prospector.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import dev.prospector.testbed.TestTokens;

/** A tenant's callback at integration-service, and LinkedIn's side of it: signed pushes and challenges. */
record Hook(String path, String secret) {

    private static final Pattern ID = Pattern.compile("\"hookId\":\"([^\"]+)\"");
    private static final String SEED = """
            {"clientId":"%s","clientSecret":"%s","organization":"urn:li:organization:4242","users":[]}""";

    /** Connects a new tenant. */
    static Hook connect(URI integration) {
        var secret = UUID.randomUUID().toString();
        var tenant = "bench-" + UUID.randomUUID();
        var request = HttpRequest.newBuilder(integration.resolve("/internal/dev/connections/" + tenant))
                .header("Authorization", "Bearer " + TestTokens.service("operator"))
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(SEED.formatted(UUID.randomUUID(), secret)))
                .build();
        try {
            var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
            var id = ID.matcher(answer.body());
            if (!id.find()) {
                throw new IllegalStateException("no hook: " + answer.statusCode());
            }
            return new Hook("/webhooks/linkedin/" + id.group(1), secret);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A notice with a request id of its own. */
    byte[] push() {
        var body = "{\"requestId\":\"" + UUID.randomUUID() + "\",\"eventType\":\"EXPORT_CANDIDATE_PROFILE\"}";
        return Line.request("POST", path, body, "X-LI-Signature: " + signature(body));
    }

    byte[] challenge() {
        return Line.request("GET", path + "?challengeCode=" + UUID.randomUUID(), "");
    }

    private String signature(String body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(("hmacsha256=" + body).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
