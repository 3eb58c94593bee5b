package dev.prospector.candidate.application.port.in.note;

import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;

import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.Position;
import dev.prospector.candidate.domain.access.Caller;
import dev.prospector.candidate.domain.note.Note;
import dev.prospector.candidate.domain.note.NoteId;
import dev.prospector.candidate.domain.note.NoteText;
import dev.prospector.candidate.domain.note.NoteVisibility;

/**
 * What users write down about a candidate (product.md 2.11). Who names a candidate gets {@code CandidateNotFound} when the tenant has none of
 * that id or they may not see them, and {@code ForbiddenAction} when their roles do not let them write there.
 */
public interface CandidateNotes {
    /**
     * Those that the caller may read, oldest first. Not to be called inside a transaction: for whoever sees only people of their own jobs,
     * another service is asked first ({@code RelationsUnavailable} when it does not answer).
     *
     * @param after where to go on; empty to begin
     */
    List<Note> read(Caller caller, CandidateId candidate, Optional<Position> after, int atMost);

    Note write(Caller caller, CandidateId candidate, NoteVisibility visibility, NoteText text);

    /**
     * By the author only.
     *
     * @param seen tells the version that the caller has read
     * @throws dev.prospector.candidate.domain.note.NoteNotFound when there is none that the caller may read
     * @throws dev.prospector.candidate.domain.ChangedMeanwhile when another version is there
     */
    Note edit(Caller caller, CandidateId candidate, NoteId note, Edit edit, LongPredicate seen);

    /**
     * By the author only.
     *
     * @throws dev.prospector.candidate.domain.note.NoteNotFound when there is none that the caller may read
     */
    void delete(Caller caller, CandidateId candidate, NoteId note);

    /** What is empty stays as it is. */
    record Edit(Optional<NoteText> text, Optional<NoteVisibility> visibility) {}
}
