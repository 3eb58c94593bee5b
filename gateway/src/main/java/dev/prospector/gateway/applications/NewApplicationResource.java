package dev.prospector.gateway.applications;

import java.io.InputStream;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import dev.prospector.gateway.parts.Asking;
import dev.prospector.gateway.parts.Parts;
import dev.prospector.gateway.routing.Service;

/**
 * Brings a candidate into a job: job-service does it and decides who may, but knows no candidates. So candidate-service is asked first, in
 * the caller's name, whether there is one whom the caller may see; then the call goes on as it came.
 */
@Path("/api/v1/jobs/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Applications")
class NewApplicationResource {
    private final Parts parts;
    private final KnownCandidates candidates;
    private final Asking asking;

    NewApplicationResource(Parts parts, KnownCandidates candidates, Asking asking) {
        this.parts = parts;
        this.candidates = candidates;
        this.asking = asking;
    }

    @POST
    @Path("/applications")
    @Operation(
            operationId = "addApplication",
            summary = "Add a candidate to a job",
            description =
                    "To Prospect where that is on and you see whoever is there, else to Application; you are credited. A candidate is in a job once: who is there"
                            + " already, in whatever state, stays as they are, and applicationId of the refusal names their"
                            + " application. By the job's recruiters and hiring managers.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(ref = "#/components/schemas/NewApplication")))
    @APIResponse(
            responseCode = "201",
            description = "The application",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(ref = "#/components/schemas/ApplicationDetails")))
    @APIResponse(responseCode = "400", description = "MALFORMED_BODY or BAD_IDEMPOTENCY_KEY")
    @APIResponse(responseCode = "404", description = "JOB_NOT_FOUND")
    @APIResponse(responseCode = "409", description = "ALREADY_IN_JOB, JOB_NOT_ACTIVE or CONCURRENT_CHANGE")
    @APIResponse(
            responseCode = "422",
            description =
                    "INVALID: a value is missing, or CANDIDATE_UNKNOWN: there is no such candidate whom the caller may see")
    public Response addApplication(
            @Parameter(schema = @Schema(type = SchemaType.STRING, format = "uuid")) @PathParam("id") String id,
            InputStream body) {
        var question = candidates.demandKnown(asking, body);
        return parts.hand(asking, Service.JOB, question);
    }
}
