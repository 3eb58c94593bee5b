package dev.prospector.job.application.service;

import static dev.prospector.job.Samples.ADMIN;
import static dev.prospector.job.Samples.MANAGER;
import static dev.prospector.job.Samples.READER;
import static dev.prospector.job.Samples.RECRUITER;
import static dev.prospector.job.Samples.STRANGER;
import static dev.prospector.job.Samples.caller;
import static dev.prospector.job.application.service.StaffedJob.DEPUTY;
import static dev.prospector.job.application.service.StaffedJob.INTERVIEWER;
import static dev.prospector.job.domain.note.NoteVisibility.PRIVATE;
import static dev.prospector.job.domain.note.NoteVisibility.PUBLIC;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.prospector.job.application.port.in.note.ApplicationNotes;
import dev.prospector.job.domain.ChangedMeanwhile;
import dev.prospector.job.domain.access.ForbiddenAction;
import dev.prospector.job.domain.note.Note;
import dev.prospector.job.domain.note.NoteNotFound;
import dev.prospector.job.domain.note.NoteVisibility;
import dev.prospector.job.domain.pipeline.ApplicationId;
import dev.prospector.job.domain.pipeline.ApplicationNotFound;
import dev.prospector.job.domain.user.Caller;

class NoteServiceTest {

    private final StaffedJob there = new StaffedJob();
    private final Fakes fakes = there.fakes;
    private final NoteService service = fakes.noteTaking;
    private final ApplicationId application = there.application;

    @Test
    void a_public_note_is_for_the_jobs_team() {
        var note = write(RECRUITER, PUBLIC);

        for (var reader : List.of(RECRUITER, MANAGER, INTERVIEWER, ADMIN, READER)) {
            assertEquals(List.of(note), read(reader));
        }
        assertThrows(ApplicationNotFound.class, () -> read(STRANGER));
    }

    @Test
    void a_private_note_is_its_authors_alone_admins_included() {
        var note = write(RECRUITER, PRIVATE);

        assertEquals(List.of(note), read(RECRUITER));
        for (var other : List.of(MANAGER, INTERVIEWER, ADMIN, READER, DEPUTY)) {
            assertEquals(List.of(), read(other));
        }
        assertThrows(NoteNotFound.class, () -> edit(ADMIN, note, "mine"));
        assertThrows(NoteNotFound.class, () -> service.delete(ADMIN, application, note.id()));
    }

    @Test
    void interviewers_and_readers_write_no_notes() {
        assertThrows(ForbiddenAction.class, () -> write(INTERVIEWER, PUBLIC));
        assertThrows(ForbiddenAction.class, () -> write(READER, PUBLIC));
        assertThrows(ApplicationNotFound.class, () -> write(STRANGER, PUBLIC));
    }

    @Test
    void only_the_author_changes_and_deletes_a_note() {
        var note = write(RECRUITER, PUBLIC);

        assertThrows(ForbiddenAction.class, () -> edit(MANAGER, note, "mine"));
        assertThrows(ForbiddenAction.class, () -> edit(ADMIN, note, "mine"));
        assertThrows(ForbiddenAction.class, () -> service.delete(ADMIN, application, note.id()));
        assertEquals("other", edit(RECRUITER, note, "other").text());
        service.delete(RECRUITER, application, note.id());
        assertEquals(List.of(), read(RECRUITER));
        assertThrows(NoteNotFound.class, () -> service.delete(RECRUITER, application, note.id()));
    }

    @Test
    void an_edit_is_made_on_the_version_that_was_read() {
        var note = write(RECRUITER, PUBLIC);
        edit(RECRUITER, note, "other");

        assertThrows(ChangedMeanwhile.class, () -> edit(RECRUITER, note, "third"));
        assertEquals("other", read(RECRUITER).get(0).text());
    }

    @Test
    void others_are_told_of_public_notes_only() {
        var hidden = write(RECRUITER, PRIVATE);
        edit(RECRUITER, hidden, "still hidden");
        service.delete(RECRUITER, application, hidden.id());
        assertEquals(List.of(), fakes.noteNotices.taken());

        var note = write(RECRUITER, PUBLIC);
        var edited = edit(RECRUITER, note, "other");
        service.delete(RECRUITER, application, edited.id());
        assertEquals(List.of("version 0", "version 1", "gone by version 2"), fakes.noteNotices.taken());
    }

    @Test
    void a_note_made_private_is_gone_for_others_and_may_come_back() {
        var note = write(RECRUITER, PUBLIC);
        var hidden = show(note, PRIVATE);
        show(hidden, PUBLIC);

        assertEquals(List.of("version 0", "gone by version 1", "version 2"), fakes.noteNotices.taken());
    }

    @Test
    void what_changes_nothing_is_neither_told_nor_noted() {
        var note = write(DEPUTY, PUBLIC);
        edit(DEPUTY, note, note.text());

        assertEquals(List.of("version 0"), fakes.noteNotices.taken());
        assertEquals(List.of("written for recruiter"), fakes.noteTrail.taken());
    }

    @Test
    void changes_are_noted() {
        var note = write(RECRUITER, PRIVATE);
        edit(RECRUITER, note, "other");
        service.delete(RECRUITER, application, note.id());

        assertEquals(List.of("written", "edited", "deleted"), fakes.noteTrail.taken());
    }

    private Note write(Caller author, NoteVisibility visibility) {
        return service.write(author, application, visibility, "Would like to start in May.");
    }

    private Note edit(Caller caller, Note note, String text) {
        var edit = new ApplicationNotes.Edit(Optional.of(text), Optional.empty());
        return service.edit(caller, application, note.id(), edit, version -> version == note.version());
    }

    private Note show(Note note, NoteVisibility visibility) {
        var edit = new ApplicationNotes.Edit(Optional.empty(), Optional.of(visibility));
        return service.edit(RECRUITER, application, note.id(), edit, version -> true);
    }

    private List<Note> read(Caller reader) {
        return service.read(reader, application, Optional.empty(), 10);
    }
}
