package dev.prospector.sync.adapter.in.rest.activity;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.prospector.sync.application.port.in.activity.NoteReading.Shown;
import dev.prospector.sync.application.port.out.activity.Attributions.Credit;
import dev.prospector.sync.domain.Personal;
import dev.prospector.sync.domain.access.Withheld;

@Personal
@Schema(
        name = "RecruiterNote",
        description = "What a recruiter of the organization noted about the candidate at LinkedIn")
record RecruiterNoteJson(
        @Schema(examples = "urn:li:prospectNote:pn-1") String id,

        @Schema(examples = "2026-01-02T00:00:00Z") Instant createdAt,

        @Schema(examples = "2026-01-02T00:00:00Z") Instant modifiedAt,

        AuthorJson author,

        @Schema(nullable = true, description = "Null where it is withheld", examples = "Open to Munich.")
        String text,

        @Schema(nullable = true, description = "Why the text is withheld; null where it is not")
        Withheld withheld) {

    @Personal
    @Schema(name = "RecruiterNoteAuthor")
    record AuthorJson(
            @Schema(
                    nullable = true,
                    description = "Null where LinkedIn does not say",
                    examples = "urn:li:person:recruiter01")
            String person,

            @Schema(
                    nullable = true,
                    description = "The user's name, else the seat's, if it is theirs; null while neither is known",
                    examples = "Rita Recruiter")
            String name) {

        /** Whom LinkedIn does not name is not called as who has the seat by now. */
        static AuthorJson of(Shown shown) {
            var author = shown.note().author();
            return new AuthorJson(author, author == null ? null : name(shown.credit()));
        }

        private static String name(Credit credit) {
            return credit.userName() == null ? credit.seatName() : credit.userName();
        }

        /** Says nothing, so that no log can. */
        @Override
        public String toString() {
            return "RecruiterNoteAuthor";
        }
    }

    static RecruiterNoteJson of(Shown shown) {
        var note = shown.note();
        return new RecruiterNoteJson(
                note.note(),
                note.createdAt(),
                note.modifiedAt(),
                AuthorJson.of(shown),
                shown.text() == null ? null : shown.text().value(),
                shown.withheld());
    }

    /** Says nothing, so that no log can. */
    @Override
    public String toString() {
        return "RecruiterNote";
    }
}
