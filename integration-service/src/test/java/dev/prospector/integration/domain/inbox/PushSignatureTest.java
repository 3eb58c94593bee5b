package dev.prospector.integration.domain.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.prospector.integration.domain.inbox.PushSignatureTable.Case;
import dev.prospector.integration.domain.provisioning.ClientSecret;
import dev.prospector.integration.fakes.Samples;

class PushSignatureTest {
    private static final String HEX = "0123456789abcdef";

    /** What is signed, and the body that it is accepted for. */
    private record Signed(ClientSecret secret, String signedText, byte[] body) {
        String signature() {
            return Samples.signature(secret, signedText);
        }
    }

    static Stream<Case> table() {
        return PushSignatureTable.cases();
    }

    static Stream<Signed> bothSecretsAndForms() {
        return Stream.of(PushSignatureTable.NEWEST, PushSignatureTable.EARLIER)
                .flatMap(secret -> Stream.of(PushSignatureTable.TEXT, PushSignatureTable.ESCAPED)
                        .map(signed -> new Signed(secret, signed, PushSignatureTable.utf8(PushSignatureTable.TEXT))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void a_signature_is_right_or_wrong(Case row) {
        assertEquals(row.right(), accepts(row.body(), row.headers(), row.secrets()));
    }

    @Test
    void the_table_has_at_least_80_cases_each_with_a_name_of_its_own() {
        var names = PushSignatureTable.cases().map(Case::name).distinct().count();
        assertEquals(PushSignatureTable.cases().count(), names);
        assertTrue(names >= 80, "only " + names);
    }

    @ParameterizedTest
    @MethodSource("bothSecretsAndForms")
    void no_byte_of_the_body_can_be_changed(Signed signed) {
        assertTrue(accepts(signed.body(), signed.signature()));
        for (int i = 0; i < signed.body().length; i++) {
            for (int bit = 0; bit < 8; bit++) {
                var changed = signed.body().clone();
                changed[i] ^= (byte) (1 << bit);
                assertFalse(accepts(changed, signed.signature()), "byte " + i + ", bit " + bit);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("bothSecretsAndForms")
    void no_byte_of_the_body_can_be_left_out_or_doubled(Signed signed) {
        var body = signed.body();
        for (int i = 0; i < body.length; i++) {
            var shorter = new byte[body.length - 1];
            System.arraycopy(body, 0, shorter, 0, i);
            System.arraycopy(body, i + 1, shorter, i, body.length - i - 1);
            assertFalse(accepts(shorter, signed.signature()), "without byte " + i);
            var longer = new byte[body.length + 1];
            System.arraycopy(body, 0, longer, 0, i + 1);
            System.arraycopy(body, i, longer, i + 1, body.length - i);
            assertFalse(accepts(longer, signed.signature()), "byte " + i + " twice");
        }
    }

    @ParameterizedTest
    @MethodSource("bothSecretsAndForms")
    void no_character_of_the_signature_can_be_changed(Signed signed) {
        var right = signed.signature();
        for (int i = 0; i < right.length(); i++) {
            for (var other : HEX.replace(right.substring(i, i + 1), "").toCharArray()) {
                var changed = right.substring(0, i) + other + right.substring(i + 1);
                assertFalse(accepts(signed.body(), changed), "character " + i + " as " + other);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("bothSecretsAndForms")
    void no_character_of_the_signature_can_be_left_out_or_doubled(Signed signed) {
        var right = signed.signature();
        for (int i = 0; i < right.length(); i++) {
            assertFalse(accepts(signed.body(), right.substring(0, i) + right.substring(i + 1)), "without " + i);
            assertFalse(accepts(signed.body(), right.substring(0, i + 1) + right.substring(i)), i + " twice");
        }
    }

    private static boolean accepts(byte[] body, String header) {
        return accepts(body, List.of(header), PushSignatureTable.LIVE);
    }

    private static boolean accepts(byte[] body, List<String> headers, List<ClientSecret> secrets) {
        return PushSignature.of(headers).isOver(body, secrets, Samples::hmac);
    }
}
