package dev.prospector.candidate.application.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import dev.prospector.candidate.application.port.out.InMemoryRecordListing;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.UserId;
import dev.prospector.candidate.domain.note.Note;
import dev.prospector.candidate.domain.note.NoteText;
import dev.prospector.candidate.domain.note.NoteVisibility;
import dev.prospector.candidate.domain.sharing.RecordType;
import dev.prospector.candidate.domain.sharing.SharedRecord;

class RecordServiceTest {
    private final InMemoryRecordListing listing = new InMemoryRecordListing();
    private final RecordService records = new RecordService(listing);
    private final SharedRecord note = new SharedRecord.OfNote(Note.written(
            new CandidateId(UUID.randomUUID()),
            new UserId("recruiter"),
            NoteVisibility.PUBLIC,
            new NoteText("Yes."),
            Instant.parse("2026-01-02T00:00:00Z")));

    @Test
    void what_is_there_is_told_as_it_is_and_what_is_gone_as_gone() {
        var gone = gone(UUID.randomUUID());
        listing.there.add(note);
        listing.gone.add(gone);
        assertEquals(List.of(note, gone), of(note.id(), UUID.randomUUID(), gone.id()));
    }

    @Test
    void what_was_taken_back_and_is_there_again_is_there() {
        listing.there.add(note);
        listing.gone.add(gone(note.id()));
        assertEquals(List.of(note), of(note.id()));
    }

    @Test
    void of_nothing_nothing_is_told() {
        listing.there.add(note);
        assertEquals(List.of(), of());
    }

    @Test
    void a_list_goes_on_behind_the_last_one() {
        listing.there.add(note);
        assertEquals(List.of(note), records.after(RecordType.CANDIDATE_NOTE, Optional.empty(), 10));
        assertEquals(List.of(), records.after(RecordType.CANDIDATE_NOTE, Optional.of(note.id()), 10));
    }

    private List<SharedRecord> of(UUID... ids) {
        return records.of(RecordType.CANDIDATE_NOTE, List.of(ids));
    }

    private static SharedRecord.Gone gone(UUID id) {
        return new SharedRecord.Gone(RecordType.CANDIDATE_NOTE, id, 3);
    }
}
