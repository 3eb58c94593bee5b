package dev.prospector.job.adapter.in.rest.pipeline;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

import dev.prospector.job.application.port.in.pipeline.Applicants;
import dev.prospector.job.domain.pipeline.CandidateId;
import dev.prospector.job.domain.posting.JobId;
import dev.prospector.job.domain.user.Caller;
import dev.prospector.kit.data.idempotency.Idempotent;
import dev.prospector.kit.http.access.CurrentUser;
import dev.prospector.kit.http.version.ETags;

/** People brought into jobs by hand, one by one. */
@Path("/jobs")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = ApplicationResource.TAG)
class ApplicantResource {
    private final Applicants applicants;
    private final CurrentUser user;

    ApplicantResource(Applicants applicants, CurrentUser user) {
        this.applicants = applicants;
        this.user = user;
    }

    @Schema(name = "NewApplication")
    record NewJson(
            @NotNull @Schema(examples = "01941297-3a8c-7c0e-9d5b-2f6a4e1b7c92")
            UUID candidateId) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Path("/{id}/applications")
    @Operation(
            summary = "Add a candidate to a job",
            description =
                    "To Prospect where that is on and you see whoever is there, else to Application; you are credited. A person is in a job once: who is"
                            + " there already, in whatever state, stays as they are, and applicationId of the refusal names their"
                            + " application. By the job's recruiters and hiring managers.")
    @APIResponseSchema(
            value = ApplicationDetailsJson.class,
            responseCode = "201",
            responseDescription = "The application")
    @APIResponse(responseCode = "400", description = "MALFORMED_BODY")
    @APIResponse(responseCode = "404", description = "JOB_NOT_FOUND")
    @APIResponse(responseCode = "409", description = "ALREADY_IN_JOB, JOB_NOT_ACTIVE or CONCURRENT_CHANGE")
    @APIResponse(
            responseCode = "422",
            description = "INVALID: a value is missing, or CANDIDATE_UNKNOWN: the candidate is deleted")
    public RestResponse<ApplicationDetailsJson> addApplication(@PathParam("id") UUID id, @Valid @NotNull NewJson body) {
        var candidate = new CandidateId(body.candidateId());
        var added = applicants.add(caller(), new JobId(id), candidate);
        return ResponseBuilder.create(Status.CREATED, ApplicationDetailsJson.of(added))
                .header(
                        HttpHeaders.LOCATION,
                        "/applications/" + added.application().id())
                .header(HttpHeaders.ETAG, ETags.of(added.application().version()))
                .build();
    }

    private Caller caller() {
        return Caller.of(user.id(), user.roles());
    }
}
