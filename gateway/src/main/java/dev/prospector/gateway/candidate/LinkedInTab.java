package dev.prospector.gateway.candidate;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.prospector.gateway.explanations.LinkedInExplanations;
import dev.prospector.gateway.parts.ComposedScreen;
import dev.prospector.gateway.parts.Unavailable;

/**
 * All that the LinkedIn tab of a candidate's page shows, in one answer. The parts are handed on as their services gave them, whose documents
 * say what is in them.
 */
@Schema(name = "LinkedInTab")
record LinkedInTab(
        @Schema(ref = "#/components/schemas/LinkedInMatch") JsonNode match,

        @Schema(description = "What LinkedIn's profile widget is told, or why it cannot be shown", nullable = true)
        Widget widget,

        @Schema(
                description = "The newest 50; nextCursor goes on in the list of the candidate's InMails",
                nullable = true)
        InMails inMails,

        @Schema(description = "The newest 50; nextCursor goes on in the list of recruiters' notes", nullable = true)
        Notes notes,

        @Schema(description = "The newest 50; nextCursor goes on in the list of shared profiles", nullable = true)
        Stubs stubs,

        @Schema(description = "Why what LinkedIn adds works for the caller or does not", nullable = true)
        LinkedInExplanations explanations,

        @Schema(description = "The parts that are null, each with the code that it would be refused with alone")
        List<Unavailable> unavailable) {

    @Schema(name = "LinkedInTabWidget", implementation = LinkedInWidget.class)
    record Widget(@JsonValue JsonNode asTold) {}

    @Schema(name = "LinkedInTabInMails", ref = "#/components/schemas/InMailPage")
    record InMails(@JsonValue JsonNode asTold) {}

    @Schema(name = "LinkedInTabNotes", ref = "#/components/schemas/RecruiterNotePage")
    record Notes(@JsonValue JsonNode asTold) {}

    @Schema(name = "LinkedInTabStubs", ref = "#/components/schemas/LinkedInStubPage")
    record Stubs(@JsonValue JsonNode asTold) {}

    /** @param explanations null when they are among what is missing */
    static LinkedInTab of(ComposedScreen screen, LinkedInExplanations explanations) {
        return new LinkedInTab(
                screen.part(LinkedInTabParts.MATCH).orElseThrow(),
                screen.part(LinkedInTabParts.WIDGET).map(Widget::new).orElse(null),
                screen.part(LinkedInTabParts.IN_MAILS).map(InMails::new).orElse(null),
                screen.part(LinkedInTabParts.NOTES).map(Notes::new).orElse(null),
                screen.part(LinkedInTabParts.STUBS).map(Stubs::new).orElse(null),
                explanations,
                screen.unavailable());
    }
}
