package dev.prospector.candidate.application.port.out.note;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.Position;
import dev.prospector.candidate.domain.UserId;
import dev.prospector.candidate.domain.note.Note;
import dev.prospector.candidate.domain.note.NoteId;

/**
 * The notes on the tenant's candidates. They go with their candidate. Each change may end in a {@code ConcurrentChange}, when others hold
 * the same rows.
 */
public interface Notes {
    /** Whoever adds one locks its candidate first. */
    void add(Note note);

    /** One of those on the ids of one person, whoever may read it; nobody else changes it until this transaction has ended. */
    Optional<Note> lock(Collection<CandidateId> person, NoteId id);

    /** Keeps what was changed of a note that is locked. */
    void save(Note note);

    void remove(Note note);

    /** Those on the ids of one person that the reader may read, oldest first. @param after where to go on; empty to begin */
    List<Note> of(Collection<CandidateId> person, UserId reader, Optional<Position> after, int atMost);
}
