package dev.prospector.integration.adapter.in.rest.inbox;

import java.util.Optional;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;

import dev.prospector.integration.application.port.in.inbox.InboxRepair;
import dev.prospector.integration.application.port.out.inbox.InboxLedger;
import dev.prospector.integration.domain.inbox.NoticeState;
import dev.prospector.kit.data.idempotency.Idempotent;
import dev.prospector.kit.http.page.Limit;
import dev.prospector.kit.http.page.Page;

/** The webhook inbox for a tenant's admins (product.md 4.3). */
@Path("/inbox")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Inbox", description = "What LinkedIn announced, to see and to repair")
class InboxResource {
    private final InboxLedger ledger;
    private final InboxRepair repair;

    InboxResource(InboxLedger ledger, InboxRepair repair) {
        this.ledger = ledger;
        this.repair = repair;
    }

    @Schema(name = "LostInboxEvent")
    public record Lost(
            @NotNull @Size(min = 1, max = 255) @Schema(description = "LinkedIn's id of the export", examples = "r-1")
            String requestId) {}

    @Schema(name = "InboxReplay")
    public record Replay(
            @Schema(description = "Failed exports and status changes that were selected", examples = "12")
            long matched,

            @Schema(
                    description = "How many of them were begun anew: the oldest 10,000 at most, none in a dry run",
                    examples = "12")
            int replayed,

            boolean dryRun) {

        static Replay of(InboxRepair.Replay done) {
            return new Replay(done.matched(), done.replayed(), done.dryRun());
        }
    }

    @GET
    @Path("/events")
    @Operation(
            summary = "List what LinkedIn announced, newest first",
            description = "Every push ever received from LinkedIn, with its state, attempts and last error.")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "400", description = "BAD_FILTER, BAD_LIMIT, BAD_CURSOR or UNKNOWN_PARAMETER")
    public Page<InboxEventJson> listInboxEvents(
            @Parameter(
                            description = "Only those in this state",
                            example = "PARKED",
                            schema = @Schema(implementation = NoticeState.class))
                    @QueryParam("state")
                    String state,
            @Parameter(description = "Only those of this type", example = "EXPORT_CANDIDATE_PROFILE")
                    @QueryParam("eventType")
                    String eventType,
            @Parameter(description = "Only those of this request", example = "r-1") @QueryParam("requestId")
                    String requestId,
            @Parameter(description = "Size of the page, 50 unless said, at most 200", example = "50")
                    @QueryParam("limit")
                    Integer limit,
            @Parameter(description = "nextCursor of the page before") @QueryParam("cursor") String cursor) {
        int size = Limit.of(limit);
        var filter = InboxQuery.filter(state, eventType, requestId);
        var after = Optional.ofNullable(cursor).map(InboxQuery::place);
        return Page.of(ledger.newest(filter, after, size + 1), size, InboxQuery::cursor)
                .map(InboxEventJson::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Path("/events")
    @Operation(
            summary = "Fetch an export whose notice was lost",
            description = "Takes the notice as if LinkedIn had pushed it. One that is known is shown as it is.")
    @APIResponse(
            responseCode = "200",
            description = "It is known",
            content = @Content(schema = @Schema(implementation = InboxEventJson.class)))
    @APIResponse(
            responseCode = "201",
            description = "It is new, and will be fetched at once",
            content = @Content(schema = @Schema(implementation = InboxEventJson.class)))
    @APIResponse(responseCode = "400", description = "MALFORMED_BODY")
    @APIResponse(responseCode = "422", description = "INVALID: the request id is missing or cannot be one")
    public RestResponse<InboxEventJson> receiveLostInboxEvent(@Valid @NotNull Lost body) {
        var notice = InboxQuery.export(body.requestId());
        var status = repair.receive(notice) ? Status.CREATED : Status.OK;
        return RestResponse.status(status, InboxEventJson.of(ledger.find(notice).orElseThrow()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Path("/replays")
    @Operation(
            summary = "Replay failed exports and status changes",
            description =
                    "One, or those of at most 31 days: due at once, with 72 hours of patience anew. What was done is never"
                            + " done again: an export that was fetched stays as it is. More than 10,000 take several calls.")
    @APIResponse(responseCode = "200", description = "How many there are, and how many were begun anew")
    @APIResponse(responseCode = "400", description = "MALFORMED_BODY")
    @APIResponse(responseCode = "404", description = "INBOX_EVENT_NOT_FOUND")
    @APIResponse(responseCode = "422", description = "INVALID: ONE_OR_WINDOW or BAD_WINDOW")
    public Replay replayInboxEvents(@Valid @NotNull ReplayRequestJson body) {
        return Replay.of(repair.replay(body.selection(), body.isDryRun()));
    }
}
