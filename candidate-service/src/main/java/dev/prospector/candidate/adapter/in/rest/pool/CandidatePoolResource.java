package dev.prospector.candidate.adapter.in.rest.pool;

import java.util.Optional;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import dev.prospector.candidate.adapter.in.rest.Callers;
import dev.prospector.candidate.application.port.in.pool.TalentPools;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.kit.http.access.CurrentUser;
import dev.prospector.kit.http.page.Limit;
import dev.prospector.kit.http.page.Page;

/** The pools that a candidate's page shows. */
@Path("/candidates")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Talent pools")
class CandidatePoolResource {
    private final TalentPools pools;
    private final CurrentUser user;

    CandidatePoolResource(TalentPools pools, CurrentUser user) {
        this.pools = pools;
        this.user = user;
    }

    @GET
    @Path("/{id}/talent-pools")
    @Operation(
            summary = "List the talent pools in which a candidate is, newest first",
            description = "Of these, the ones that GET /talent-pools shows you.")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "400", description = "BAD_CURSOR, BAD_LIMIT or UNKNOWN_PARAMETER")
    @APIResponse(responseCode = "404", description = "CANDIDATE_NOT_FOUND")
    public Page<TalentPoolJson> listTalentPoolsOfCandidate(
            @PathParam("id") String id, @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        var size = Limit.of(limit);
        var before = Optional.ofNullable(cursor).map(TalentPoolJson::position);
        var candidate = CandidateId.named(id);
        return TalentPoolJson.page(pools.holding(Callers.of(user), candidate, before, size + 1), size);
    }
}
