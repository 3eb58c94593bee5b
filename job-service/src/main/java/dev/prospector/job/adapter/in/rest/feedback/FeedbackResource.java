package dev.prospector.job.adapter.in.rest.feedback;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import dev.prospector.job.application.port.in.feedback.InterviewFeedback;
import dev.prospector.job.domain.feedback.FeedbackId;
import dev.prospector.job.domain.feedback.FeedbackState;
import dev.prospector.job.domain.pipeline.ApplicationId;
import dev.prospector.job.domain.user.Caller;
import dev.prospector.kit.data.idempotency.Idempotent;
import dev.prospector.kit.http.access.CurrentUser;
import dev.prospector.kit.http.page.Limit;
import dev.prospector.kit.http.page.Page;
import dev.prospector.kit.http.version.ETags;
import dev.prospector.kit.http.version.IfMatch;

/** What the members of a team think of somebody whom they have met. */
@Path("/applications")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Feedback")
class FeedbackResource {
    private final InterviewFeedback feedback;
    private final FeedbackChanges changes;
    private final CurrentUser user;

    FeedbackResource(InterviewFeedback feedback, FeedbackChanges changes, CurrentUser user) {
        this.feedback = feedback;
        this.changes = changes;
        this.user = user;
    }

    @GET
    @Path("/{id}/feedback")
    @Operation(
            summary = "List the feedback on an application, oldest first",
            description =
                    "Your own, drafts too, and what others have submitted. A job may hide that from interviewers until they have"
                            + " submitted their own.")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "400", description = "BAD_CURSOR, BAD_LIMIT or UNKNOWN_PARAMETER")
    @APIResponse(responseCode = "404", description = "APPLICATION_NOT_FOUND")
    public Page<FeedbackJson> listFeedback(
            @PathParam("id") UUID id, @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        var size = Limit.of(limit);
        var after = Optional.ofNullable(cursor).map(FeedbackJson::position);
        return FeedbackJson.page(feedback.read(caller(), new ApplicationId(id), after, size + 1), size);
    }

    /** Without what it says, which the caller has: what is answered to a request with a key is kept for a day. */
    @Schema(name = "GivenFeedback")
    record GivenJson(
            UUID id,
            @Schema(examples = "interviewer") String author,
            FeedbackState state,
            Instant createdAt,

            @Schema(description = "What If-Match takes, in quotes", examples = "0")
            int version) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Path("/{id}/feedback")
    @Operation(
            summary = "Give feedback on an application",
            description = "By everybody on the job's team. The answer does not repeat what it says.")
    @APIResponseSchema(value = GivenJson.class, responseCode = "201", responseDescription = "The feedback is given")
    @APIResponse(responseCode = "400", description = "MALFORMED_BODY")
    @APIResponse(responseCode = "404", description = "APPLICATION_NOT_FOUND")
    @APIResponse(responseCode = "409", description = "CONCURRENT_CHANGE")
    @APIResponse(responseCode = "422", description = "INVALID: a value is missing or breaks a rule")
    public RestResponse<GivenJson> addFeedback(@PathParam("id") UUID id, @Valid @NotNull JudgementJson body) {
        var given = feedback.give(caller(), new ApplicationId(id), body.state(), body.toDomain());
        var answer = new GivenJson(
                given.id().value(), given.author().value(), given.state(), given.createdAt(), given.version());
        return ETags.created("/applications/" + id + "/feedback/" + given.id(), answer, given.version());
    }

    @PATCH
    @Path("/{id}/feedback/{feedbackId}")
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    @Operation(
            summary = "Change or submit feedback",
            description =
                    "By its author only. A merge patch (RFC 7396): what it does not name stays, null removes. What is submitted"
                            + " does not become a draft again.")
    @RequestBody(
            required = true,
            content = @Content(schema = @Schema(implementation = FeedbackChanges.PatchJson.class)))
    @APIResponseSchema(
            value = FeedbackJson.class,
            responseCode = "200",
            responseDescription = "The feedback as it is now")
    @APIResponse(responseCode = "400", description = "MALFORMED_BODY")
    @APIResponse(responseCode = "404", description = "APPLICATION_NOT_FOUND or FEEDBACK_NOT_FOUND")
    @APIResponse(responseCode = "409", description = "FEEDBACK_SUBMITTED or CONCURRENT_CHANGE")
    @APIResponse(responseCode = "412", description = "CHANGED_MEANWHILE")
    @APIResponse(responseCode = "422", description = "INVALID: it would lack a value or break a rule")
    @APIResponse(responseCode = "428", description = "IF_MATCH_REQUIRED")
    public RestResponse<FeedbackJson> changeFeedback(
            @PathParam("id") UUID id,
            @PathParam("feedbackId") UUID feedbackId,
            @HeaderParam(HttpHeaders.IF_MATCH) String seen,
            @NotNull ObjectNode body)
            throws JsonProcessingException {
        var condition = IfMatch.required(seen);
        var now = feedback.rewrite(
                caller(), new ApplicationId(id), new FeedbackId(feedbackId), changes.read(body), condition::matches);
        return ETags.tagged(FeedbackJson.of(now), now.version());
    }

    @DELETE
    @Path("/{id}/feedback/{feedbackId}")
    @Operation(summary = "Delete feedback", description = "By its author only.")
    @APIResponse(responseCode = "204", description = "Deleted")
    @APIResponse(responseCode = "404", description = "APPLICATION_NOT_FOUND or FEEDBACK_NOT_FOUND")
    @APIResponse(responseCode = "409", description = "CONCURRENT_CHANGE")
    public void deleteFeedback(@PathParam("id") UUID id, @PathParam("feedbackId") UUID feedbackId) {
        feedback.delete(caller(), new ApplicationId(id), new FeedbackId(feedbackId));
    }

    private Caller caller() {
        return Caller.of(user.id(), user.roles());
    }
}
