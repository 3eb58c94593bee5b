package dev.prospector.job.application.port.out;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.prospector.job.Samples;
import dev.prospector.job.application.port.out.note.Notes;
import dev.prospector.job.domain.Position;
import dev.prospector.job.domain.note.Note;
import dev.prospector.job.domain.note.NoteVisibility;
import dev.prospector.job.domain.pipeline.Application;
import dev.prospector.job.domain.pipeline.ApplicationAdded;
import dev.prospector.job.domain.posting.Job;
import dev.prospector.job.domain.user.UserId;

/** What every {@link Notes} does. */
public abstract class NotesContract {
    protected static final UserId AUTHOR = new UserId("recruiter");
    private static final UserId OTHER = new UserId("manager");

    protected final Job job = Samples.draft(1001);
    protected final Application application = ApplicationAdded.exported(
                    job, Samples.somebody(), Optional.empty(), Samples.NOW)
            .application();

    protected abstract Notes notes();

    /** Makes room for what the notes are about. */
    protected abstract void keep(Job job, Application application);

    /** One piece of work, in the tenant of this test. */
    protected abstract <T> T work(Supplier<T> work);

    @BeforeEach
    void somebody_is_in_a_job() {
        keep(job, application);
    }

    @Test
    void a_note_is_found_as_it_was_written_and_as_it_was_changed() {
        var note = added(NoteVisibility.PUBLIC, "Söme téxt\nin lines 😀", 0);
        assertEquals(Optional.of(note), found(note));

        var edited = note.edited(Optional.of("other"), Optional.of(NoteVisibility.PRIVATE), Samples.NOW.plusSeconds(1));
        work(() -> {
            notes().save(edited);
            return null;
        });
        assertEquals(Optional.of(edited), found(note));
    }

    @Test
    void a_note_is_found_on_its_own_application_only() {
        var note = added(NoteVisibility.PUBLIC, "one", 0);
        var elsewhere = ApplicationAdded.exported(job, Samples.somebody(), Optional.empty(), Samples.NOW)
                .application()
                .id();

        assertEquals(Optional.empty(), work(() -> notes().find(elsewhere, note.id())));
        assertEquals(List.of(), work(() -> notes().of(elsewhere, AUTHOR, Optional.empty(), 10)));
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

    private List<Note> of(UserId reader, Optional<Position> after, int atMost) {
        return notes().of(application.id(), reader, after, atMost);
    }

    private Optional<Note> found(Note note) {
        return work(() -> notes().find(application.id(), note.id()));
    }

    protected Note added(NoteVisibility visibility, String text, int second) {
        var note = Note.written(application.id(), AUTHOR, visibility, text, Samples.NOW.plusSeconds(second));
        work(() -> {
            notes().add(note);
            return null;
        });
        return note;
    }
}
