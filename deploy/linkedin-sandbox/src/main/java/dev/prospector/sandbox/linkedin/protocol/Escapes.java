package dev.prospector.sandbox.linkedin.protocol;

import java.util.HexFormat;

/** Percent-encoding of the characters that would be taken for a key's own marks. */
final class Escapes {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private Escapes() {}

    /** @param marks in ASCII; the percent sign always is one */
    static String of(String marks, String plain) {
        StringBuilder escaped = new StringBuilder();
        for (char character : plain.toCharArray()) {
            if (character == '%' || marks.indexOf(character) >= 0) {
                escaped.append('%').append(HEX.toHexDigits((byte) character));
            } else {
                escaped.append(character);
            }
        }
        return escaped.toString();
    }
}
