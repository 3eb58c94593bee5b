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

import dev.prospector.job.application.port.in.pipeline.Pipeline;
import dev.prospector.job.domain.pipeline.ApplicationStatus;
import dev.prospector.job.domain.posting.JobId;
import dev.prospector.job.domain.process.StageId;
import dev.prospector.job.domain.user.Caller;
import dev.prospector.kit.http.access.CurrentUser;
import dev.prospector.kit.http.page.Limit;
import dev.prospector.kit.http.page.Page;
import dev.prospector.kit.http.problem.Problems;

@Path("/jobs")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Pipeline")
class PipelineResource {
    private static final int SHOWN_PER_STAGE = 50;

    private final Pipeline pipeline;
    private final CurrentUser user;

    PipelineResource(Pipeline pipeline, CurrentUser user) {
        this.pipeline = pipeline;
        this.user = user;
    }

    @GET
    @Path("/{id}/board")
    @Operation(
            summary = "Read who stands where in a job",
            description = "The oldest 50 of each stage; a stage's nextCursor goes on in the list of applications. "
                    + "Interviewers of the job see no Prospect stage; where hiringManagersSeeProspects of its process is false,"
                    + " hiring managers see there only whom they have exported.")
    @APIResponse(responseCode = "200", description = "The board")
    @APIResponse(responseCode = "404", description = "JOB_NOT_FOUND")
    public BoardJson readBoard(@PathParam("id") UUID id) {
        return BoardJson.of(pipeline.board(caller(), new JobId(id), SHOWN_PER_STAGE + 1), SHOWN_PER_STAGE);
    }

    @GET
    @Path("/{id}/applications")
    @Operation(
            summary = "List the applications of one stage, oldest first",
            description = "The rest of what the board shows of a stage; candidates are named by their ids.")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "400", description = "STAGE_REQUIRED, BAD_FILTER, BAD_CURSOR or BAD_LIMIT")
    @APIResponse(responseCode = "404", description = "JOB_NOT_FOUND or STAGE_NOT_FOUND")
    public Page<ApplicationJson> listApplications(
            @PathParam("id") UUID id,
            @Parameter(required = true) @QueryParam("stage") UUID stage,
            @Parameter(schema = @Schema(implementation = ApplicationStatus.class)) @QueryParam("status") String status,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        if (stage == null) {
            throw Problems.of(400, "STAGE_REQUIRED", "The query must name a stage.");
        }
        var size = Limit.of(limit);
        var after = Optional.ofNullable(cursor).map(ApplicationJson::position);
        var sought = new Pipeline.Sought(new StageId(stage), StatusFilter.of(status));
        var rows = pipeline.inStage(caller(), new JobId(id), sought, after, size + 1);
        return ApplicationJson.page(rows, size);
    }

    private Caller caller() {
        return Caller.of(user.id(), user.roles());
    }
}
