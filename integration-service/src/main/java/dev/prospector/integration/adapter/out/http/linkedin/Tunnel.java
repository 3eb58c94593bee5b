package dev.prospector.integration.adapter.out.http.linkedin;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * How a call gets through LinkedIn's limits: where its query is longer than an address may hold, the query goes into the body of a POST
 * that names the method it stands for (LinkedIn RSC 0.3, query tunnelling). A batch of a hundred keys is the normal case for it.
 */
final class Tunnel {
    static final String OVERRIDE = "X-HTTP-Method-Override";

    /** LinkedIn refuses more with 414. */
    private static final int LONGEST_QUERY = 4 * 1024;

    private static final int LONGEST_ADDRESS = 8 * 1024;
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String JSON = "application/json";
    private static final int BOUNDARY_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    /**
     * A call as it travels.
     *
     * @param override the method that it stands for; null where it is the call's own
     * @param contentType null without a body
     */
    record Passage(Call.Method method, String address, String override, String contentType, byte[] body) {}

    private final int base;

    /** @param baseAddress what stands before every path, because LinkedIn counts it too */
    Tunnel(String baseAddress) {
        base = baseAddress.length();
    }

    Passage through(Call call) {
        if (fits(call)) {
            var body = call.json().orElse(null);
            return new Passage(call.method(), call.address(), null, body == null ? null : JSON, body);
        }
        var query = call.queryText().getBytes(StandardCharsets.US_ASCII);
        var override = call.method().name();
        return call.json()
                .map(json -> both(call, override, query, json))
                .orElseGet(() -> new Passage(Call.Method.POST, call.path(), override, FORM, query));
    }

    private boolean fits(Call call) {
        return call.queryText().length() <= LONGEST_QUERY
                && base + call.address().length() <= LONGEST_ADDRESS;
    }

    private static Passage both(Call call, String override, byte[] query, byte[] json) {
        var boundary = boundary();
        var body = new ByteArrayOutputStream(query.length + json.length + 256);
        part(body, boundary, FORM, query);
        part(body, boundary, JSON, json);
        write(body, "--" + boundary + "--\r\n");
        var type = "multipart/mixed; boundary=" + boundary;
        return new Passage(Call.Method.POST, call.path(), override, type, body.toByteArray());
    }

    private static void part(ByteArrayOutputStream body, String boundary, String type, byte[] content) {
        write(body, "--" + boundary + "\r\nContent-Type: " + type + "\r\n\r\n");
        body.writeBytes(content);
        write(body, "\r\n");
    }

    private static void write(ByteArrayOutputStream body, String text) {
        body.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** 128 random bits: no body holds them by chance, and nobody who fills one can guess them. */
    private static String boundary() {
        var bytes = new byte[BOUNDARY_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
