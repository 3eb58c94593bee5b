package dev.prospector.integration.domain.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import dev.prospector.integration.domain.connection.ClientSecret;
import dev.prospector.integration.fakes.Samples;

class PushSignatureTest {
    private static final ClientSecret NEWEST = new ClientSecret("newest/+=");
    private static final ClientSecret EARLIER = new ClientSecret("earlier");
    private static final ClientSecret ANOTHERS = new ClientSecret("another tenant's");
    private static final String BODY = "{\"requestId\":\"r-1\",\"eventType\":\"EXPORT_CANDIDATE_PROFILE\"}";
    private static final String UMLAUT = "{\"requestId\":\"r-\u00fc\u20ac\uD83D\uDE00\"}";
    private static final String ESCAPED = "{\"requestId\":\"r-\\u00fc\\u20ac\\ud83d\\ude00\"}";
    private static final String RIGHT = Samples.signature(NEWEST, BODY);

    static Stream<Arguments> signatures() {
        return Stream.of(
                arguments("newest secret", BODY, RIGHT, true),
                arguments("earlier secret", BODY, Samples.signature(EARLIER, BODY), true),
                arguments("upper-case hex", BODY, RIGHT.toUpperCase(Locale.ROOT), true),
                arguments("raw form beyond ASCII", UMLAUT, Samples.signature(NEWEST, UMLAUT), true),
                arguments("escaped form", UMLAUT, Samples.signature(NEWEST, ESCAPED), true),
                arguments("escaped form, earlier secret", UMLAUT, Samples.signature(EARLIER, ESCAPED), true),
                arguments("empty body", "", Samples.signature(NEWEST, ""), true),
                arguments(
                        "upper-case escapes",
                        UMLAUT,
                        Samples.signature(NEWEST, ESCAPED.replace("u00fc", "u00FC")),
                        false),
                arguments("another tenant's secret", BODY, Samples.signature(ANOTHERS, BODY), false),
                arguments("another body", BODY, Samples.signature(NEWEST, BODY + " "), false),
                arguments("without the prefix", BODY, bare(BODY), false),
                arguments("missing", BODY, null, false),
                arguments("empty", BODY, "", false),
                arguments("too short", BODY, RIGHT.substring(2), false),
                arguments("odd length", BODY, RIGHT.substring(1), false),
                arguments("too long", BODY, RIGHT + "00", false),
                arguments("twice", BODY, RIGHT + RIGHT, false),
                arguments("no hex", BODY, "z".repeat(64), false),
                arguments("space around", BODY, " " + RIGHT, false),
                arguments("all zero", BODY, "0".repeat(64), false));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("signatures")
    void a_signature_is_right_or_wrong(String name, String body, String header, boolean right) {
        assertEquals(right, accepts(body.getBytes(StandardCharsets.UTF_8), header));
    }

    @Test
    void no_byte_of_the_body_can_be_changed() {
        for (int i = 0; i < BODY.length(); i++) {
            var changed = BODY.getBytes(StandardCharsets.UTF_8);
            changed[i] ^= 1;
            assertFalse(accepts(changed, RIGHT), "byte " + i);
        }
    }

    @Test
    void no_digit_of_the_signature_can_be_changed() {
        for (int i = 0; i < RIGHT.length(); i++) {
            var other = RIGHT.charAt(i) == '0' ? '1' : '0';
            var changed = RIGHT.substring(0, i) + other + RIGHT.substring(i + 1);
            assertFalse(accepts(BODY.getBytes(StandardCharsets.UTF_8), changed), "digit " + i);
        }
    }

    @Test
    void bytes_that_are_no_text_are_signed_as_they_are() {
        byte[] noText = {'{', (byte) 0xff, (byte) 0xfe, '}'};
        var prefixed = new byte[11 + noText.length];
        System.arraycopy("hmacsha256=".getBytes(StandardCharsets.US_ASCII), 0, prefixed, 0, 11);
        System.arraycopy(noText, 0, prefixed, 11, noText.length);
        var signature = HexFormat.of().formatHex(Samples.hmac(NEWEST, prefixed));
        assertTrue(accepts(noText, signature));
    }

    private static boolean accepts(byte[] body, String header) {
        return PushSignature.of(header).isOver(body, List.of(NEWEST, EARLIER), Samples::hmac);
    }

    private static String bare(String body) {
        return HexFormat.of().formatHex(Samples.hmac(NEWEST, body.getBytes(StandardCharsets.UTF_8)));
    }
}
