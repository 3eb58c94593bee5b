package dev.prospector.kit.http.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MaskingTest {
    @Test
    void what_a_domain_has_marked_is_masked_wherever_it_stands() {
        assertEquals(
                "{\"id\":\"p-1\",\"name\":{\"given\":\"***\",\"family\":\"***\",\"language\":\"en\"},\"emails\":[\"***\"],"
                        + "\"contact\":\"***\",\"links\":\"***\",\"stage\":\"PROSPECT\",\"since\":\"2026-01-02\",\"version\":3}",
                Masking.of(People.Person.ada()).toString());
    }

    @Test
    void what_is_not_there_is_null() {
        assertTrue(Masking.of(null).isNull());
        assertTrue(Masking.of(Optional.empty()).isNull());
        assertEquals(
                "{\"given\":null,\"family\":\"***\",\"language\":null}",
                Masking.of(new People.Name(null, "Lovelace", null)).toString());
    }

    @Test
    void maps_are_masked_by_their_values_and_their_keys() {
        assertEquals(
                "{\"email\":\"***\"}",
                Masking.of(Map.of("email", new People.Email("ada@example.org"))).toString());
        assertEquals(
                "{\"***\":1}",
                Masking.of(Map.of(new People.Email("ada@example.org"), 1)).toString());
        assertEquals(
                "{\"p-1\":true}",
                Masking.of(Map.of(new People.PersonId("p-1"), true)).toString());
    }

    @Test
    void what_nobody_thought_of_is_not_shown() {
        assertEquals(
                "\"***\"", Masking.of(URI.create("https://example.org/ada")).toString());
        assertEquals("\"***\"", Masking.of(new Secret("hush")).toString());
        assertEquals("\"***\"", Masking.of(new byte[] {1}).toString());
        assertEquals("\"***\"", Masking.of(new Object()).toString());
    }

    record Silent(String text) {
        @Override
        public String text() {
            throw new IllegalStateException();
        }
    }

    @Test
    void a_record_that_does_not_tell_is_not_shown() {
        assertEquals("{\"text\":\"***\"}", Masking.of(new Silent("x")).toString());
        assertFalse(Masking.isNeeded(new Silent("x")));
    }

    @Test
    void plain_values_stay_what_they_are() {
        assertEquals("7", Masking.of(7L).toString());
        assertEquals("1.5", Masking.of(new BigDecimal("1.5")).toString());
        assertEquals("\"x\"", Masking.of("x").toString());
        assertEquals("[1,null]", Masking.of(java.util.Arrays.asList(1, null)).toString());
    }

    static Stream<Object> withPersonalData() {
        return Stream.of(
                People.Person.ada(),
                new People.Email("e"),
                new People.Phone("p"),
                List.of(1, new People.Email("e")),
                Map.of("x", new People.Email("e")),
                Map.of(new People.Email("e"), "x"),
                Optional.of(new People.Email("e")));
    }

    @ParameterizedTest
    @MethodSource("withPersonalData")
    void masking_is_needed_where_something_is_marked(Object value) {
        assertTrue(Masking.isNeeded(value));
    }

    static Stream<Object> without() {
        return Stream.of(
                new People.PersonId("p-1"), "Ada", 1, List.of("x"), Map.of("x", 1), Optional.empty(), new Object());
    }

    @ParameterizedTest
    @MethodSource("without")
    void it_is_not_needed_elsewhere(Object value) {
        assertFalse(Masking.isNeeded(value));
        assertFalse(Masking.isNeeded(null));
        assertFalse(Masking.isNeeded(Collections.singletonList(null)));
    }
}
