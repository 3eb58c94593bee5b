package dev.prospector.job.application.port.out.note;

import java.util.List;
import java.util.Optional;

import dev.prospector.job.domain.Position;
import dev.prospector.job.domain.note.Note;
import dev.prospector.job.domain.note.NoteId;
import dev.prospector.job.domain.pipeline.ApplicationId;
import dev.prospector.job.domain.user.UserId;

/** The notes on the tenant's applications. Whoever writes one locks its application first; they go with their application. */
public interface Notes {
    void add(Note note);

    /** One of that application, whoever may read it. */
    Optional<Note> find(ApplicationId application, NoteId id);

    /** Keeps what was changed of a note. */
    void save(Note note);

    void remove(Note note);

    /** Those that the reader may read, oldest first. @param after where to go on; empty to begin */
    List<Note> of(ApplicationId application, UserId reader, Optional<Position> after, int atMost);
}
