package dev.prospector.gateway.operations;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import dev.prospector.gateway.parts.Asking;
import dev.prospector.gateway.parts.Parts;

/**
 * Dead letters of each service under one path (architecture.md 4): the gateway asks the service that is named, which decides who may
 * see and do what.
 */
@Path("/api/v1/dead-letters")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Operations")
class DeadLetterResource {
    private final Parts parts;
    private final Asking asking;

    DeadLetterResource(Parts parts, Asking asking) {
        this.parts = parts;
        this.asking = asking;
    }

    @GET
    @Operation(
            operationId = "listDeadLetters",
            summary = "List a service's dead letters",
            description = "Newest first: events that a service could not work, put aside so that they block nothing.")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "400", description = "BAD_FILTER, BAD_CURSOR or BAD_LIMIT")
    public DeadLetterList listDeadLetters(
            @Parameter(required = true, schema = @Schema(enumeration = {"candidate", "integration", "job", "sync"}))
                    @QueryParam("service")
                    String service,
            @QueryParam("cursor") String cursor,
            @Parameter(schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200")) @QueryParam("limit")
                    String limit) {
        return parts.get(asking, StoringService.named(service), asking.targetWithout("service"), DeadLetterList.class);
    }

    @POST
    @Path("/{id}/replays")
    @Operation(
            operationId = "replayDeadLetter",
            summary = "Replay a dead letter",
            description = "Works the event once more, now. When it succeeds, the dead letter is gone.")
    @APIResponse(responseCode = "204", description = "Its effect is there now")
    @APIResponse(responseCode = "400", description = "BAD_FILTER")
    @APIResponse(responseCode = "404", description = "DEAD_LETTER_NOT_FOUND")
    @APIResponse(responseCode = "409", description = "STILL_FAILING: it failed again, and stays")
    public Response replayDeadLetter(
            @Parameter(example = "42") @PathParam("id") String id,
            @Parameter(required = true, schema = @Schema(enumeration = {"candidate", "integration", "job", "sync"}))
                    @QueryParam("service")
                    String service) {
        return parts.tell(asking, StoringService.named(service), "POST", asking.path());
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "deleteDeadLetter",
            summary = "Delete a dead letter",
            description = "For ever: what the event said will not happen.")
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(responseCode = "400", description = "BAD_FILTER")
    @APIResponse(responseCode = "404", description = "DEAD_LETTER_NOT_FOUND")
    public Response deleteDeadLetter(
            @Parameter(example = "42") @PathParam("id") String id,
            @Parameter(required = true, schema = @Schema(enumeration = {"candidate", "integration", "job", "sync"}))
                    @QueryParam("service")
                    String service) {
        return parts.tell(asking, StoringService.named(service), "DELETE", asking.path());
    }
}
