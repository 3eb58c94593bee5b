package dev.prospector.sandbox.linkedin;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * A push as LinkedIn sends it: which export, nothing personal, and a signature. Sections 2.3 and 15 of LinkedIn's contract;
 * that the callback is signed with the customer's own application secret is an assumption there.
 */
record Notice(String body, String signature) {

    static Notice of(Export export, Application application) {
        String body = "{\"requestId\":\"%s\",\"eventType\":\"EXPORT_CANDIDATE_PROFILE\"}".formatted(export.requestId());
        return new Notice(body, sign(body, application.newestSecret()));
    }

    private static String sign(String body, String secret) {
        byte[] key = secret.getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(Hmac.of(key, "hmacsha256=" + body));
    }
}
