package dev.prospector.job.adapter.out.audit;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.job.application.port.out.note.NoteTrail;
import dev.prospector.job.domain.Personal;
import dev.prospector.job.domain.note.Note;
import dev.prospector.job.domain.note.NoteVisibility;
import dev.prospector.job.domain.pipeline.ApplicationId;
import dev.prospector.job.domain.pipeline.CandidateId;
import dev.prospector.job.domain.user.UserId;
import dev.prospector.kit.data.audit.AuditEntry;

/** Writes to the kit's log, which masks what a note says. */
@ApplicationScoped
class KitNoteTrail implements NoteTrail {
    private final DelegateLog log;

    KitNoteTrail(DelegateLog log) {
        this.log = log;
    }

    record NoteState(
            ApplicationId applicationId,
            NoteVisibility visibility,
            @Personal String text) {
        static NoteState of(Note note) {
            return new NoteState(note.applicationId(), note.visibility(), note.text());
        }
    }

    @Override
    public void written(Note note, CandidateId about, Optional<UserId> onBehalfOf) {
        log.append(entry("NOTE_WRITTEN", note, about).change(null, NoteState.of(note)), onBehalfOf);
    }

    @Override
    public void edited(Note before, Note after, CandidateId about, Optional<UserId> onBehalfOf) {
        log.append(entry("NOTE_EDITED", after, about).change(NoteState.of(before), NoteState.of(after)), onBehalfOf);
    }

    @Override
    public void deleted(Note before, CandidateId about, Optional<UserId> onBehalfOf) {
        log.append(entry("NOTE_DELETED", before, about).change(NoteState.of(before), null), onBehalfOf);
    }

    private static AuditEntry entry(String action, Note note, CandidateId about) {
        return AuditEntry.of(action, "application-note", note.id()).about(about);
    }
}
