package dev.prospector.candidate.application.service.note;

import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.candidate.application.port.in.note.CandidateNotes;
import dev.prospector.candidate.application.port.out.access.Relations;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.Position;
import dev.prospector.candidate.domain.access.Caller;
import dev.prospector.candidate.domain.access.Operation;
import dev.prospector.candidate.domain.note.Note;
import dev.prospector.candidate.domain.note.NoteId;
import dev.prospector.candidate.domain.note.NoteText;
import dev.prospector.candidate.domain.note.NoteVisibility;

/** Asks what joins the caller to the candidate, where that matters; those who write need not be joined to anybody. */
@ApplicationScoped
class NoteService implements CandidateNotes {
    private final NoteSteps steps;
    private final Relations relations;

    NoteService(NoteSteps steps, Relations relations) {
        this.steps = steps;
        this.relations = relations;
    }

    @Override
    public List<Note> read(Caller caller, CandidateId candidate, Optional<Position> after, int atMost) {
        var operation = Operation.LIST_CANDIDATE_NOTES;
        caller.require(operation, relations.between(caller, operation, () -> steps.idsOf(candidate)));
        return steps.read(caller.id(), candidate, after, atMost);
    }

    @Override
    public Note write(Caller caller, CandidateId candidate, NoteVisibility visibility, NoteText text) {
        caller.require(Operation.ADD_CANDIDATE_NOTE);
        return steps.write(caller.id(), candidate, visibility, text);
    }

    @Override
    public Note edit(Caller caller, CandidateId candidate, NoteId note, Edit edit, LongPredicate seen) {
        caller.require(Operation.CHANGE_CANDIDATE_NOTE);
        return steps.edit(caller.id(), candidate, note, edit, seen);
    }

    @Override
    public void delete(Caller caller, CandidateId candidate, NoteId note) {
        caller.require(Operation.DELETE_CANDIDATE_NOTE);
        steps.delete(caller.id(), candidate, note);
    }
}
