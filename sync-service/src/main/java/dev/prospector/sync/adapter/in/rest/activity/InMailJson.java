package dev.prospector.sync.adapter.in.rest.activity;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.prospector.sync.application.port.in.activity.InMailReading.Shown;
import dev.prospector.sync.application.port.out.activity.Attributions.Credit;
import dev.prospector.sync.domain.Personal;
import dev.prospector.sync.domain.access.Withheld;
import dev.prospector.sync.domain.activity.Direction;
import dev.prospector.sync.domain.activity.InMailText;
import dev.prospector.sync.domain.activity.InMailType;

@Personal
@Schema(
        name = "InMail",
        description =
                "A message between a recruiter's seat and the candidate at LinkedIn; only its owner is shown what it says")
record InMailJson(
        @Schema(examples = "urn:li:conversationEvent:ce-1") String id,

        @Schema(examples = "2026-01-02T00:00:00Z") Instant at,

        @Schema(description = "As the seat sees it", examples = "SENT")
        Direction direction,

        @Schema(examples = "INMAIL") InMailType type,

        SeatJson seat,

        @Schema(nullable = true, description = "Null where no user is linked to it, or while that is not known")
        UserJson user,

        @Schema(description = "Whether it was written in the caller's own time on the seat", examples = "true")
        boolean own,

        @Schema(
                nullable = true,
                description =
                        "Null where it is withheld, or where there is none: accepting and declining may be wordless")
        TextJson text,

        @Schema(nullable = true, description = "Why the text is withheld; null where it is not", examples = "NOT_OWNER")
        Withheld withheld) {

    @Personal
    @Schema(name = "InMailSeat", description = "The recruiter's seat")
    record SeatJson(
            @Schema(examples = "urn:li:seat:600123") String id,

            @Schema(
                    nullable = true,
                    description =
                            "How LinkedIn calls who has it now; null while that is not known, and where somebody else had it then",
                    examples = "Rita Recruiter")
            String name) {

        /** Says nothing, so that no log can. */
        @Override
        public String toString() {
            return "InMailSeat";
        }
    }

    @Personal
    @Schema(name = "InMailUser", description = "The user of the tenant whose message it is")
    record UserJson(
            @Schema(examples = "recruiter") String id,

            @Schema(nullable = true, description = "Null while it is not known", examples = "Rita Recruiter")
            String name) {

        static UserJson of(Credit credit) {
            return credit.userId() == null ? null : new UserJson(credit.userId(), credit.userName());
        }

        /** Says nothing, so that no log can. */
        @Override
        public String toString() {
            return "InMailUser";
        }
    }

    @Personal
    @Schema(name = "InMailText")
    record TextJson(
            @Schema(nullable = true, examples = "Data engineering in Munich")
            String subject,

            @Schema(nullable = true, examples = "Hello Lena, would you like to talk?")
            String body) {

        static TextJson of(InMailText text) {
            return text == null ? null : new TextJson(text.subject(), text.body());
        }

        /** Says nothing, so that no log can. */
        @Override
        public String toString() {
            return "InMailText";
        }
    }

    static InMailJson of(Shown shown) {
        var message = shown.message();
        return new InMailJson(
                message.event(),
                message.at(),
                message.direction(),
                message.type(),
                new SeatJson(message.seat(), shown.credit().seatName()),
                UserJson.of(shown.credit()),
                shown.own(),
                TextJson.of(shown.text()),
                shown.withheld());
    }

    /** Says nothing, so that no log can. */
    @Override
    public String toString() {
        return "InMail";
    }
}
