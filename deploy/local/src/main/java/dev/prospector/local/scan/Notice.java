package dev.prospector.local.scan;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import dev.prospector.local.Answer;
import dev.prospector.local.Http;

/** A notice as LinkedIn pushes it, of an export that LinkedIn does not know, with a text besides. */
record Notice(String body, String signature) {

    private static final String ALGORITHM = "HmacSHA256";

    static Notice signedBy(String secret, String text) {
        String body = "{\"requestId\":\"" + UUID.randomUUID()
                + "\",\"eventType\":\"EXPORT_CANDIDATE_PROFILE\",\"text\":\"" + text + "\"}";
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            byte[] signature = mac.doFinal(("hmacsha256=" + body).getBytes(StandardCharsets.UTF_8));
            return new Notice(body, HexFormat.of().formatHex(signature));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    Answer pushTo(String callback) {
        return Http.send("POST", URI.create(callback), null, body, Map.of("X-LI-Signature", signature));
    }
}
