package dev.prospector.job.adapter.in.rest.pipeline;

import java.util.Optional;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import dev.prospector.job.application.port.in.pipeline.ApplicationProgress;
import dev.prospector.job.domain.pipeline.ApplicationId;
import dev.prospector.job.domain.pipeline.OfferState;
import dev.prospector.job.domain.pipeline.RejectionReason;
import dev.prospector.job.domain.process.StageId;
import dev.prospector.job.domain.user.Caller;
import dev.prospector.kit.data.idempotency.Idempotent;
import dev.prospector.kit.http.access.CurrentUser;
import dev.prospector.kit.http.page.Limit;
import dev.prospector.kit.http.page.Page;
import dev.prospector.kit.http.version.IfMatch;

/** What becomes of somebody in a job. */
@Path("/applications")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = ApplicationResource.TAG)
class ApplicationProgressResource {
    private static final String STAGE = "01941297-3a8c-7c0e-9d5b-2f6a4e1b7c93";
    private static final String NEXT_STAGE = "01941297-3a8c-7c0e-9d5b-2f6a4e1b7c94";

    private final ApplicationProgress progress;
    private final CurrentUser user;

    ApplicationProgressResource(ApplicationProgress progress, CurrentUser user) {
        this.progress = progress;
        this.user = user;
    }

    @Schema(name = "NewMove")
    record MoveJson(
            @NotNull @Schema(description = "Where you have seen the person", examples = STAGE)
            UUID fromStage,

            @NotNull @Schema(examples = NEXT_STAGE) UUID toStage) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Path("/{id}/moves")
    @Operation(
            summary = "Move somebody to another stage",
            description =
                    "From the stage in which you have seen them: who is elsewhere by now is not moved (NOT_IN_STAGE). A Prospect"
                            + " stage that is switched off takes nobody in, and nobody is moved to where you would not see them. By the job's recruiters and hiring managers.")
    @APIResponseSchema(
            value = ApplicationDetailsJson.class,
            responseCode = "200",
            responseDescription = "The application as it is now")
    @APIResponse(responseCode = "400", description = "MALFORMED_BODY")
    @APIResponse(responseCode = "404", description = "APPLICATION_NOT_FOUND")
    @APIResponse(
            responseCode = "409",
            description = "NOT_IN_STAGE, APPLICATION_ENDED, PROSPECT_STAGE_OFF or CONCURRENT_CHANGE")
    @APIResponse(responseCode = "422", description = "INVALID: SAME_STAGE, UNKNOWN_STAGE, or a value is missing")
    public RestResponse<ApplicationDetailsJson> moveApplication(
            @PathParam("id") UUID id, @Valid @NotNull MoveJson body) {
        var from = new StageId(body.fromStage());
        var to = new StageId(body.toStage());
        return ApplicationDetailsJson.tagged(progress.move(caller(), new ApplicationId(id), from, to));
    }

    @Schema(name = "NewRejection")
    record RejectionJson(
            @NotNull @Schema(description = "One of GET /rejection-reasons", examples = "ANOTHER_CHOSEN")
            RejectionReason reason,

            @Schema(
                    description = "Where you have seen the person, if it matters: elsewhere they are not rejected",
                    nullable = true,
                    examples = STAGE)
            UUID fromStage) {

        Optional<StageId> seenIn() {
            return Optional.ofNullable(fromStage).map(StageId::new);
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Path("/{id}/rejection")
    @Operation(
            summary = "Reject an application",
            description = "It ends in the stage where it is. By the job's recruiters and by admins.")
    @APIResponseSchema(
            value = ApplicationDetailsJson.class,
            responseCode = "200",
            responseDescription = "The application as it is now")
    @APIResponse(responseCode = "400", description = "MALFORMED_BODY")
    @APIResponse(responseCode = "404", description = "APPLICATION_NOT_FOUND")
    @APIResponse(responseCode = "409", description = "NOT_IN_STAGE, APPLICATION_ENDED or CONCURRENT_CHANGE")
    @APIResponse(responseCode = "422", description = "INVALID: a value is missing")
    public RestResponse<ApplicationDetailsJson> rejectApplication(
            @PathParam("id") UUID id, @Valid @NotNull RejectionJson body) {
        var application = new ApplicationId(id);
        return ApplicationDetailsJson.tagged(progress.reject(caller(), application, body.reason(), body.seenIn()));
    }

    @POST
    @Idempotent
    @Path("/{id}/withdrawal")
    @Operation(
            summary = "Take down that a candidate has withdrawn",
            description = "The application ends in the stage where it is. By the job's recruiters and hiring managers.")
    @APIResponseSchema(
            value = ApplicationDetailsJson.class,
            responseCode = "200",
            responseDescription = "The application as it is now")
    @APIResponse(responseCode = "404", description = "APPLICATION_NOT_FOUND")
    @APIResponse(responseCode = "409", description = "APPLICATION_ENDED or CONCURRENT_CHANGE")
    public RestResponse<ApplicationDetailsJson> withdrawApplication(@PathParam("id") UUID id) {
        return ApplicationDetailsJson.tagged(progress.withdraw(caller(), new ApplicationId(id)));
    }

    @Schema(name = "Offer")
    record OfferJson(@NotNull @Schema(examples = "PREPARED") OfferState state) {}

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/{id}/offer")
    @Operation(
            summary = "Say how far the job's offer is",
            description =
                    "First prepared, then accepted or declined; after a refusal another one may be prepared. An accepted offer"
                            + " lets the job be closed as FILLED. By the job's recruiters and hiring managers.")
    @APIResponseSchema(
            value = ApplicationDetailsJson.class,
            responseCode = "200",
            responseDescription = "The application as it is now")
    @APIResponse(responseCode = "400", description = "MALFORMED_BODY")
    @APIResponse(responseCode = "404", description = "APPLICATION_NOT_FOUND")
    @APIResponse(responseCode = "409", description = "WRONG_OFFER_STATE, APPLICATION_ENDED or CONCURRENT_CHANGE")
    @APIResponse(responseCode = "412", description = "CHANGED_MEANWHILE")
    @APIResponse(responseCode = "422", description = "INVALID: a value is missing")
    @APIResponse(responseCode = "428", description = "IF_MATCH_REQUIRED")
    public RestResponse<ApplicationDetailsJson> setOffer(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String seen, @Valid @NotNull OfferJson body) {
        var condition = IfMatch.required(seen);
        var application = new ApplicationId(id);
        return ApplicationDetailsJson.tagged(
                progress.setOffer(caller(), application, body.state(), condition::matches));
    }

    @GET
    @Path("/{id}/stage-events")
    @Operation(
            summary = "Read the history of an application, oldest first",
            description =
                    "Every stage that it came into and how it ended, under the names that the stages had then; nothing of it is"
                            + " ever rewritten.")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "400", description = "BAD_CURSOR, BAD_LIMIT or UNKNOWN_PARAMETER")
    @APIResponse(responseCode = "404", description = "APPLICATION_NOT_FOUND")
    public Page<StageEventJson> listStageEvents(
            @PathParam("id") UUID id, @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        var size = Limit.of(limit);
        var after = Optional.ofNullable(cursor).map(StageEventJson::position);
        return StageEventJson.page(progress.history(caller(), new ApplicationId(id), after, size + 1), size);
    }

    private Caller caller() {
        return Caller.of(user.id(), user.roles());
    }
}
