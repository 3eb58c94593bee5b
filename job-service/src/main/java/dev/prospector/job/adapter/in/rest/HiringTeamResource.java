package dev.prospector.job.adapter.in.rest;

import static dev.prospector.kit.http.TenantRoles.ADMIN;
import static dev.prospector.kit.http.TenantRoles.HIRING_MANAGER;
import static dev.prospector.kit.http.TenantRoles.INTERVIEWER;
import static dev.prospector.kit.http.TenantRoles.READ_ONLY;
import static dev.prospector.kit.http.TenantRoles.RECRUITER;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;

import dev.prospector.job.application.port.in.HiringTeams;
import dev.prospector.job.domain.posting.JobId;
import dev.prospector.job.domain.team.HiringTeamMember;
import dev.prospector.job.domain.user.UserId;
import dev.prospector.kit.http.CurrentUser;
import dev.prospector.kit.http.Page;

@Path("/jobs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Hiring teams")
class HiringTeamResource {
    private final HiringTeams teams;
    private final CurrentUser user;

    HiringTeamResource(HiringTeams teams, CurrentUser user) {
        this.teams = teams;
        this.user = user;
    }

    @Schema(name = "HiringTeamMember")
    record TeamMemberJson(
            @NotBlank @Schema(description = "The subject of the user's token", examples = "recruiter2")
            String userId,

            @NotBlank @Schema(enumeration = {"recruiter", "hiring-manager", "interviewer"})
            String role) {

        static TeamMemberJson of(HiringTeamMember member) {
            return new TeamMemberJson(member.userId().value(), Roles.word(member.role()));
        }

        HiringTeamMember toDomain() {
            return new HiringTeamMember(new UserId(userId), Roles.onTeam(role));
        }
    }

    @GET
    @Path("/{id}/hiring-team")
    @RolesAllowed({ADMIN, RECRUITER, HIRING_MANAGER, INTERVIEWER, READ_ONLY})
    @Operation(summary = "Read who hires for a job", description = "All members, in the order in which they joined.")
    @APIResponse(responseCode = "200", description = "The team")
    @APIResponse(responseCode = "404", description = "JOB_NOT_FOUND")
    public Page<TeamMemberJson> readHiringTeam(@PathParam("id") UUID id) {
        var team = teams.team(Callers.of(user), new JobId(id));
        return new Page<>(team.members().stream().map(TeamMemberJson::of).toList(), null);
    }

    @POST
    @Path("/{id}/hiring-team")
    @RolesAllowed({ADMIN, RECRUITER, HIRING_MANAGER})
    @Operation(
            summary = "Add a member to the hiring team",
            description = "Who is on the team in this role already stays so: the same call may come twice.")
    @APIResponseSchema(value = TeamMemberJson.class, responseCode = "201", responseDescription = "Added")
    @APIResponse(
            responseCode = "200",
            description = "Was on the team in this role already",
            content = @Content(schema = @Schema(implementation = TeamMemberJson.class)))
    @APIResponse(responseCode = "404", description = "JOB_NOT_FOUND")
    @APIResponse(responseCode = "409", description = "ALREADY_ON_TEAM in another role, or CONCURRENT_CHANGE")
    @APIResponse(responseCode = "422", description = "INVALID: a value is missing or breaks a rule")
    public RestResponse<TeamMemberJson> addHiringTeamMember(
            @PathParam("id") UUID id, @Valid @NotNull TeamMemberJson body) {
        var member = body.toDomain();
        var joined = teams.join(Callers.of(user), new JobId(id), member);
        return RestResponse.status(joined ? Status.CREATED : Status.OK, TeamMemberJson.of(member));
    }
}
