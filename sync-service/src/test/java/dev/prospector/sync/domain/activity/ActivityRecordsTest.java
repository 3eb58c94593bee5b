package dev.prospector.sync.domain.activity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActivityRecordsTest {

    private static final SealedText TEXT = ActivitySamples.TEXT;

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "pn-1", "urn:li:", "urn:li:prospectNote:pn 1", "urn:li:prospectNote:ü", " urn:li:x:1"})
    void what_is_no_urn_names_nothing(String urn) {
        assertThrows(IllegalArgumentException.class, () -> ActivitySamples.inMail(urn, "urn:li:person:p"));
        assertThrows(IllegalArgumentException.class, () -> ActivitySamples.inMail("urn:li:x:1", urn));
        assertThrows(IllegalArgumentException.class, () -> ActivitySamples.note(urn, ActivitySamples.AT, TEXT));
        assertThrows(IllegalArgumentException.class, () -> ActivitySamples.stub(urn));
    }

    @Test
    void a_name_that_no_column_holds_is_none() {
        assertEquals(
                255, ActivitySamples.stub("urn:li:" + "x".repeat(248)).stub().length());
        assertThrows(IllegalArgumentException.class, () -> ActivitySamples.stub("urn:li:" + "x".repeat(249)));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"1969-12-31T23:59:59Z", "+10000-01-01T00:00:00Z"})
    void a_time_that_no_column_holds_is_none(String time) {
        Instant at = time == null ? null : Instant.parse(time);
        assertThrows(IllegalArgumentException.class, () -> ActivitySamples.note("urn:li:x:1", at, TEXT));
    }

    @Test
    void a_note_that_is_gone_keeps_no_text() {
        assertEquals(
                TEXT,
                ActivitySamples.note("urn:li:prospectNote:pn-1", ActivitySamples.AT, TEXT)
                        .text());
        assertNull(ActivitySamples.goneNote("urn:li:prospectNote:pn-1", ActivitySamples.AT)
                .text());
    }

    @Test
    void an_empty_text_is_none() {
        assertNull(SealedText.orNull(null));
        assertThrows(IllegalArgumentException.class, () -> SealedText.orNull(new byte[0]));
        assertThrows(IllegalArgumentException.class, () -> new SealedText(null));
    }

    @Test
    void what_is_sealed_is_its_bytes_and_cannot_be_changed_from_outside() {
        byte[] bytes = {1, 2};
        var text = new SealedText(bytes);
        bytes[0] = 9;
        text.bytes()[1] = 9;
        assertArrayEquals(new byte[] {1, 2}, text.bytes());
        assertEquals(new SealedText(new byte[] {1, 2}), text);
        assertEquals(new SealedText(new byte[] {1, 2}).hashCode(), text.hashCode());
        assertNotEquals(new SealedText(new byte[] {1, 3}), text);
        assertFalse(text.equals(null));
    }

    @Test
    void a_text_in_the_clear_cannot_be_printed() {
        Stream.of(new InMailText("subject", "body"), new NoteText("note"))
                .forEach(text -> assertEquals("***", text.toString()));
    }
}
