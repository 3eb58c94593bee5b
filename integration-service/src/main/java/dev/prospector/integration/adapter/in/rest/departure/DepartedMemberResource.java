package dev.prospector.integration.adapter.in.rest.departure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import dev.prospector.integration.application.port.in.departure.DepartedMemberDeciding;
import dev.prospector.integration.application.port.out.departure.DepartedMembers.Standing;
import dev.prospector.integration.domain.departure.Decision;
import dev.prospector.kit.data.idempotency.Idempotent;
import dev.prospector.kit.http.access.CurrentUser;
import dev.prospector.kit.http.page.Limit;

/** Members who left LinkedIn, and what becomes of what is held about them (product.md 2.12). */
@Path("/linkedin/departed-members")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Departed members", description = "Members who were exported and have left LinkedIn since")
class DepartedMemberResource {
    private final DepartedMemberDeciding deciding;
    private final CurrentUser user;

    DepartedMemberResource(DepartedMemberDeciding deciding, CurrentUser user) {
        this.deciding = deciding;
        this.user = user;
    }

    @Schema(name = "DepartedMemberDecision")
    public record DecisionJson(
            @NotNull @Schema(description = "KEEP, or ERASE: all that is held about them", examples = "KEEP")
            Decision decision) {}

    @GET
    @Operation(
            summary = "List members who left LinkedIn, those found last first",
            description =
                    "LinkedIn is asked once a day. Whoever left is there once; should they come back and leave again, a decision to"
                            + " keep is to be made anew. Who is no candidate yet is asked for again in the background.")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "400", description = "BAD_FILTER, BAD_LIMIT, BAD_CURSOR or UNKNOWN_PARAMETER")
    public DepartedMemberPageJson listDepartedMembers(
            @Parameter(
                            description = "Only those about whom this was decided",
                            example = "UNDECIDED",
                            schema = @Schema(implementation = Standing.class))
                    @QueryParam("state")
                    String state,
            @Parameter(description = "Size of the page, 50 unless said, at most 200", example = "50")
                    @QueryParam("limit")
                    Integer limit,
            @Parameter(description = "nextCursor of the page before") @QueryParam("cursor") String cursor) {
        var size = Limit.of(limit);
        var shown = deciding.list(DepartureQuery.standing(state), DepartureQuery.after(cursor), size + 1);
        return DepartedMemberPageJson.of(shown, size, user.roles());
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/{departedMemberId}/decision")
    @Operation(
            summary = "Decide what becomes of what is held about them",
            description =
                    "You are not forced to erase it: that depends on whether you have grounds to keep it. Said again, it changes"
                            + " nothing. The other decision takes its place while nothing is erased yet.")
    @APIResponse(responseCode = "200", description = "With the decision that stands now")
    @APIResponse(responseCode = "404", description = "DEPARTED_MEMBER_NOT_FOUND")
    @APIResponse(responseCode = "422", description = "INVALID: NOT_NULL, no decision")
    public DepartedMemberJson decideDepartedMember(
            @Parameter(description = "The id in the list", example = "0b8f5a64-7c11-4e0c-9d0e-2f6a8a3c1d55")
                    @PathParam("departedMemberId")
                    String departedMemberId,
            @Valid @NotNull DecisionJson body) {
        var decided = deciding.decide(DepartureQuery.id(departedMemberId), body.decision());
        return DepartedMemberJson.of(decided, user.roles());
    }
}
