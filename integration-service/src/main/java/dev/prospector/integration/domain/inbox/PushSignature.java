package dev.prospector.integration.domain.inbox;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.function.BiFunction;

import dev.prospector.integration.domain.connection.ClientSecret;

/**
 * The claim of a push to be LinkedIn's: HMAC-SHA256 of {@code hmacsha256=} and the body, in hex (LinkedIn RSC 2.3), over the bytes as
 * they were received or over their escaped form (LinkedIn RSC 15). Compared in constant time, and with all secrets whatever the first
 * one says, so that the time taken tells nothing.
 */
public final class PushSignature {
    private static final String PREFIX = "hmacsha256=";

    private final byte[] claimed;

    private PushSignature(byte[] claimed) {
        this.claimed = claimed;
    }

    /** @param header the header's value, null when it is missing; what is no hex becomes a signature that fits nothing */
    public static PushSignature of(String header) {
        try {
            return new PushSignature(HexFormat.of().parseHex(header == null ? "" : header));
        } catch (IllegalArgumentException notHex) {
            return new PushSignature(new byte[0]);
        }
    }

    /** @param hmac HMAC-SHA256 with this secret over these bytes */
    public boolean isOver(byte[] body, List<ClientSecret> secrets, BiFunction<ClientSecret, byte[], byte[]> hmac) {
        var matches = false;
        for (var form : forms(body)) {
            for (var secret : secrets) {
                matches |= MessageDigest.isEqual(hmac.apply(secret, form), claimed);
            }
        }
        return matches;
    }

    private static List<byte[]> forms(byte[] body) {
        var raw = prefixed(body);
        var escaped = prefixed(escaped(body));
        return escaped.length == raw.length ? List.of(raw) : List.of(raw, escaped);
    }

    private static byte[] prefixed(byte[] body) {
        var prefix = PREFIX.getBytes(StandardCharsets.US_ASCII);
        var message = new byte[prefix.length + body.length];
        System.arraycopy(prefix, 0, message, 0, prefix.length);
        System.arraycopy(body, 0, message, prefix.length, body.length);
        return message;
    }

    /** Each UTF-16 unit beyond ASCII as backslash, u and four lower-case digits; done on the text: parsing would change it. */
    private static byte[] escaped(byte[] body) {
        var text = new String(body, StandardCharsets.UTF_8);
        var escaped = new StringBuilder(text.length());
        text.chars().forEach(unit -> append(escaped, (char) unit));
        return escaped.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static void append(StringBuilder escaped, char unit) {
        if (unit < 0x80) {
            escaped.append(unit);
        } else {
            escaped.append("\\u").append(HexFormat.of().toHexDigits(unit));
        }
    }
}
