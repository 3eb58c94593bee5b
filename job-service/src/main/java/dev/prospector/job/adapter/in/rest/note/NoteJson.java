package dev.prospector.job.adapter.in.rest.note;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.prospector.job.domain.Personal;
import dev.prospector.job.domain.Position;
import dev.prospector.job.domain.note.Note;
import dev.prospector.job.domain.note.NoteVisibility;
import dev.prospector.kit.http.page.Cursor;
import dev.prospector.kit.http.page.Page;

@Schema(name = "ApplicationNote")
record NoteJson(
        UUID id,

        @Schema(description = "User id", examples = "recruiter")
        String author,

        NoteVisibility visibility,

        @Personal @Schema(examples = "Would like to start in May.")
        String text,

        Instant createdAt,

        @Schema(description = "When it was changed last; null while it is as it was written", nullable = true)
        Instant editedAt,

        @Schema(description = "What If-Match takes, in quotes", examples = "0")
        int version) {

    static NoteJson of(Note note) {
        return new NoteJson(
                note.id().value(),
                note.author().value(),
                note.visibility(),
                note.text(),
                note.createdAt(),
                note.editedAt().orElse(null),
                note.version());
    }

    /** @param rows read with one more than the limit */
    static Page<NoteJson> page(List<Note> rows, int limit) {
        return Page.of(rows, limit, last -> Cursor.encode(last.position().keys()))
                .map(NoteJson::of);
    }

    /** The place that {@link #page} wrote into a cursor. */
    static Position position(String cursor) {
        return Position.of(Cursor.decode(cursor)).orElseThrow(Cursor::bad);
    }
}
