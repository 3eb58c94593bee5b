package dev.prospector.sandbox.linkedin;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * A push as LinkedIn sends it: what happened, the id to ask for it, nothing personal, and a signature. Sections 2.3 and 15 of
 * LinkedIn's contract; that the callback is signed with the customer's own application secret is an assumption there.
 */
record Notice(String body, String signature) {

    static Notice of(String requestId, String eventType, Application application) {
        String body = "{\"requestId\":\"%s\",\"eventType\":\"%s\"}".formatted(requestId, eventType);
        return signed(body, application.newestSecret());
    }

    /** Told to the parent application's portal webhook, so signed with the parent's secret. */
    static Notice of(Resync resync, ParentApplication parent) {
        return signed(resync.json(), parent.newestSecret());
    }

    private static Notice signed(String body, String secret) {
        return new Notice(body, sign(body, secret));
    }

    private static String sign(String body, String secret) {
        byte[] key = secret.getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(Hmac.of(key, "hmacsha256=" + body));
    }
}
