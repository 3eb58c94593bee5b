package dev.prospector.candidate.adapter.in.rest.pool;

import java.util.List;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import dev.prospector.candidate.adapter.in.rest.Callers;
import dev.prospector.candidate.application.port.in.pool.PoolSharing;
import dev.prospector.candidate.domain.UserId;
import dev.prospector.candidate.domain.pool.TalentPoolId;
import dev.prospector.kit.http.access.CurrentUser;
import dev.prospector.kit.http.page.Cursor;
import dev.prospector.kit.http.page.Limit;
import dev.prospector.kit.http.page.Page;

/** With whom a talent pool is shared. */
@Path("/talent-pools")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Talent pools")
class PoolContributorResource {
    private final PoolSharing sharing;
    private final CurrentUser user;

    PoolContributorResource(PoolSharing sharing, CurrentUser user) {
        this.sharing = sharing;
        this.user = user;
    }

    @Schema(name = "TalentPoolContributor")
    record ContributorJson(
            @Schema(description = "Names are to be had from GET /users", examples = "manager")
            String userId) {
        static ContributorJson of(UserId user) {
            return new ContributorJson(user.value());
        }
    }

    @GET
    @Path("/{id}/contributors")
    @Operation(
            summary = "List the contributors of a talent pool",
            description = "In the order of their ids; without the owner.")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "400", description = "BAD_CURSOR, BAD_LIMIT or UNKNOWN_PARAMETER")
    @APIResponse(responseCode = "404", description = "TALENT_POOL_NOT_FOUND")
    public Page<ContributorJson> listTalentPoolContributors(
            @PathParam("id") UUID id, @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        var size = Limit.of(limit);
        var after = Optional.ofNullable(cursor).map(PoolContributorResource::lastShown);
        var all = sharing.contributors(Callers.of(user), new TalentPoolId(id));
        return Page.of(behind(after, all), size, last -> Cursor.encode(last.value()))
                .map(ContributorJson::of);
    }

    private static List<UserId> behind(Optional<UserId> place, List<UserId> all) {
        return all.stream()
                .filter(user -> place.filter(last -> user.compareTo(last) <= 0).isEmpty())
                .toList();
    }

    private static UserId lastShown(String cursor) {
        return new UserId(Cursor.decode(cursor).get(0));
    }

    @PUT
    @Path("/{id}/contributors/{userId}")
    @Operation(
            summary = "Share a talent pool with a user",
            description = "By its owner and admins. Contributors see the pool, and add and remove candidates.")
    @APIResponse(responseCode = "204", description = "The user contributes")
    @APIResponse(responseCode = "404", description = "TALENT_POOL_NOT_FOUND")
    @APIResponse(
            responseCode = "409",
            description = "LINKEDIN_POOL_FIXED: LinkedIn's is everybody's; TOO_MANY_CONTRIBUTORS; or CONCURRENT_CHANGE")
    @APIResponse(
            responseCode = "422",
            description = "INVALID: not an active recruiter, hiring manager or admin; UNKNOWN_USER, INACTIVE_USER,"
                    + " ROLE_NOT_HELD and IS_OWNER say why")
    @APIResponse(
            responseCode = "503",
            description = "USERS_UNAVAILABLE: who the user is cannot be known now; again after Retry-After")
    public void addTalentPoolContributor(@PathParam("id") UUID id, @PathParam("userId") String userId) {
        sharing.share(Callers.of(user), new TalentPoolId(id), new UserId(userId));
    }

    @DELETE
    @Path("/{id}/contributors/{userId}")
    @Operation(
            summary = "Share a talent pool with a user no more",
            description = "By its owner and admins. Whom they have added stays in it.")
    @APIResponse(responseCode = "204", description = "The user contributes no more")
    @APIResponse(
            responseCode = "404",
            description = "TALENT_POOL_NOT_FOUND; CONTRIBUTOR_NOT_FOUND: the user does not contribute")
    @APIResponse(
            responseCode = "409",
            description = "LINKEDIN_POOL_FIXED: LinkedIn's is everybody's; or CONCURRENT_CHANGE")
    public void removeTalentPoolContributor(@PathParam("id") UUID id, @PathParam("userId") String userId) {
        sharing.unshare(Callers.of(user), new TalentPoolId(id), new UserId(userId));
    }
}
