package dev.prospector.job.adapter.in.rest.pipeline;

import java.util.Optional;
import java.util.UUID;

import jakarta.ws.rs.GET;
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

import dev.prospector.job.application.port.in.pipeline.Engagements;
import dev.prospector.job.domain.pipeline.ApplicationStatus;
import dev.prospector.job.domain.pipeline.CandidateId;
import dev.prospector.job.domain.user.Caller;
import dev.prospector.kit.http.access.CurrentUser;
import dev.prospector.kit.http.page.Limit;
import dev.prospector.kit.http.page.Page;

/** About candidates, but answered here: who sees what of it is decided by places on hiring teams. */
@Path("/candidates/{id}/applications")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = ApplicationResource.TAG)
class EngagementResource {
    private final Engagements engagements;
    private final CurrentUser user;

    EngagementResource(Engagements engagements, CurrentUser user) {
        this.engagements = engagements;
        this.user = user;
    }

    @GET
    @Operation(
            summary = "List the jobs that a candidate is in, newest first",
            description =
                    "With the application where the caller is on the job's team, or sees every job. Of other jobs recruiters and"
                            + " hiring managers see title, Job ID and status, interviewers nothing. Empty for a candidate who is not there."
                            + " Whichever id of a merged candidate is asked for, the applications under all of theirs are listed, each"
                            + " with the id that it has.")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "400", description = "BAD_FILTER, BAD_CURSOR or BAD_LIMIT")
    @APIResponse(responseCode = "404", description = "NOT_FOUND: what stands there is nobody's id")
    public Page<CandidateApplicationJson> listCandidateApplications(
            @PathParam("id") UUID id,
            @Parameter(
                            description =
                                    "Of applications that the caller sees; jobs of which they see less are left out",
                            schema = @Schema(implementation = ApplicationStatus.class))
                    @QueryParam("status")
                    String status,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        var size = Limit.of(limit);
        var wanted = StatusFilter.of(status);
        var before = Optional.ofNullable(cursor).map(CandidateApplicationJson::place);
        var caller = Caller.of(user.id(), user.roles());
        var rows = engagements.of(caller, new CandidateId(id), wanted, before, size + 1);
        return CandidateApplicationJson.page(rows, size);
    }
}
