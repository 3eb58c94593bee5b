package dev.prospector.gateway.board;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import dev.prospector.gateway.parts.Asking;
import dev.prospector.gateway.parts.Parts;
import dev.prospector.gateway.routing.Service;

/**
 * Screens of a job that show people: job-service's answer with the names of candidate-service. Who may see them is decided there.
 * Parameters are named here for the API document and for the refusal of unknown ones; job-service gets them as they came and judges.
 */
@Path("/api/v1/jobs/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Pipeline")
class JobScreensResource {
    private final Parts parts;
    private final CandidateNames names;
    private final Asking asking;

    JobScreensResource(Parts parts, CandidateNames names, Asking asking) {
        this.parts = parts;
        this.names = names;
        this.asking = asking;
    }

    @GET
    @Path("/board")
    @Operation(
            operationId = "readBoard",
            summary = "Read who stands where in a job",
            description =
                    "The oldest 50 of each stage with their names; a stage's nextCursor goes on in the list of applications.")
    @APIResponse(responseCode = "200", description = "The board")
    @APIResponse(responseCode = "404", description = "JOB_NOT_FOUND")
    public Board readBoard(
            @Parameter(schema = @Schema(type = SchemaType.STRING, format = "uuid")) @PathParam("id") String id) {
        var board = parts.get(asking, Service.JOB, asking.target(), Board.class);
        return board.with(names.of(asking, board.applications()));
    }

    @GET
    @Path("/applications")
    @Operation(
            operationId = "listApplications",
            summary = "List the applications of one stage",
            description = "Oldest first, with the candidates' names.")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "400", description = "STAGE_REQUIRED, BAD_FILTER, BAD_CURSOR or BAD_LIMIT")
    @APIResponse(responseCode = "404", description = "JOB_NOT_FOUND or STAGE_NOT_FOUND")
    public ApplicationList listApplications(
            @Parameter(schema = @Schema(type = SchemaType.STRING, format = "uuid")) @PathParam("id") String id,
            @Parameter(required = true, schema = @Schema(type = SchemaType.STRING, format = "uuid"))
                    @QueryParam("stage")
                    String stage,
            @Parameter(schema = @Schema(enumeration = {"ACTIVE", "REJECTED", "WITHDRAWN"})) @QueryParam("status")
                    String status,
            @QueryParam("cursor") String cursor,
            @Parameter(schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200")) @QueryParam("limit")
                    String limit) {
        var page = parts.get(asking, Service.JOB, asking.target(), ApplicationList.class);
        return page.with(names.of(asking, page.applications()));
    }
}
