package dev.prospector.gateway.explanations;

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

import dev.prospector.gateway.parts.Asking;
import dev.prospector.gateway.proxy.ServiceCalls;

/**
 * Why what LinkedIn adds to a candidate's page works for the caller or does not (product.md 4.1). Who may ask is decided by
 * candidate-service: whoever sees the candidate.
 */
@Path("/api/v1/candidates/{id}/linkedin/explanations")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Candidates")
class CandidateExplanationResource {
    private final CandidateExplanations explanations;
    private final Asking asking;

    CandidateExplanationResource(CandidateExplanations explanations, Asking asking) {
        this.explanations = explanations;
        this.asking = asking;
    }

    @GET
    @Operation(
            operationId = "readLinkedInExplanations",
            summary = "Read why LinkedIn's features work for a candidate",
            description =
                    "For the caller: profile widget, in-ATS indicator and InMail texts, each with its checks and who can mend what"
                            + " fails.")
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(responseCode = "404", description = "CANDIDATE_NOT_FOUND")
    public LinkedInExplanations readLinkedInExplanations(
            @Parameter(schema = @Schema(type = SchemaType.STRING, format = "uuid")) @PathParam("id") String id) {
        return explanations.begin(asking, id, ServiceCalls.Need.MANDATORY).get();
    }
}
