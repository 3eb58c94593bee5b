package dev.prospector.candidate.application.service.note;

import static dev.prospector.candidate.domain.export.Exports.export;
import static dev.prospector.candidate.domain.note.NoteVisibility.PRIVATE;
import static dev.prospector.candidate.domain.note.NoteVisibility.PUBLIC;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.prospector.candidate.application.port.in.note.CandidateNotes;
import dev.prospector.candidate.application.port.out.candidate.InMemoryCandidates;
import dev.prospector.candidate.application.port.out.candidate.RememberedNotices;
import dev.prospector.candidate.application.port.out.note.InMemoryNotes;
import dev.prospector.candidate.application.port.out.note.RememberedNotes;
import dev.prospector.candidate.application.port.out.sharing.InMemoryTombstones;
import dev.prospector.candidate.application.service.KeptCandidates;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.CandidateNotFound;
import dev.prospector.candidate.domain.ChangedMeanwhile;
import dev.prospector.candidate.domain.access.Caller;
import dev.prospector.candidate.domain.access.ForbiddenAction;
import dev.prospector.candidate.domain.access.TenantRole;
import dev.prospector.candidate.domain.candidate.Matching;
import dev.prospector.candidate.domain.note.Note;
import dev.prospector.candidate.domain.note.NoteNotFound;
import dev.prospector.candidate.domain.note.NoteText;
import dev.prospector.candidate.domain.note.NoteVisibility;

class NoteServiceTest {
    private static final Instant NOW = Instant.parse("2026-01-02T00:00:00Z");
    private static final CandidateId UNKNOWN =
            CandidateId.parse("01970000-0000-7000-8000-000000000002").orElseThrow();
    private static final Caller RECRUITER = new Caller("recruiter", Set.of(TenantRole.RECRUITER));
    private static final Caller MANAGER = new Caller("manager", Set.of(TenantRole.HIRING_MANAGER));
    private static final Caller ADMIN = new Caller("admin", Set.of(TenantRole.ADMIN));
    private static final Caller READER = new Caller("reader", Set.of(TenantRole.READ_ONLY));
    private static final Caller INTERVIEWER = new Caller("interviewer", Set.of(TenantRole.INTERVIEWER));

    private final InMemoryCandidates candidates = new InMemoryCandidates();
    private final RememberedNotes remembered = new RememberedNotes();
    private final Set<CandidateId> ofTheirJobs = new HashSet<>();
    private final NoteService service = new NoteService(
            new NoteSteps(
                    candidates,
                    new KeptCandidates(candidates, new InMemoryTombstones(), new RememberedNotices()),
                    new InMemoryNotes(),
                    remembered.asNotices(),
                    remembered.asTrail(),
                    Clock.fixed(NOW, ZoneOffset.UTC)),
            (caller, asked) -> ofTheirJobs);
    private final CandidateId lena = kept();

    private CandidateId kept() {
        var made = Matching.of(export("r-1", "pQ7x2"), List.of()).settle(NOW).get(0);
        candidates.save(made);
        return made.id();
    }

    @Test
    void a_public_note_is_for_all_who_may_see_the_candidate() {
        var note = write(RECRUITER, PUBLIC);

        for (var reader : List.of(RECRUITER, MANAGER, ADMIN, READER)) {
            assertEquals(List.of(note), read(reader));
        }
        assertThrows(CandidateNotFound.class, () -> read(INTERVIEWER));
        ofTheirJobs.add(lena);
        assertEquals(List.of(note), read(INTERVIEWER));
    }

    @Test
    void a_private_note_is_its_authors_alone_admins_included() {
        ofTheirJobs.add(lena);
        var note = write(RECRUITER, PRIVATE);

        assertEquals(List.of(note), read(RECRUITER));
        for (var other : List.of(MANAGER, INTERVIEWER, ADMIN, READER)) {
            assertEquals(List.of(), read(other));
        }
        assertThrows(NoteNotFound.class, () -> edit(ADMIN, note, "mine"));
        assertThrows(NoteNotFound.class, () -> service.delete(ADMIN, lena, note.id()));
    }

    @ParameterizedTest
    @EnumSource(
            value = TenantRole.class,
            names = {"INTERVIEWER", "READ_ONLY"})
    void interviewers_and_readers_write_no_notes(TenantRole role) {
        ofTheirJobs.add(lena);
        var caller = new Caller("recruiter", Set.of(role));
        var note = write(RECRUITER, PUBLIC);

        assertThrows(ForbiddenAction.class, () -> write(caller, PUBLIC));
        assertThrows(ForbiddenAction.class, () -> edit(caller, note, "other"));
        assertThrows(ForbiddenAction.class, () -> service.delete(caller, lena, note.id()));
    }

    @Test
    void nothing_is_written_about_nobody() {
        var text = new NoteText("one");
        assertThrows(CandidateNotFound.class, () -> service.write(RECRUITER, UNKNOWN, PUBLIC, text));
        assertThrows(CandidateNotFound.class, () -> service.read(RECRUITER, UNKNOWN, Optional.empty(), 10));
        assertEquals(List.of(), remembered.told());
    }

    @Test
    void only_the_author_changes_and_deletes_a_note() {
        var note = write(RECRUITER, PUBLIC);

        assertThrows(ForbiddenAction.class, () -> edit(MANAGER, note, "mine"));
        assertThrows(ForbiddenAction.class, () -> edit(ADMIN, note, "mine"));
        assertThrows(ForbiddenAction.class, () -> service.delete(ADMIN, lena, note.id()));
        assertEquals(new NoteText("other"), edit(RECRUITER, note, "other").text());
        service.delete(RECRUITER, lena, note.id());
        assertEquals(List.of(), read(RECRUITER));
        assertThrows(NoteNotFound.class, () -> service.delete(RECRUITER, lena, note.id()));
    }

    @Test
    void an_edit_is_made_on_the_version_that_was_read() {
        var note = write(RECRUITER, PUBLIC);
        edit(RECRUITER, note, "other");

        assertThrows(ChangedMeanwhile.class, () -> edit(RECRUITER, note, "third"));
        assertEquals(new NoteText("other"), read(RECRUITER).get(0).text());
    }

    @Test
    void others_are_told_of_every_note_and_not_for_whom_it_is() {
        var hidden = write(RECRUITER, PRIVATE);
        var edited = edit(RECRUITER, hidden, "other");
        service.delete(RECRUITER, lena, edited.id());

        assertEquals(List.of("version 0", "version 1", "deleted after version 1"), remembered.told());
        assertEquals(List.of("written", "edited", "deleted"), remembered.trail());
    }

    @Test
    void what_changes_nothing_is_neither_told_nor_noted() {
        var note = write(RECRUITER, PUBLIC);
        edit(RECRUITER, note, "Would like to start in May.");

        assertEquals(List.of("version 0"), remembered.told());
        assertEquals(List.of("written"), remembered.trail());
    }

    @Test
    void whom_somebody_has_written_about_no_export_takes_back() {
        assertFalse(candidates.find(lena).orElseThrow().isTouched());
        write(RECRUITER, PRIVATE);
        assertTrue(candidates.find(lena).orElseThrow().isTouched());
    }

    private Note write(Caller author, NoteVisibility visibility) {
        return service.write(author, lena, visibility, new NoteText("Would like to start in May."));
    }

    private Note edit(Caller caller, Note note, String text) {
        var edit = new CandidateNotes.Edit(Optional.of(new NoteText(text)), Optional.empty());
        return service.edit(caller, lena, note.id(), edit, version -> version == note.version());
    }

    private List<Note> read(Caller reader) {
        return service.read(reader, lena, Optional.empty(), 10);
    }
}
