package dev.prospector.job.adapter.in.rest.posting;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

import dev.prospector.job.application.port.in.posting.JobPublishing;
import dev.prospector.job.domain.access.SeenJob;
import dev.prospector.job.domain.posting.ClosureReason;
import dev.prospector.job.domain.posting.JobId;
import dev.prospector.job.domain.posting.JobNumber;
import dev.prospector.job.domain.posting.JobStatus;
import dev.prospector.job.domain.user.Caller;
import dev.prospector.kit.data.idempotency.Idempotent;
import dev.prospector.kit.http.access.CurrentUser;
import dev.prospector.kit.http.page.Cursor;
import dev.prospector.kit.http.page.Limit;
import dev.prospector.kit.http.page.Page;
import dev.prospector.kit.http.problem.Problems;
import dev.prospector.kit.http.version.ETags;
import dev.prospector.kit.http.version.IfMatch;

@Path("/jobs")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Jobs")
class JobResource {
    private final JobPublishing jobs;
    private final JobChanges changes;
    private final CurrentUser user;

    JobResource(JobPublishing jobs, JobChanges changes, CurrentUser user) {
        this.jobs = jobs;
        this.changes = changes;
        this.user = user;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(
            summary = "Make a job",
            description =
                    "It begins as a draft, with stages and approvers of a process template. Recruiters and hiring managers join its"
                            + " team.")
    @APIResponseSchema(value = JobJson.class, responseCode = "201", responseDescription = "The draft")
    @APIResponse(responseCode = "409", description = "CONCURRENT_CHANGE")
    @APIResponse(
            responseCode = "422",
            description = "INVALID: a value is missing or breaks a rule; UNKNOWN_TEMPLATE: there is no such template")
    public RestResponse<JobJson> createJob(@Valid @NotNull NewJobJson body) {
        var job = jobs.create(caller(), body.details(), body.template());
        return ResponseBuilder.create(Status.CREATED, JobJson.of(job))
                .header(HttpHeaders.LOCATION, "/jobs/" + job.overview().id())
                .build();
    }

    @GET
    @Operation(
            summary = "List jobs, newest first",
            description =
                    "Those that the caller may see: all of the tenant for admins and readers, for others those whose team they"
                            + " are on or that they approve. Found by title words and Job ID, each by its beginning. Each says what the caller may do with it now.")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(
            responseCode = "400",
            description = "BAD_FILTER, BAD_CURSOR, BAD_LIMIT, TOO_MANY_WORDS or UNKNOWN_PARAMETER")
    public Page<JobJson> listJobs(
            @Parameter(description = "Beginnings of words of the title, or a Job ID", example = "data eng")
                    @QueryParam("q")
                    String words,
            @Parameter(schema = @Schema(implementation = JobStatus.class)) @QueryParam("status") String status,
            @Parameter(
                            description = "true for jobs on whose team you are",
                            schema = @Schema(enumeration = {"true", "false"}))
                    @QueryParam("mine")
                    String mine,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        var size = Limit.of(limit);
        var wanted = Optional.ofNullable(status).map(JobResource::filter);
        var before = Optional.ofNullable(cursor).map(JobResource::lastShown);
        var sought = new JobPublishing.Sought(Optional.ofNullable(words), wanted, mine(mine));
        var page = Page.of(jobs.newest(caller(), sought, before, size + 1), size, JobResource::cursor);
        return page.map(JobJson::of);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a job", description = "With what the caller may do with it now.")
    @APIResponseSchema(value = JobJson.class, responseCode = "200", responseDescription = "The job")
    @APIResponse(responseCode = "304", description = "Still the version that If-None-Match names")
    @APIResponse(responseCode = "404", description = "JOB_NOT_FOUND")
    public RestResponse<JobJson> readJob(@PathParam("id") UUID id) {
        var job = jobs.find(caller(), new JobId(id));
        return ETags.tagged(JobJson.of(job), job.version());
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    @Operation(
            summary = "Change what a job says",
            description =
                    "A merge patch (RFC 7396): what it does not name stays, null removes. A submitted, approved or"
                            + " rejected job returns to draft; an active one stays active; a closed one cannot be changed.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = JobChanges.PatchJson.class)))
    @APIResponseSchema(value = JobJson.class, responseCode = "200", responseDescription = "The job as it is now")
    @APIResponse(responseCode = "400", description = "MALFORMED_BODY")
    @APIResponse(responseCode = "404", description = "JOB_NOT_FOUND")
    @APIResponse(responseCode = "409", description = "JOB_CLOSED or CONCURRENT_CHANGE")
    @APIResponse(responseCode = "412", description = "CHANGED_MEANWHILE")
    @APIResponse(responseCode = "422", description = "INVALID: the job would lack a value or break a rule")
    @APIResponse(responseCode = "428", description = "IF_MATCH_REQUIRED")
    public RestResponse<JobJson> changeJob(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String seen, @NotNull ObjectNode body)
            throws JsonProcessingException {
        var condition = IfMatch.required(seen);
        var job = jobs.find(caller(), new JobId(id));
        condition.demand(job.version());
        var details = changes.merged(job.overview().details(), body);
        var changed = jobs.edit(caller(), new JobId(id), job.version(), details);
        return ETags.tagged(JobJson.of(changed), changed.version());
    }

    @POST
    @Idempotent
    @Path("/{id}/activation")
    @Operation(
            summary = "Activate a job",
            description =
                    "A draft, or, where there are approvers, an approved job. From now on people can be exported to it, and its stages"
                            + " are fixed.")
    @APIResponse(responseCode = "200", description = "The job, now active")
    @APIResponse(responseCode = "404", description = "JOB_NOT_FOUND")
    @APIResponse(responseCode = "409", description = "JOB_NOT_DRAFT, JOB_NOT_APPROVED or CONCURRENT_CHANGE")
    public JobJson activateJob(@PathParam("id") UUID id) {
        return JobJson.of(jobs.activate(caller(), new JobId(id)));
    }

    @Schema(name = "NewJobClosure")
    record ClosingJson(
            @NotNull
            @Schema(description = "FILLED only when an application has an accepted offer", examples = "CANCELLED")
            ClosureReason reason) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Path("/{id}/closure")
    @Operation(
            summary = "Close an active job",
            description =
                    "Nobody can be exported to it any more; exports that it has accepted still land. By its recruiters and"
                            + " admins.")
    @APIResponse(responseCode = "200", description = "The job, now closed")
    @APIResponse(responseCode = "400", description = "MALFORMED_BODY")
    @APIResponse(responseCode = "404", description = "JOB_NOT_FOUND")
    @APIResponse(responseCode = "409", description = "JOB_NOT_ACTIVE, NO_ACCEPTED_OFFER or CONCURRENT_CHANGE")
    @APIResponse(responseCode = "422", description = "INVALID: a value is missing")
    public JobJson closeJob(@PathParam("id") UUID id, @Valid @NotNull ClosingJson body) {
        return JobJson.of(jobs.close(caller(), new JobId(id), body.reason()));
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            summary = "Delete a job",
            description =
                    "With its team, its process and all who are in it; its Job ID is never used again. By its recruiters"
                            + " and admins, by its hiring managers only while nobody is in it (403 JOB_HAS_APPLICANTS).")
    @APIResponse(responseCode = "204", description = "Deleted")
    @APIResponse(responseCode = "404", description = "JOB_NOT_FOUND")
    @APIResponse(responseCode = "409", description = "CONCURRENT_CHANGE")
    public void deleteJob(@PathParam("id") UUID id) {
        jobs.delete(caller(), new JobId(id));
    }

    private Caller caller() {
        return Caller.of(user.id(), user.roles());
    }

    private static boolean mine(String word) {
        if (word != null && !word.equals("true") && !word.equals("false")) {
            throw Problems.of(400, "BAD_FILTER", "mine is true or false.");
        }
        return "true".equals(word);
    }

    private static JobStatus filter(String status) {
        return Stream.of(JobStatus.values())
                .filter(known -> known.name().equals(status))
                .findFirst()
                .orElseThrow(() -> Problems.of(400, "BAD_FILTER", "There is no such status."));
    }

    private static String cursor(SeenJob job) {
        return Cursor.encode(job.overview().number().toString());
    }

    private static JobNumber lastShown(String cursor) {
        return JobNumber.parse(Cursor.decode(cursor).get(0)).orElseThrow(Cursor::bad);
    }
}
