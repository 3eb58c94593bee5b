package dev.prospector.local.scan;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The forms in which bytes may have been written down; forms that look like an earlier one are left out. */
final class Disguises {

    private static final int BITS_OF_BYTE = 8;
    private static final int BITS_OF_DIGIT = 6;
    private static final int ALIGNMENTS = 3;

    private final Map<String, byte[]> forms = new LinkedHashMap<>();

    private Disguises() {}

    /** By name; the first is the value itself. */
    static Map<String, byte[]> of(byte[] value) {
        Disguises disguises = new Disguises();
        disguises.add("plain", value);
        for (int alignment = 0; alignment < ALIGNMENTS; alignment++) {
            disguises.add("base64 at " + alignment, base64(Base64.getEncoder(), value, alignment));
            disguises.add("base64url at " + alignment, base64(Base64.getUrlEncoder(), value, alignment));
        }
        disguises.add("hex", HexFormat.of().formatHex(value));
        disguises.add("HEX", HexFormat.of().withUpperCase().formatHex(value));
        text(value).ifPresent(disguises::addTexts);
        return disguises.forms;
    }

    private void addTexts(String text) {
        add("UTF-16BE", text.getBytes(StandardCharsets.UTF_16BE));
        add("UTF-16LE", text.getBytes(StandardCharsets.UTF_16LE));
        add("URL", URLEncoder.encode(text, StandardCharsets.UTF_8));
        add(
                "URL, blanks as %20",
                URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20"));
        add("JSON", json(text));
    }

    private void add(String name, String ascii) {
        add(name, ascii.getBytes(StandardCharsets.US_ASCII));
    }

    private void add(String name, byte[] form) {
        if (forms.values().stream().noneMatch(known -> Arrays.equals(known, form))) {
            forms.put(name, form);
        }
    }

    /** The digits that depend on these bytes alone, whatever stands before and behind them. */
    private static String base64(Base64.Encoder encoder, byte[] value, int alignment) {
        byte[] shifted = new byte[alignment + value.length];
        System.arraycopy(value, 0, shifted, alignment, value.length);
        int begin = (alignment * BITS_OF_BYTE + BITS_OF_DIGIT - 1) / BITS_OF_DIGIT;
        return encoder.encodeToString(shifted).substring(begin, shifted.length * BITS_OF_BYTE / BITS_OF_DIGIT);
    }

    private static String json(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(unit -> escaped.append(unit < 0x80 ? "" + (char) unit : "\\u%04x".formatted(unit)));
        return escaped.toString();
    }

    /** Empty where the bytes are no text. */
    private static Optional<String> text(byte[] value) {
        Charset utf8 = StandardCharsets.UTF_8;
        try {
            return Optional.of(utf8.newDecoder().decode(ByteBuffer.wrap(value)).toString());
        } catch (CharacterCodingException noText) {
            return Optional.empty();
        }
    }
}
