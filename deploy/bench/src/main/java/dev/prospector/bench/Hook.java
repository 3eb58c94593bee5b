package dev.prospector.bench;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import dev.prospector.local.Client;
import dev.prospector.local.Http;
import dev.prospector.local.Sandbox;
import dev.prospector.testbed.TestTokens;

/** A tenant's callback at integration-service, and LinkedIn's side of it: signed pushes and challenges. */
record Hook(String path, String secret) {

    /** Connects a new tenant: it has a hook from then on, whether or not its admin goes on at LinkedIn. */
    static Hook connect(URI integration, URI sandbox) {
        var tenant = "bench-" + UUID.randomUUID().toString().substring(24);
        Http.send(
                        "PUT",
                        integration.resolve("/internal/tenants/" + tenant + "/entitlements/linkedin"),
                        TestTokens.service("operator"),
                        Map.of("granted", true))
                .expect(204);
        var admin = new Client(integration, TestTokens.user(tenant, tenant + "-admin", "admin"));
        var callback = admin.post("/linkedin/connection", null).expect(200).text("callbackUrl");
        var secret = new Sandbox(sandbox).tenant(tenant).text("clientSecret");
        return new Hook(URI.create(callback).getPath(), secret);
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
