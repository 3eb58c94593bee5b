package dev.prospector.candidate.domain.note;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.InvalidValue;
import dev.prospector.candidate.domain.UserId;
import dev.prospector.candidate.domain.access.ForbiddenAction;

class NoteTest {
    private static final Instant NOW = Instant.parse("2026-01-02T00:00:00Z");
    private static final CandidateId LENA =
            CandidateId.parse("01970000-0000-7000-8000-000000000002").orElseThrow();
    private static final UserId AUTHOR = new UserId("recruiter");
    private static final UserId OTHER = new UserId("admin");

    @Test
    void a_note_says_something_in_lines_and_at_most_10000_characters() {
        assertEquals("one\n\ttwo", new NoteText(" one\r\n\ttwo ").value());
        assertEquals("x".repeat(NoteText.MAX), new NoteText("x".repeat(NoteText.MAX)).value());
        assertEquals("NOT_BLANK", refusal(" \n "));
        assertEquals("NOT_BLANK", refusal("\u200b"));
        assertEquals("NOT_BLANK", refusal(null));
        assertEquals("SIZE", refusal("x".repeat(NoteText.MAX + 1)));
        assertEquals("CONTROL_CHARACTER", refusal("a\u0000b"));
    }

    @Test
    void an_edit_is_a_new_version_with_its_time() {
        var note = written(NoteVisibility.PUBLIC);
        var later = NOW.plusSeconds(1);
        var edited = note.edited(Optional.of(new NoteText("two")), Optional.empty(), later);

        assertEquals(new NoteText("two"), edited.text());
        assertEquals(NoteVisibility.PUBLIC, edited.visibility());
        assertEquals(1, edited.version());
        assertEquals(Optional.of(later), edited.editedAt());
        assertEquals(note.createdAt(), edited.createdAt());
        var hidden = edited.edited(Optional.empty(), Optional.of(NoteVisibility.PRIVATE), later);
        assertEquals(NoteVisibility.PRIVATE, hidden.visibility());
        assertEquals(new NoteText("two"), hidden.text());
    }

    @Test
    void an_edit_that_changes_nothing_is_none() {
        var note = written(NoteVisibility.PUBLIC);

        assertSame(note, note.edited(Optional.empty(), Optional.empty(), NOW));
        var same = new NoteText(" one ");
        assertSame(note, note.edited(Optional.of(same), Optional.of(NoteVisibility.PUBLIC), NOW));
    }

    @Test
    void a_private_note_is_its_authors_alone() {
        var note = written(NoteVisibility.PRIVATE);

        assertDoesNotThrow(() -> note.demandAuthor(AUTHOR));
        assertThrows(NoteNotFound.class, () -> note.demandAuthor(OTHER));
    }

    @Test
    void a_public_note_is_changed_by_its_author_only() {
        var note = written(NoteVisibility.PUBLIC);

        assertDoesNotThrow(() -> note.demandAuthor(AUTHOR));
        assertThrows(ForbiddenAction.class, () -> note.demandAuthor(OTHER));
    }

    @Test
    void what_a_note_says_is_not_printed() {
        assertFalse(written(NoteVisibility.PUBLIC).toString().contains("one"));
    }

    private static String refusal(String text) {
        return assertThrows(InvalidValue.class, () -> new NoteText(text)).code();
    }

    private static Note written(NoteVisibility visibility) {
        return Note.written(LENA, AUTHOR, visibility, new NoteText("one"), NOW);
    }
}
