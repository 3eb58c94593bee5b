package dev.prospector.job.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
    @Test
    void blanks_around_a_text_are_dropped() {
        assertEquals("Data Engineer", Text.line("title", " Data Engineer\t", 20));
        assertNull(Text.optionalLine("region", "  ", 20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\tb", "a\u0000b", "a\u0085b", "a\u2028b", "a\ud800b"})
    void a_line_has_no_control_characters(String line) {
        assertRefused("CONTROL_CHARACTER", () -> Text.line("title", line, 20));
    }

    @Test
    void a_description_may_have_lines_and_tabs_only() {
        assertEquals("one\n\ttwo", Text.paragraphs("description", "one\r\n\ttwo\n", 20));
        assertRefused("CONTROL_CHARACTER", () -> Text.paragraphs("description", "a\u0007b", 20));
    }

    @Test
    void emoji_and_other_scripts_are_text() {
        assertEquals("データ 👩‍💻", Text.line("title", "データ 👩‍💻", 20));
    }

    @Test
    void a_text_may_be_as_long_as_its_limit() {
        assertEquals("1234", Text.line("title", "1234", 4));
        assertRefused("SIZE", () -> Text.line("title", "12345", 4));
    }

    @Test
    void a_key_is_kept_letter_by_letter_or_refused() {
        assertEquals("pQ7x2", Text.key("userId", "pQ7x2"));
        assertRefused("BLANKS_AROUND", () -> Text.key("userId", "pQ7x2 "));
        assertRefused("NOT_BLANK", () -> Text.key("userId", null));
        assertRefused("SIZE", () -> Text.key("userId", "x".repeat(256)));
        assertRefused("CONTROL_CHARACTER", () -> Text.key("userId", "p\u0000Q"));
    }

    private static void assertRefused(String code, Executable text) {
        assertEquals(code, assertThrows(InvalidValue.class, text).code());
    }
}
