package dev.prospector.gateway.candidate;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import dev.prospector.gateway.explanations.CandidateExplanations;
import dev.prospector.gateway.parts.Asking;
import dev.prospector.gateway.parts.MissingReason;
import dev.prospector.gateway.parts.PartRefused;
import dev.prospector.gateway.parts.Screens;
import dev.prospector.gateway.proxy.ServiceCalls;

/**
 * The LinkedIn tab of a candidate's page (product.md 2.5; architecture.md 2). Each service decides what of its part the caller may see;
 * whoever is shown a text here has read it as in the list of InMails.
 */
@Path("/api/v1/candidates/{id}/linkedin")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Candidates")
class LinkedInTabResource {
    private final Screens screens;
    private final CandidateExplanations explanations;
    private final MissingReason reasons;
    private final Asking asking;

    LinkedInTabResource(Screens screens, CandidateExplanations explanations, MissingReason reasons, Asking asking) {
        this.screens = screens;
        this.explanations = explanations;
        this.reasons = reasons;
        this.asking = asking;
    }

    @GET
    @Operation(
            operationId = "readLinkedInTab",
            summary = "Read all that a candidate's LinkedIn tab shows",
            description =
                    "Which member the candidate is, LinkedIn's profile widget, InMails, recruiters' notes and shared profiles, as the caller"
                            + " may see them, and why what is missing is. Whatever cannot be had in time is null and named in unavailable;"
                            + " without the match there is no tab. Each text that is shown is kept in the audit log.")
    @APIResponse(responseCode = "200", description = "The tab")
    @APIResponse(responseCode = "404", description = "CANDIDATE_NOT_FOUND")
    public LinkedInTab readLinkedInTab(
            @Parameter(schema = @Schema(type = SchemaType.STRING, format = "uuid")) @PathParam("id") String id) {
        var explained = explanations.begin(asking, id, ServiceCalls.Need.OPTIONAL);
        var screen = screens.compose(asking, LinkedInTabParts.of(asking.path()));
        try {
            return LinkedInTab.of(screen, explained.get());
        } catch (PartRefused refusal) {
            return LinkedInTab.of(screen.without(LinkedInTabParts.EXPLANATIONS, reasons.of(refusal)), null);
        }
    }
}
