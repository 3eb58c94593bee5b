package dev.prospector.integration.adapter.out.http.linkedin;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Percent-encoding of UTF-8 (RFC 3986, 2.1), whole for addresses and of chosen characters for keys in JSON. */
final class Escapes {
    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private Escapes() {}

    static String forUrl(String plain) {
        return forUrlBut("", plain);
    }

    /** @param kept characters that stay besides the unreserved ones */
    static String forUrlBut(String kept, String plain) {
        var url = new StringBuilder();
        for (var octet : plain.getBytes(StandardCharsets.UTF_8)) {
            var character = (char) (octet & 0xff);
            if (UNRESERVED.indexOf(character) >= 0 || kept.indexOf(character) >= 0) {
                url.append(character);
            } else {
                append(url, character);
            }
        }
        return url.toString();
    }

    /** @param marks ASCII characters that would be taken for the key's own; the percent sign always is one */
    static String of(String marks, String plain) {
        var escaped = new StringBuilder();
        plain.chars().forEach(character -> {
            if (character == '%' || marks.indexOf(character) >= 0) {
                append(escaped, (char) character);
            } else {
                escaped.append((char) character);
            }
        });
        return escaped.toString();
    }

    /** @throws IllegalArgumentException where a percent sign is followed by no octet */
    static String undone(String escaped) {
        return URLDecoder.decode(escaped.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static void append(StringBuilder text, char octet) {
        text.append('%').append(HEX.toHexDigits((byte) octet));
    }
}
