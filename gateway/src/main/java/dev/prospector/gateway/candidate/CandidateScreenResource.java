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

import dev.prospector.gateway.parts.Asking;
import dev.prospector.gateway.parts.Screens;

/** A candidate's page (architecture.md 2, 4). Each service decides what of its part the caller may see. */
@Path("/api/v1/candidates/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Candidates")
class CandidateScreenResource {
    private static final String PAGE = "/page";

    private final Screens screens;
    private final Asking asking;

    CandidateScreenResource(Screens screens, Asking asking) {
        this.screens = screens;
        this.asking = asking;
    }

    @GET
    @Path(PAGE)
    @Operation(
            operationId = "readCandidatePage",
            summary = "Read all that a candidate's page shows",
            description =
                    "The candidate with what belongs to them, as the caller may see it. Whatever cannot be had in time is null and named in"
                            + " unavailable; without the candidate there is no page.")
    @APIResponse(responseCode = "200", description = "The page")
    @APIResponse(responseCode = "404", description = "CANDIDATE_NOT_FOUND")
    public CandidateScreen readCandidatePage(
            @Parameter(schema = @Schema(type = SchemaType.STRING, format = "uuid")) @PathParam("id") String id) {
        var path = asking.path().substring(0, asking.path().length() - PAGE.length());
        return CandidateScreen.of(screens.compose(asking, CandidateParts.of(path)));
    }
}
