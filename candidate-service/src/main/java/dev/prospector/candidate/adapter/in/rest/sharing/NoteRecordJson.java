package dev.prospector.candidate.adapter.in.rest.sharing;

import java.time.Instant;
import java.util.UUID;

import dev.prospector.candidate.domain.Personal;
import dev.prospector.candidate.domain.note.Note;
import dev.prospector.candidate.domain.sharing.RecordType;
import dev.prospector.kit.data.record.ToldRecord;

/** A public note. @param editedAt null while it is as it was written */
record NoteRecordJson(
        UUID id,
        String type,
        long version,
        boolean deleted,
        UUID candidateId,
        String author,
        @Personal String text,
        Instant createdAt,
        Instant editedAt)
        implements ToldRecord {

    static NoteRecordJson of(Note note) {
        return new NoteRecordJson(
                note.id().value(),
                RecordType.CANDIDATE_NOTE.word(),
                note.version(),
                false,
                note.candidateId().value(),
                note.author().value(),
                note.text().value(),
                note.createdAt(),
                note.editedAt().orElse(null));
    }

    /** Says nothing of what it says, so that no log can. */
    @Override
    public String toString() {
        return "NoteRecord " + id;
    }
}
