package dev.prospector.job.domain.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import dev.prospector.job.Samples;
import dev.prospector.job.domain.InvalidValue;
import dev.prospector.job.domain.access.ForbiddenAction;
import dev.prospector.job.domain.pipeline.ApplicationId;
import dev.prospector.job.domain.user.UserId;

class NoteTest {
    private static final UserId AUTHOR = new UserId("recruiter");
    private static final UserId OTHER = new UserId("admin");

    @Test
    void a_note_says_something_in_lines_and_at_most_10000_characters() {
        assertEquals("one\ntwo", written(NoteVisibility.PUBLIC, " one\r\ntwo ").text());
        assertEquals("NOT_BLANK", refusal(" \n "));
        assertEquals("NOT_BLANK", refusal(null));
        assertEquals("SIZE", refusal("x".repeat(Note.TEXT_MAX + 1)));
        assertEquals("CONTROL_CHARACTER", refusal("a\u0000b"));
    }

    @Test
    void an_edit_is_a_new_version_with_its_time() {
        var note = written(NoteVisibility.PUBLIC, "one");
        var later = Samples.NOW.plusSeconds(1);
        var edited = note.edited(Optional.of("two"), Optional.empty(), later);

        assertEquals("two", edited.text());
        assertEquals(NoteVisibility.PUBLIC, edited.visibility());
        assertEquals(1, edited.version());
        assertEquals(Optional.of(later), edited.editedAt());
        assertEquals(note.createdAt(), edited.createdAt());
        var hidden = edited.edited(Optional.empty(), Optional.of(NoteVisibility.PRIVATE), later);
        assertEquals(NoteVisibility.PRIVATE, hidden.visibility());
        assertEquals("two", hidden.text());
    }

    @Test
    void an_edit_that_changes_nothing_is_none() {
        var note = written(NoteVisibility.PUBLIC, "one");

        assertSame(note, note.edited(Optional.empty(), Optional.empty(), Samples.NOW));
        assertSame(note, note.edited(Optional.of(" one "), Optional.of(NoteVisibility.PUBLIC), Samples.NOW));
    }

    @Test
    void a_private_note_is_its_authors_alone() {
        var note = written(NoteVisibility.PRIVATE, "one");

        note.demandReader(AUTHOR);
        note.demandAuthor(AUTHOR);
        assertThrows(NoteNotFound.class, () -> note.demandReader(OTHER));
        assertThrows(NoteNotFound.class, () -> note.demandAuthor(OTHER));
    }

    @Test
    void a_public_note_is_read_by_all_and_changed_by_its_author_only() {
        var note = written(NoteVisibility.PUBLIC, "one");

        note.demandReader(OTHER);
        note.demandAuthor(AUTHOR);
        assertThrows(ForbiddenAction.class, () -> note.demandAuthor(OTHER));
    }

    private static String refusal(String text) {
        return assertThrows(InvalidValue.class, () -> written(NoteVisibility.PUBLIC, text))
                .code();
    }

    private static Note written(NoteVisibility visibility, String text) {
        return Note.written(new ApplicationId(UUID.randomUUID()), AUTHOR, visibility, text, Samples.NOW);
    }
}
