package dev.prospector.candidate.application.port.out.note;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.Position;
import dev.prospector.candidate.domain.UserId;
import dev.prospector.candidate.domain.candidate.Candidate;
import dev.prospector.candidate.domain.candidate.Entries;
import dev.prospector.candidate.domain.note.Note;
import dev.prospector.candidate.domain.note.NoteText;
import dev.prospector.candidate.domain.note.NoteVisibility;

/** What every {@link Notes} does. */
public abstract class NotesContract {
    protected static final UserId AUTHOR = new UserId("recruiter");
    private static final UserId OTHER = new UserId("manager");
    private static final Instant NOW = Instant.parse("2026-01-02T00:00:00Z");

    protected final Candidate lena = Candidate.entered(Entries.entered("Lena", "Okafor"), NOW);

    protected abstract Notes notes();

    /** Makes room for what the notes are about. */
    protected abstract void keep(Candidate candidate);

    /** One piece of work, in the tenant of this test. */
    protected abstract <T> T work(Supplier<T> work);

    @BeforeEach
    void somebody_to_write_about() {
        keep(lena);
    }

    @Test
    void a_note_is_found_as_it_was_written_and_as_it_was_changed() {
        var note = added(NoteVisibility.PUBLIC, "Söme téxt\nin lines 😀", 0);
        assertEquals(Optional.of(note), found(note));

        var text = Optional.of(new NoteText("other"));
        var edited = note.edited(text, Optional.of(NoteVisibility.PRIVATE), NOW.plusSeconds(1));
        work(() -> {
            notes().save(edited);
            return null;
        });
        assertEquals(Optional.of(edited), found(note));
    }

    @Test
    void a_note_is_found_on_its_own_candidate_only() {
        var note = added(NoteVisibility.PUBLIC, "one", 0);
        var elsewhere =
                CandidateId.parse("01970000-0000-7000-8000-000000000009").orElseThrow();

        assertEquals(Optional.empty(), work(() -> notes().lock(List.of(elsewhere), note.id())));
        assertEquals(List.of(), work(() -> notes().of(List.of(elsewhere), AUTHOR, Optional.empty(), 10)));
    }

    @Test
    void everybody_is_told_the_public_ones_and_authors_their_own() {
        var hidden = added(NoteVisibility.PRIVATE, "hidden", 0);
        var shown = added(NoteVisibility.PUBLIC, "shown", 1);

        assertEquals(List.of(hidden, shown), work(() -> of(AUTHOR, Optional.empty(), 10)));
        assertEquals(List.of(shown), work(() -> of(OTHER, Optional.empty(), 10)));
    }

    @Test
    void a_list_goes_on_after_the_last_one_shown_even_among_those_of_one_moment() {
        IntStream.range(0, 5).forEach(i -> added(NoteVisibility.PUBLIC, "note " + i, 0));
        var all = work(() -> of(OTHER, Optional.empty(), 10));

        var place = Optional.of(all.get(1).position());
        assertEquals(all.subList(2, 4), work(() -> of(OTHER, place, 2)));
        var end = Optional.of(all.get(4).position());
        assertEquals(List.of(), work(() -> of(OTHER, end, 2)));
    }

    @Test
    void a_removed_note_is_gone_and_no_other() {
        var gone = added(NoteVisibility.PUBLIC, "gone", 0);
        var kept = added(NoteVisibility.PUBLIC, "kept", 1);
        work(() -> {
            notes().remove(gone);
            return null;
        });

        assertEquals(List.of(kept), work(() -> of(AUTHOR, Optional.empty(), 10)));
    }

    protected List<Note> of(UserId reader, Optional<Position> after, int atMost) {
        return notes().of(List.of(lena.id()), reader, after, atMost);
    }

    private Optional<Note> found(Note note) {
        return work(() -> notes().lock(List.of(lena.id()), note.id()));
    }

    protected Note added(NoteVisibility visibility, String text, int second) {
        var note = Note.written(lena.id(), AUTHOR, visibility, new NoteText(text), NOW.plusSeconds(second));
        work(() -> {
            notes().add(note);
            return null;
        });
        return note;
    }
}
