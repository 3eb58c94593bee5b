package dev.prospector.candidate.adapter.in.rest.note;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.prospector.candidate.domain.Personal;
import dev.prospector.candidate.domain.Position;
import dev.prospector.candidate.domain.note.Note;
import dev.prospector.candidate.domain.note.NoteVisibility;
import dev.prospector.kit.http.page.Cursor;
import dev.prospector.kit.http.page.Page;

@Personal
@Schema(name = "CandidateNote")
record CandidateNoteJson(
        UUID id,

        @Schema(description = "User id", examples = "recruiter")
        String author,

        NoteVisibility visibility,

        @Schema(examples = "Would like to start in May.") String text,

        Instant createdAt,

        @Schema(description = "When it was changed last; null while it is as it was written", nullable = true)
        Instant editedAt,

        @Schema(description = "What If-Match takes, in quotes", examples = "0")
        int version) {

    static CandidateNoteJson of(Note note) {
        return new CandidateNoteJson(
                note.id().value(),
                note.author().value(),
                note.visibility(),
                note.text().value(),
                note.createdAt(),
                note.editedAt().orElse(null),
                note.version());
    }

    /** @param rows read with one more than the limit */
    static Page<CandidateNoteJson> page(List<Note> rows, int limit) {
        return Page.of(rows, limit, last -> Cursor.encode(last.position().keys()))
                .map(CandidateNoteJson::of);
    }

    /** The place that {@link #page} wrote into a cursor. */
    static Position position(String cursor) {
        return Position.of(Cursor.decode(cursor)).orElseThrow(Cursor::bad);
    }

    /** Says nothing, so that no log can. */
    @Override
    public String toString() {
        return "CandidateNote";
    }
}
