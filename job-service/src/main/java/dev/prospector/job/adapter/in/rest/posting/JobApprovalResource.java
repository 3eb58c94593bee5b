package dev.prospector.job.adapter.in.rest.posting;

import java.time.Instant;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import dev.prospector.job.application.port.in.posting.JobApproval;
import dev.prospector.job.domain.Personal;
import dev.prospector.job.domain.approval.Approver;
import dev.prospector.job.domain.approval.Decision;
import dev.prospector.job.domain.approval.Word;
import dev.prospector.job.domain.posting.JobId;
import dev.prospector.job.domain.user.Caller;
import dev.prospector.kit.data.idempotency.Idempotent;
import dev.prospector.kit.http.access.CurrentUser;
import dev.prospector.kit.http.page.Page;

@Path("/jobs")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Approval of jobs")
class JobApprovalResource {
    private final JobApproval approval;
    private final CurrentUser user;

    JobApprovalResource(JobApproval approval, CurrentUser user) {
        this.approval = approval;
        this.user = user;
    }

    @Schema(name = "NewJobDecision")
    record DecisionJson(
            @NotNull @Schema(examples = "APPROVE") Decision decision,

            @Personal @Size(max = Word.COMMENT_MAX) @Schema(nullable = true, examples = "The budget is confirmed.")
            String comment) {}

    @Schema(name = "JobApprover")
    record ApproverJson(
            @Schema(description = "The subject of the approver's token", examples = "manager")
            String userId,

            @Schema(description = "Null until they speak", nullable = true, examples = "APPROVE")
            Decision decision,

            @Personal @Schema(nullable = true, examples = "The budget is confirmed.")
            String comment,

            @Schema(nullable = true) Instant decidedAt) {

        static ApproverJson of(Approver approver) {
            return new ApproverJson(
                    approver.userId().value(),
                    approver.word().map(Word::decision).orElse(null),
                    approver.word().flatMap(Word::comment).orElse(null),
                    approver.word().map(Word::at).orElse(null));
        }
    }

    @POST
    @Idempotent
    @Path("/{id}/submission")
    @Operation(
            summary = "Submit a job to its approvers",
            description = "A draft or a rejected job; what was said before no longer counts.")
    @APIResponse(responseCode = "200", description = "The job, now pending")
    @APIResponse(responseCode = "404", description = "JOB_NOT_FOUND")
    @APIResponse(responseCode = "409", description = "JOB_NOT_DRAFT, NO_APPROVERS or CONCURRENT_CHANGE")
    public JobJson submitJob(@PathParam("id") UUID id) {
        return JobJson.of(approval.submit(caller(), new JobId(id)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Path("/{id}/approvals")
    @Operation(
            summary = "Approve or reject a job",
            description =
                    "By each of its approvers once, whether they are on its team or not. All must approve; one rejection rejects.")
    @APIResponse(responseCode = "200", description = "The job, with the status that follows")
    @APIResponse(responseCode = "400", description = "MALFORMED_BODY")
    @APIResponse(responseCode = "404", description = "JOB_NOT_FOUND")
    @APIResponse(responseCode = "409", description = "JOB_NOT_PENDING, ALREADY_DECIDED or CONCURRENT_CHANGE")
    @APIResponse(responseCode = "422", description = "INVALID: a value is missing or breaks a rule")
    public JobJson approveJob(@PathParam("id") UUID id, @Valid @NotNull DecisionJson body) {
        return JobJson.of(approval.decide(caller(), new JobId(id), body.decision(), body.comment()));
    }

    @GET
    @Path("/{id}/approvals")
    @Operation(
            summary = "Read who must approve a job",
            description =
                    "All approvers, with what they have said since the last submission; none where no approval is needed.")
    @APIResponse(responseCode = "200", description = "The approvers")
    @APIResponse(responseCode = "404", description = "JOB_NOT_FOUND")
    public Page<ApproverJson> readApprovals(@PathParam("id") UUID id) {
        var approvers = approval.approvers(caller(), new JobId(id));
        return new Page<>(approvers.stream().map(ApproverJson::of).toList(), null);
    }

    private Caller caller() {
        return Caller.of(user.id(), user.roles());
    }
}
