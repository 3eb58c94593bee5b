package dev.prospector.integration.adapter.out.http.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.prospector.integration.adapter.out.http.GoldenSample;
import dev.prospector.integration.adapter.out.http.activity.ProspectNote.Stamp;
import dev.prospector.integration.adapter.out.http.linkedin.Page;
import dev.prospector.integration.adapter.out.http.linkedin.Paging;
import dev.prospector.integration.adapter.out.http.linkedin.UnusableAnswer;

class ProspectNoteTest {
    private static final GoldenSample SAMPLE = GoldenSample.of("prospect-notes.json");
    private static final Stamp WRITTEN = new Stamp(Instant.parse("2026-01-02T00:00:00Z"), "urn:li:person:recruiter01");
    private static final Stamp DELETED = new Stamp(Instant.parse("2026-01-03T00:00:00Z"), "urn:li:person:recruiter01");

    private static final ProspectNote FIRST = new ProspectNote(
            "urn:li:prospectNote:pn-1",
            "urn:li:contract:9001",
            "urn:li:seat:600123",
            "urn:li:person:pQ7x2",
            true,
            WRITTEN,
            WRITTEN,
            "Open to Munich.");
    private static final ProspectNote SECOND = new ProspectNote(
            "urn:li:prospectNote:pn-2",
            "urn:li:contract:9001",
            "urn:li:seat:600123",
            "urn:li:person:pQ7x2",
            false,
            WRITTEN,
            DELETED,
            "Prefers to stay in Hamburg.");

    @Test
    void the_golden_sample_is_understood() {
        assertEquals(new Page<>(List.of(FIRST, SECOND), new Paging(0, 100, 2)), read(SAMPLE));
    }

    @Test
    void what_is_not_active_was_deleted() {
        assertFalse(FIRST.isDeleted());
        assertTrue(SECOND.isDeleted());
        assertFalse(read(SAMPLE.without("/elements/1/active")).elements().get(1).isDeleted());
    }

    @Test
    void unknown_fields_do_no_harm() {
        assertEquals(read(SAMPLE), read(SAMPLE.withUnknownFields()));
    }

    @ParameterizedTest
    @CsvSource({"contract, contract", "content, text", "content/text, text", "created, created", "created/time, created"
    })
    void what_may_be_missing_is_null_then(String place, String component) {
        for (var without : List.of(SAMPLE.without(second(place)), SAMPLE.with(second(place), "null"))) {
            var note = read(without).elements().get(1);

            assertEquals(Set.of(component), GoldenSample.differences(SECOND, note));
            assertNull(GoldenSample.value(note, component));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"lastModified", "lastModified/time"})
    void what_never_changed_is_as_old_as_it_is(String place) {
        var note = read(SAMPLE.without(second(place))).elements().get(1);

        assertEquals(WRITTEN, note.lastModified());
    }

    @Test
    void an_actor_may_be_missing() {
        var note = read(SAMPLE.without(second("lastModified/actor"))).elements().get(1);

        assertEquals(new Stamp(DELETED.time(), null), note.lastModified());
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "owner", "member"})
    void without_what_must_be_there_the_answer_is_refused(String name) {
        refused(SAMPLE.without(second(name)), name, "text");
    }

    @Test
    void a_note_has_a_time() {
        refused(SAMPLE.without(second("created")).without(second("lastModified")), "lastModified.time", "time");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "id, 7, text",
                "contract, 7, text",
                "owner, 7, text",
                "member, 7, text",
                "active, 'false', boolean",
                "active, 0, boolean",
                "created, 1767312000000, object",
                "created/time, 'today', time",
                "created/actor, 7, text",
                "lastModified, 'today', object",
                "lastModified/time, {'x':1}, time",
                "content, 'A note.', object",
                "content/text, ['A note.'], text"
            })
    void a_wrong_type_is_refused_by_name(String place, String value, String type) {
        refused(SAMPLE.with(second(place), value), place.replace('/', '.'), type);
    }

    private static void refused(GoldenSample sample, String name, String expected) {
        var refusal = assertThrows(UnusableAnswer.class, () -> read(sample));
        assertEquals("LinkedIn's answer: elements[1]." + name + " is no " + expected, refusal.getMessage());
    }

    private static String second(String place) {
        return "/elements/1/" + place;
    }

    private static Page<ProspectNote> read(GoldenSample sample) {
        return Page.read(sample.bytes(), ProspectNote::read);
    }
}
