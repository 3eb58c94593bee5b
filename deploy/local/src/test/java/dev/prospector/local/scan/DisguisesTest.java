package dev.prospector.local.scan;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Base64;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisguisesTest {

    private static final String TEXT = "zo\u00eb & lena";

    @ParameterizedTest
    @CsvSource({
        "hex,7a6fc3ab2026206c656e61",
        "HEX,7A6FC3AB2026206C656E61",
        "URL,zo%C3%AB+%26+lena",
        "'URL, blanks as %20',zo%C3%AB%20%26%20lena",
        "JSON,zo\\u00eb & lena"
    })
    void a_text_has_its_written_forms(String name, String form) {
        assertEquals(form, new String(Disguises.of(TEXT.getBytes(UTF_8)).get(name), UTF_8));
    }

    @Test
    void a_text_has_both_orders_of_utf_16() {
        Map<String, byte[]> forms = Disguises.of("ab".getBytes(UTF_8));
        assertEquals("\0a\0b", new String(forms.get("UTF-16BE"), ISO_8859_1));
        assertEquals("a\0b\0", new String(forms.get("UTF-16LE"), ISO_8859_1));
    }

    @Test
    void base64_shows_it_wherever_it_begins_and_whatever_is_around_it() {
        for (int before = 0; before < 6; before++) {
            for (int behind = 0; behind < 4; behind++) {
                String whole = "x".repeat(before) + TEXT + "y".repeat(behind);
                String encoded = Base64.getEncoder().encodeToString(whole.getBytes(UTF_8));
                String form = new String(Disguises.of(TEXT.getBytes(UTF_8)).get("base64 at " + before % 3), UTF_8);
                assertTrue(encoded.contains(form), whole);
            }
        }
    }

    @Test
    void bytes_that_are_no_text_have_no_forms_of_texts() {
        Map<String, byte[]> forms = Disguises.of(new byte[] {(byte) 0xff, (byte) 0xfe, 3, 4});
        assertTrue(forms.containsKey("hex"));
        assertFalse(forms.containsKey("UTF-16BE"));
    }

    @Test
    void what_looks_the_same_is_told_once() {
        assertFalse(Disguises.of("abc".getBytes(UTF_8)).containsKey("URL"));
    }
}
