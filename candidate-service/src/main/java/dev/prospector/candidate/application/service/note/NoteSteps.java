package dev.prospector.candidate.application.service.note;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.prospector.candidate.application.port.in.note.CandidateNotes.Edit;
import dev.prospector.candidate.application.port.out.candidate.Candidates;
import dev.prospector.candidate.application.port.out.note.NoteNotices;
import dev.prospector.candidate.application.port.out.note.NoteTrail;
import dev.prospector.candidate.application.port.out.note.Notes;
import dev.prospector.candidate.application.service.KeptCandidates;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.CandidateNotFound;
import dev.prospector.candidate.domain.ChangedMeanwhile;
import dev.prospector.candidate.domain.Position;
import dev.prospector.candidate.domain.UserId;
import dev.prospector.candidate.domain.note.Note;
import dev.prospector.candidate.domain.note.NoteId;
import dev.prospector.candidate.domain.note.NoteNotFound;
import dev.prospector.candidate.domain.note.NoteText;
import dev.prospector.candidate.domain.note.NoteVisibility;

/** One transaction each. */
@ApplicationScoped
@Transactional
class NoteSteps {
    private final Candidates candidates;
    private final KeptCandidates kept;
    private final Notes notes;
    private final NoteNotices notices;
    private final NoteTrail trail;
    private final Clock clock;

    NoteSteps(
            Candidates candidates,
            KeptCandidates kept,
            Notes notes,
            NoteNotices notices,
            NoteTrail trail,
            Clock clock) {
        this.candidates = candidates;
        this.kept = kept;
        this.notes = notes;
        this.notices = notices;
        this.trail = trail;
        this.clock = clock;
    }

    public List<Note> read(UserId reader, CandidateId candidate, Optional<Position> after, int atMost) {
        return notes.of(idsOf(candidate), reader, after, atMost);
    }

    /** Whom somebody has written about, no export takes back. */
    public Note write(UserId author, CandidateId id, NoteVisibility visibility, NoteText text) {
        var candidate = candidates.lock(id).orElseThrow(CandidateNotFound::new);
        candidate.touch();
        kept.save(candidate);
        var note = Note.written(candidate.id(), author, visibility, text, clock.instant());
        notes.add(note);
        notices.changed(note);
        trail.written(note);
        return note;
    }

    public Note edit(UserId editor, CandidateId candidate, NoteId id, Edit edit, LongPredicate seen) {
        var before = own(editor, candidate, id);
        if (!seen.test(before.version())) {
            throw new ChangedMeanwhile();
        }
        var after = before.edited(edit.text(), edit.visibility(), clock.instant());
        if (!after.equals(before)) {
            notes.save(after);
            notices.changed(after);
            trail.edited(before, after);
        }
        return after;
    }

    public void delete(UserId user, CandidateId candidate, NoteId id) {
        var note = own(user, candidate, id);
        notes.remove(note);
        notices.deleted(note);
        trail.deleted(note);
    }

    private Note own(UserId user, CandidateId candidate, NoteId id) {
        var note = notes.lock(idsOf(candidate), id).orElseThrow(() -> new NoteNotFound(id));
        note.demandAuthor(user);
        return note;
    }

    /** All ids of the candidate, who must be there. */
    public List<CandidateId> idsOf(CandidateId candidate) {
        var ids = candidates.idsOf(candidate);
        if (ids.isEmpty()) {
            throw new CandidateNotFound();
        }
        return ids;
    }
}
