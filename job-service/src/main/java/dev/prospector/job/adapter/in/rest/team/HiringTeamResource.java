package dev.prospector.job.adapter.in.rest.team;

import java.util.Optional;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;

import dev.prospector.job.application.port.in.team.HiringTeams;
import dev.prospector.job.domain.posting.JobId;
import dev.prospector.job.domain.team.TeamRole;
import dev.prospector.job.domain.user.Caller;
import dev.prospector.job.domain.user.UserId;
import dev.prospector.kit.data.idempotency.Idempotent;
import dev.prospector.kit.http.access.CurrentUser;
import dev.prospector.kit.http.page.Page;

@Path("/jobs")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Hiring teams")
class HiringTeamResource {
    private final HiringTeams teams;
    private final CurrentUser user;

    HiringTeamResource(HiringTeams teams, CurrentUser user) {
        this.teams = teams;
        this.user = user;
    }

    @Schema(name = "NewHiringTeamMember")
    record NewcomerJson(
            @NotBlank @Schema(description = "The subject of the user's token", examples = "recruiter2")
            String userId,

            @NotBlank @Schema(enumeration = {"recruiter", "hiring-manager", "interviewer", "delegate"})
            String role,

            @Schema(
                    description =
                            "For a delegate, and only there: the recruiter or hiring manager of this job for whom they stand in",
                    nullable = true,
                    examples = "recruiter")
            String delegateOf) {

        HiringTeams.Newcomer toDomain() {
            var principal = Optional.ofNullable(delegateOf).map(id -> UserId.in("delegateOf", id));
            return new HiringTeams.Newcomer(new UserId(userId), TeamRole.called(role), principal);
        }
    }

    @GET
    @Path("/{id}/hiring-team")
    @Operation(summary = "Read who hires for a job", description = "All members, in the order in which they joined.")
    @APIResponse(responseCode = "200", description = "The team")
    @APIResponse(responseCode = "404", description = "JOB_NOT_FOUND")
    public Page<TeamMemberJson> readHiringTeam(@PathParam("id") UUID id) {
        var team = teams.team(caller(), new JobId(id));
        return new Page<>(team.stream().map(TeamMemberJson::of).toList(), null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Path("/{id}/hiring-team")
    @Operation(
            summary = "Add a member to the hiring team",
            description =
                    "Recruiters and hiring managers of the job are recruiters and hiring managers of the tenant; anybody can be"
                            + " interviewer or stand in for one of them as delegate. Who is on the team already, as the same, stays so: the"
                            + " same call may come twice.")
    @APIResponseSchema(value = TeamMemberJson.class, responseCode = "201", responseDescription = "Added")
    @APIResponse(
            responseCode = "200",
            description = "Was on the team as the same already",
            content = @Content(schema = @Schema(implementation = TeamMemberJson.class)))
    @APIResponse(responseCode = "404", description = "JOB_NOT_FOUND")
    @APIResponse(responseCode = "409", description = "ALREADY_ON_TEAM in another role, or CONCURRENT_CHANGE")
    @APIResponse(
            responseCode = "422",
            description =
                    "INVALID: a value is missing or breaks a rule; UNKNOWN_USER, INACTIVE_USER, ROLE_NOT_HELD, NO_PRINCIPAL"
                            + " and ONLY_FOR_DELEGATES say which")
    public RestResponse<TeamMemberJson> addHiringTeamMember(
            @PathParam("id") UUID id, @Valid @NotNull NewcomerJson body) {
        var joined = teams.join(caller(), new JobId(id), body.toDomain());
        return RestResponse.status(joined.isNew() ? Status.CREATED : Status.OK, TeamMemberJson.of(joined.member()));
    }

    @Schema(name = "HiringTeamRole")
    record RoleJson(
            @NotBlank @Schema(enumeration = {"recruiter", "hiring-manager", "interviewer", "delegate"})
            String role,

            @Schema(
                    description = "For a delegate, and only there: for whom they stand in",
                    nullable = true,
                    examples = "recruiter")
            String delegateOf) {

        HiringTeams.Newcomer of(String userId) {
            return new NewcomerJson(userId, role, delegateOf).toDomain();
        }
    }

    @PATCH
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/{id}/hiring-team/{userId}")
    @Operation(
            summary = "Give a member of the hiring team another role",
            description =
                    "Under the rules for adding and removing: tenant role, last recruiter, limits of delegates. Delegates of somebody who"
                            + " can have none in the new role leave. The member then stands last, as who joined last.")
    @APIResponseSchema(value = TeamMemberJson.class, responseCode = "200", responseDescription = "As they are now")
    @APIResponse(responseCode = "400", description = "MALFORMED_BODY")
    @APIResponse(responseCode = "404", description = "JOB_NOT_FOUND or TEAM_MEMBER_NOT_FOUND")
    @APIResponse(responseCode = "409", description = "LAST_RECRUITER or CONCURRENT_CHANGE")
    @APIResponse(
            responseCode = "422",
            description =
                    "INVALID: a value is missing or breaks a rule; UNKNOWN_ROLE, INACTIVE_USER, ROLE_NOT_HELD, NO_PRINCIPAL and"
                            + " ONLY_FOR_DELEGATES say which")
    public TeamMemberJson changeHiringTeamMember(
            @PathParam("id") UUID id,
            @Parameter(description = "The subject of the member's token", example = "recruiter2") @PathParam("userId")
                    String userId,
            @Valid @NotNull RoleJson body) {
        return TeamMemberJson.of(teams.changeRole(caller(), new JobId(id), body.of(userId)));
    }

    @DELETE
    @Path("/{id}/hiring-team/{userId}")
    @Operation(
            summary = "Remove a member from the hiring team",
            description =
                    "With all who stand in for them. The last recruiter stays (409 LAST_RECRUITER). Delegates remove neither other"
                            + " delegates nor the one they stand in for (403 DELEGATE_LIMIT).")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(responseCode = "404", description = "JOB_NOT_FOUND or TEAM_MEMBER_NOT_FOUND")
    @APIResponse(responseCode = "409", description = "LAST_RECRUITER or CONCURRENT_CHANGE")
    @APIResponse(responseCode = "422", description = "INVALID: nobody can have such an id")
    public void removeHiringTeamMember(
            @PathParam("id") UUID id,
            @Parameter(description = "The subject of the member's token", example = "recruiter2") @PathParam("userId")
                    String userId) {
        teams.remove(caller(), new JobId(id), new UserId(userId));
    }

    private Caller caller() {
        return Caller.of(user.id(), user.roles());
    }
}
