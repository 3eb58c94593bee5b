package dev.prospector.candidate.adapter.in.rest.pool;

import java.util.Optional;
import java.util.UUID;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
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
import dev.prospector.candidate.application.port.in.pool.PoolMembership;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.pool.TalentPoolId;
import dev.prospector.kit.http.access.CurrentUser;
import dev.prospector.kit.http.page.Limit;
import dev.prospector.kit.http.page.Page;

/** Who is in a talent pool. */
@Path("/talent-pools")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Talent pools")
class PoolCandidateResource {
    private final PoolMembership membership;
    private final CurrentUser user;

    PoolCandidateResource(PoolMembership membership, CurrentUser user) {
        this.membership = membership;
        this.user = user;
    }

    @GET
    @Path("/{id}/candidates")
    @Operation(
            summary = "List the candidates in a talent pool",
            description =
                    "Who came last, first. To bring one of them into a job: POST /jobs/{id}/applications with their id.")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "400", description = "BAD_CURSOR, BAD_LIMIT or UNKNOWN_PARAMETER")
    @APIResponse(responseCode = "404", description = "TALENT_POOL_NOT_FOUND")
    public Page<PoolCandidateJson> listTalentPoolCandidates(
            @PathParam("id") UUID id, @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        var size = Limit.of(limit);
        var before = Optional.ofNullable(cursor).map(PoolCandidateJson::position);
        var rows = membership.candidates(Callers.of(user), new TalentPoolId(id), before, size + 1);
        return PoolCandidateJson.page(rows, size);
    }

    @PUT
    @Path("/{id}/candidates/{candidateId}")
    @Operation(
            summary = "Add a candidate to a talent pool",
            description =
                    "By its owner, contributors and admins; from a job too, with the candidate's id from the board. Whoever"
                            + " is in it already stays as they are.")
    @APIResponse(responseCode = "204", description = "The candidate is in the pool")
    @APIResponse(responseCode = "404", description = "TALENT_POOL_NOT_FOUND or CANDIDATE_NOT_FOUND")
    @APIResponse(
            responseCode = "409",
            description = "LINKEDIN_POOL_FIXED: nobody fills LinkedIn's by hand; or CONCURRENT_CHANGE")
    public void addTalentPoolCandidate(@PathParam("id") UUID id, @PathParam("candidateId") String candidateId) {
        membership.add(Callers.of(user), new TalentPoolId(id), CandidateId.named(candidateId));
    }

    @DELETE
    @Path("/{id}/candidates/{candidateId}")
    @Operation(
            summary = "Remove a candidate from a talent pool",
            description = "By its owner, contributors and admins. They stay a candidate.")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(
            responseCode = "404",
            description =
                    "TALENT_POOL_NOT_FOUND; NOT_IN_POOL: the candidate is not in it; CANDIDATE_NOT_FOUND: that is no id")
    @APIResponse(
            responseCode = "409",
            description = "LINKEDIN_POOL_FIXED: nobody empties LinkedIn's by hand; or CONCURRENT_CHANGE")
    public void removeTalentPoolCandidate(@PathParam("id") UUID id, @PathParam("candidateId") String candidateId) {
        membership.remove(Callers.of(user), new TalentPoolId(id), CandidateId.named(candidateId));
    }
}
