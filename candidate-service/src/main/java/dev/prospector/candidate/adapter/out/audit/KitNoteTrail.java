package dev.prospector.candidate.adapter.out.audit;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.candidate.application.port.out.note.NoteTrail;
import dev.prospector.candidate.domain.note.Note;
import dev.prospector.candidate.domain.note.NoteText;
import dev.prospector.candidate.domain.note.NoteVisibility;
import dev.prospector.kit.data.audit.AuditEntry;
import dev.prospector.kit.data.audit.AuditLog;

/** Writes to the kit's log, which masks what a note says. */
@ApplicationScoped
class KitNoteTrail implements NoteTrail {
    private static final String RECORD_TYPE = "candidate-note";

    private final AuditLog log;

    KitNoteTrail(AuditLog log) {
        this.log = log;
    }

    record NoteState(NoteVisibility visibility, NoteText text) {
        static NoteState of(Note note) {
            return new NoteState(note.visibility(), note.text());
        }
    }

    @Override
    public void written(Note note) {
        log.append(entry("NOTE_WRITTEN", note).change(null, NoteState.of(note)));
    }

    @Override
    public void edited(Note before, Note after) {
        log.append(entry("NOTE_EDITED", after).change(NoteState.of(before), NoteState.of(after)));
    }

    @Override
    public void deleted(Note before) {
        log.append(entry("NOTE_DELETED", before).change(NoteState.of(before), null));
    }

    private static AuditEntry entry(String action, Note note) {
        return AuditEntry.of(action, RECORD_TYPE, note.id()).about(note.candidateId());
    }
}
