package dev.prospector.integration.domain.inbox;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import dev.prospector.integration.domain.provisioning.ClientSecret;

/**
 * The claim of a push to be LinkedIn's: HMAC-SHA256 of {@code hmacsha256=} and the body, in hex (LinkedIn RSC 2.3), over the bytes as
 * they were received or over their escaped form (LinkedIn RSC 15). Compared in constant time, and with all secrets whatever the first
 * one says, so that the time taken tells nothing.
 */
public final class PushSignature {
    private static final String PREFIX = "hmacsha256=";
    private static final int LENGTH = 32;

    private final byte[] claimed;

    private PushSignature(byte[] claimed) {
        this.claimed = claimed;
    }

    /** @param headers the header's values; anything but exactly one, in hex, becomes a signature that fits nothing */
    public static PushSignature of(List<String> headers) {
        try {
            return new PushSignature(HexFormat.of().parseHex(headers.size() == 1 ? headers.get(0) : ""));
        } catch (IllegalArgumentException notHex) {
            return new PushSignature(new byte[0]);
        }
    }

    /** Whether there is a secret at all that it could have been made with. */
    public boolean hasForm() {
        return claimed.length == LENGTH;
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
        var escaped = text(body).map(PushSignature::escaped).filter(form -> form.length != body.length);
        return Stream.concat(Stream.of(body), escaped.stream())
                .map(PushSignature::prefixed)
                .toList();
    }

    private static byte[] prefixed(byte[] body) {
        var prefix = PREFIX.getBytes(StandardCharsets.US_ASCII);
        var message = new byte[prefix.length + body.length];
        System.arraycopy(prefix, 0, message, 0, prefix.length);
        System.arraycopy(body, 0, message, prefix.length, body.length);
        return message;
    }

    /** Bytes that are no text have no escaped form: replaced by a stand-in, many bodies would share one signature. */
    private static Optional<String> text(byte[] body) {
        try {
            var decoder = StandardCharsets.UTF_8.newDecoder();
            return Optional.of(decoder.decode(ByteBuffer.wrap(body)).toString());
        } catch (CharacterCodingException noText) {
            return Optional.empty();
        }
    }

    /** Each UTF-16 unit beyond ASCII as backslash, u and four lower-case digits; done on the text: parsing would change it. */
    private static byte[] escaped(String text) {
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
