package dev.prospector.job.application.port.in.note;

import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;

import dev.prospector.job.domain.Position;
import dev.prospector.job.domain.note.Note;
import dev.prospector.job.domain.note.NoteId;
import dev.prospector.job.domain.note.NoteVisibility;
import dev.prospector.job.domain.pipeline.ApplicationId;
import dev.prospector.job.domain.user.Caller;

/**
 * What users write down about an application (product.md 2.11, 3). Who names an application gets {@code ApplicationNotFound} when the
 * tenant has none of that id or they may not see it, and {@code ForbiddenAction} when they may not write there.
 */
public interface ApplicationNotes {
    /** Those that the caller may read, oldest first. @param after where to go on; empty to begin */
    List<Note> read(Caller caller, ApplicationId application, Optional<Position> after, int atMost);

    Note write(Caller caller, ApplicationId application, NoteVisibility visibility, String text);

    /**
     * By the author only.
     *
     * @param seen tells the version that the caller has read
     * @throws dev.prospector.job.domain.note.NoteNotFound when there is none that the caller may read
     * @throws dev.prospector.job.domain.ChangedMeanwhile when another version is there
     */
    Note edit(Caller caller, ApplicationId application, NoteId note, Edit edit, LongPredicate seen);

    /**
     * By the author only.
     *
     * @throws dev.prospector.job.domain.note.NoteNotFound when there is none that the caller may read
     */
    void delete(Caller caller, ApplicationId application, NoteId note);

    /** What is empty stays as it is. */
    record Edit(Optional<String> text, Optional<NoteVisibility> visibility) {}
}
