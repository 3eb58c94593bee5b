package dev.prospector.job.adapter.in.rest.sharing;

import java.time.Instant;
import java.util.UUID;

import dev.prospector.job.domain.Personal;
import dev.prospector.job.domain.note.Note;
import dev.prospector.job.domain.sharing.RecordType;
import dev.prospector.kit.data.record.ToldRecord;

/** A public note. @param editedAt null while it is as it was written */
record NoteRecordJson(
        UUID id,
        String type,
        long version,
        boolean deleted,
        UUID applicationId,
        String author,
        @Personal String text,
        Instant createdAt,
        Instant editedAt)
        implements ToldRecord {

    static NoteRecordJson of(Note note) {
        return new NoteRecordJson(
                note.id().value(),
                RecordType.APPLICATION_NOTE.word(),
                note.version(),
                false,
                note.applicationId().value(),
                note.author().value(),
                note.text(),
                note.createdAt(),
                note.editedAt().orElse(null));
    }
}
