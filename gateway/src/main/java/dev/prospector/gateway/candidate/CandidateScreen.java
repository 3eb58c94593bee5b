package dev.prospector.gateway.candidate;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.prospector.gateway.parts.ComposedScreen;
import dev.prospector.gateway.parts.Unavailable;

/** All that a candidate's page shows, in one answer. The parts are handed on as their services gave them, whose documents say what is in them. */
@Schema(name = "CandidateScreen")
record CandidateScreen(
        @Schema(ref = "#/components/schemas/Candidate") JsonNode candidate,

        @Schema(
                description = "The newest 50; nextCursor goes on in the list of the candidate's applications",
                nullable = true)
        Applications applications,

        @Schema(description = "Those that the caller may see, the newest 50", nullable = true)
        TalentPools talentPools,

        @Schema(description = "The oldest 50; nextCursor goes on in the list of the candidate's notes", nullable = true)
        Notes notes,

        @Schema(description = "Which LinkedIn member the candidate is", nullable = true)
        Match match,

        @Schema(description = "The parts that are null, each with the code that it would be refused with alone")
        List<Unavailable> unavailable) {

    @Schema(name = "CandidateScreenApplications", ref = "#/components/schemas/CandidateApplicationPage")
    record Applications(@JsonValue JsonNode asTold) {}

    @Schema(name = "CandidateScreenTalentPools", ref = "#/components/schemas/TalentPoolPage")
    record TalentPools(@JsonValue JsonNode asTold) {}

    @Schema(name = "CandidateScreenNotes", ref = "#/components/schemas/CandidateNotePage")
    record Notes(@JsonValue JsonNode asTold) {}

    @Schema(name = "CandidateScreenMatch", ref = "#/components/schemas/LinkedInMatch")
    record Match(@JsonValue JsonNode asTold) {}

    static CandidateScreen of(ComposedScreen screen) {
        return new CandidateScreen(
                screen.part(CandidateParts.CANDIDATE).orElseThrow(),
                screen.part(CandidateParts.APPLICATIONS).map(Applications::new).orElse(null),
                screen.part(CandidateParts.TALENT_POOLS).map(TalentPools::new).orElse(null),
                screen.part(CandidateParts.NOTES).map(Notes::new).orElse(null),
                screen.part(CandidateParts.MATCH).map(Match::new).orElse(null),
                screen.unavailable());
    }
}
