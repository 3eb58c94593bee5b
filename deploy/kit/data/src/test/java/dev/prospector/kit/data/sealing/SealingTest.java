package dev.prospector.kit.data.sealing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import dev.prospector.kit.data.DataTest;

@DataTest
class SealingTest {
    private static final byte[] TEXT = "a message text".getBytes(StandardCharsets.UTF_8);

    @Inject
    Sealing sealing;

    @Test
    void what_was_sealed_opens_where_it_belongs() {
        var sealed = sealing.seal(Keyset.LINKEDIN_ACTIVITY, TEXT, "topic|acme|r-1");
        assertFalse(new String(sealed, StandardCharsets.ISO_8859_1).contains("message"));
        assertArrayEquals(TEXT, sealing.open(Keyset.LINKEDIN_ACTIVITY, sealed, "topic|acme|r-1"));
    }

    @Test
    void moved_to_another_row_it_does_not_open() {
        var sealed = sealing.seal(Keyset.LINKEDIN_ACTIVITY, TEXT, "topic|acme|r-1");
        assertThrows(Unsealable.class, () -> sealing.open(Keyset.LINKEDIN_ACTIVITY, sealed, "topic|globex|r-1"));
    }

    @Test
    void the_other_keyset_does_not_open_it() {
        var sealed = sealing.seal(Keyset.CREDENTIALS, TEXT, "x");
        assertThrows(Unsealable.class, () -> sealing.open(Keyset.LINKEDIN_ACTIVITY, sealed, "x"));
    }

    @Test
    void a_changed_byte_is_noticed() {
        var sealed = sealing.seal(Keyset.CREDENTIALS, TEXT, "x");
        sealed[sealed.length - 1] ^= 1;
        assertThrows(Unsealable.class, () -> sealing.open(Keyset.CREDENTIALS, sealed, "x"));
    }
}
