package dev.prospector.kit.data.sealing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class AssociatedDataTest {
    @Test
    void plain_parts_are_joined_by_bars() {
        assertEquals("inbox.body|acme|EXPORT|r-1", AssociatedData.of("inbox.body", "acme", "EXPORT", "r-1"));
    }

    @Test
    void a_separator_in_a_part_does_not_divide_it() {
        assertNotEquals(AssociatedData.of("x", "a|b", "c"), AssociatedData.of("x", "a", "b|c"));
        assertNotEquals(AssociatedData.of("x", "a\\", "b"), AssociatedData.of("x", "a\\|b"));
        assertNotEquals(AssociatedData.of("x", "a\\", "|b"), AssociatedData.of("x", "a\\\\|", "b"));
    }
}
