package dev.prospector.job.application.service;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.prospector.job.application.port.in.note.ApplicationNotes;
import dev.prospector.job.application.port.out.note.NoteNotices;
import dev.prospector.job.application.port.out.note.NoteTrail;
import dev.prospector.job.application.port.out.note.Notes;
import dev.prospector.job.domain.ChangedMeanwhile;
import dev.prospector.job.domain.Position;
import dev.prospector.job.domain.access.Operation;
import dev.prospector.job.domain.note.Note;
import dev.prospector.job.domain.note.NoteId;
import dev.prospector.job.domain.note.NoteNotFound;
import dev.prospector.job.domain.note.NoteVisibility;
import dev.prospector.job.domain.pipeline.ApplicationId;
import dev.prospector.job.domain.user.Caller;

@ApplicationScoped
@Transactional
class NoteService implements ApplicationNotes {
    private final Notes notes;
    private final NoteNotices notices;
    private final NoteTrail trail;
    private final ApplicationAccess access;
    private final Clock clock;

    NoteService(Notes notes, NoteNotices notices, NoteTrail trail, ApplicationAccess access, Clock clock) {
        this.notes = notes;
        this.notices = notices;
        this.trail = trail;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public List<Note> read(Caller caller, ApplicationId application, Optional<Position> after, int atMost) {
        access.toRead(Operation.LIST_APPLICATION_NOTES, caller, application);
        return notes.of(application, caller.id(), after, atMost);
    }

    @Override
    public Note write(Caller caller, ApplicationId application, NoteVisibility visibility, String text) {
        var opened = access.toDo(Operation.ADD_APPLICATION_NOTE, caller, application);
        var note = Note.written(application, caller.id(), visibility, text, clock.instant());
        notes.add(note);
        if (note.isPublic()) {
            notices.changed(note);
        }
        trail.written(note, opened.application().candidateId(), opened.rights().onBehalfOf());
        return note;
    }

    @Override
    public Note edit(Caller caller, ApplicationId application, NoteId id, Edit edit, LongPredicate seen) {
        var opened = access.toDo(Operation.CHANGE_APPLICATION_NOTE, caller, application);
        var before = own(caller, application, id);
        if (!seen.test(before.version())) {
            throw new ChangedMeanwhile();
        }
        var after = before.edited(edit.text(), edit.visibility(), clock.instant());
        if (!after.equals(before)) {
            notes.save(after);
            tell(before, after);
            trail.edited(
                    before,
                    after,
                    opened.application().candidateId(),
                    opened.rights().onBehalfOf());
        }
        return after;
    }

    /** A note made private is there no more for others. */
    private void tell(Note before, Note after) {
        if (after.isPublic()) {
            notices.changed(after);
        } else if (before.isPublic()) {
            notices.gone(after, after.version());
        }
    }

    @Override
    public void delete(Caller caller, ApplicationId application, NoteId id) {
        var opened = access.toDo(Operation.DELETE_APPLICATION_NOTE, caller, application);
        var note = own(caller, application, id);
        notes.remove(note);
        if (note.isPublic()) {
            notices.gone(note, note.version() + 1);
        }
        trail.deleted(note, opened.application().candidateId(), opened.rights().onBehalfOf());
    }

    private Note own(Caller caller, ApplicationId application, NoteId id) {
        var note = notes.find(application, id).orElseThrow(() -> new NoteNotFound(id));
        note.demandAuthor(caller.id());
        return note;
    }
}
