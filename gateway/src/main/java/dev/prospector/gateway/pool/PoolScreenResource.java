package dev.prospector.gateway.pool;

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
 * Who is in a talent pool: candidate-service's answer, in LinkedIn's pool with the stub profiles of sync-service (product.md 2.9). Who may
 * see it is decided there. Parameters are named here for the API document and for the refusal of unknown ones; candidate-service gets them
 * as they came and judges.
 */
@Path("/api/v1/talent-pools/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Talent pools")
class PoolScreenResource {
    private final Parts parts;
    private final MemberStubs stubs;
    private final Asking asking;

    PoolScreenResource(Parts parts, MemberStubs stubs, Asking asking) {
        this.parts = parts;
        this.stubs = stubs;
        this.asking = asking;
    }

    @GET
    @Path("/candidates")
    @Operation(
            operationId = "listTalentPoolCandidates",
            summary = "List the candidates in a talent pool",
            description =
                    "Who came last, first; in LinkedIn's pool with the profiles that they shared, the newest 20 of each, as they were"
                            + " received. What cannot be had of these in time is null and named in unavailable. To bring one of them into a"
                            + " job: POST /jobs/{id}/applications with their id.")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "400", description = "BAD_CURSOR, BAD_LIMIT or UNKNOWN_PARAMETER")
    @APIResponse(responseCode = "404", description = "TALENT_POOL_NOT_FOUND")
    public PooledCandidateList listTalentPoolCandidates(
            @Parameter(schema = @Schema(type = SchemaType.STRING, format = "uuid")) @PathParam("id") String id,
            @QueryParam("cursor") String cursor,
            @Parameter(schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200")) @QueryParam("limit")
                    String limit) {
        var page = parts.get(asking, Service.CANDIDATE, asking.target(), PooledCandidateList.class);
        return page.with(stubs.of(asking, page.linkedInPersons()));
    }
}
