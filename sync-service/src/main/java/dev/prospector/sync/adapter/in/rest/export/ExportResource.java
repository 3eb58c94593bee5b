package dev.prospector.sync.adapter.in.rest.export;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.event.Event;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import dev.prospector.kit.data.idempotency.Idempotent;
import dev.prospector.kit.http.access.CurrentUser;
import dev.prospector.kit.http.page.Cursor;
import dev.prospector.kit.http.page.Limit;
import dev.prospector.kit.http.page.Page;
import dev.prospector.kit.http.problem.Problems;
import dev.prospector.sync.application.port.in.NewsTaken;
import dev.prospector.sync.application.port.in.export.ExportReading;
import dev.prospector.sync.application.port.in.export.ExportReplays;
import dev.prospector.sync.application.port.out.export.ExportLedger;
import dev.prospector.sync.domain.access.Caller;
import dev.prospector.sync.domain.export.ExportState;

/** The ledger of 1-click exports: all of it, or those that a recruiter or hiring manager made or whose job they are on (product.md 3). */
@Path("/sync/exports")
@Authenticated
@Tag(name = "Exports")
class ExportResource {

    private static final String AWAY =
            "JOBS_UNAVAILABLE: whose exports these are cannot be looked up now; again after Retry-After";

    private final ExportReading exports;
    private final ExportReplays replays;
    private final CurrentUser user;
    private final Event<NewsTaken> newsTaken;

    ExportResource(ExportReading exports, ExportReplays replays, CurrentUser user, Event<NewsTaken> newsTaken) {
        this.exports = exports;
        this.replays = replays;
        this.user = user;
        this.newsTaken = newsTaken;
    }

    @GET
    @Operation(
            summary = "List LinkedIn exports, newest first",
            description =
                    "Landed, refused and parked ones, and those underway, with the reason and who can mend it. Recruiters and hiring"
                            + " managers are shown those that they made, and those to jobs on whose hiring team they are.")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "400", description = "BAD_FILTER, BAD_LIMIT, BAD_CURSOR or UNKNOWN_PARAMETER")
    @APIResponse(responseCode = "503", description = AWAY)
    public Page<LinkedInExportJson> listExports(
            @Parameter(schema = @Schema(implementation = ExportState.class), example = "REFUSED") @QueryParam("state")
                    String state,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        int size = Limit.of(limit);
        var only = Optional.ofNullable(state).map(ExportResource::state);
        var after = Optional.ofNullable(cursor).map(ExportResource::place);
        return Page.of(exports.newest(caller(), only, after, size + 1), size, ExportResource::cursor)
                .map(LinkedInExportJson::of);
    }

    @GET
    @Path("/{requestId}")
    @Operation(
            summary = "Read a LinkedIn export",
            description = "With its state, and the reason and who can mend it when it did not land.")
    @APIResponse(responseCode = "200", description = "The export")
    @APIResponse(
            responseCode = "404",
            description = "EXPORT_NOT_FOUND: not there, or neither made by the caller nor to a job of theirs")
    @APIResponse(responseCode = "503", description = AWAY)
    public LinkedInExportJson readExport(@Parameter(example = "r-1") @PathParam("requestId") String requestId) {
        return LinkedInExportJson.of(exports.read(caller(), requestId));
    }

    @POST
    @Path("/{requestId}/replays")
    @Idempotent(transactional = false) // job-service may be asked, and a transaction waits for no network
    @Operation(
            summary = "Judge an export afresh that was refused or parked",
            description =
                    "Soon, as it stands then; what LinkedIn has to be asked again for (FETCH_PARKED, TENANT_MISMATCH) is fetched"
                            + " first. What a job has accepted goes on where it was.")
    @APIResponse(
            responseCode = "202",
            description = "It is on its way; the export as it stands now",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = LinkedInExportJson.class)))
    @APIResponse(
            responseCode = "404",
            description = "EXPORT_NOT_FOUND: not there, or neither made by the caller nor to a job of theirs")
    @APIResponse(responseCode = "503", description = AWAY)
    @APIResponse(responseCode = "400", description = "BAD_IDEMPOTENCY_KEY")
    @APIResponse(
            responseCode = "409",
            description = "EXPORT_NOT_REPLAYABLE: it has landed, or is on its way already; IDEMPOTENT_REQUEST_UNDERWAY")
    @APIResponse(responseCode = "422", description = "IDEMPOTENCY_KEY_REUSED")
    public RestResponse<LinkedInExportJson> replayExport(
            @Parameter(example = "r-1") @PathParam("requestId") String requestId) {
        ExportLedger.Entry replayed = replays.replay(caller(), requestId);
        newsTaken.fire(new NewsTaken());
        return RestResponse.status(RestResponse.Status.ACCEPTED, LinkedInExportJson.of(replayed));
    }

    private Caller caller() {
        return new Caller(user.id(), user.roles());
    }

    private static ExportState state(String name) {
        return Arrays.stream(ExportState.values())
                .filter(state -> state.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Problems.of(
                        400, "BAD_FILTER", "state must be one of " + Arrays.toString(ExportState.values()) + "."));
    }

    private static String cursor(ExportLedger.Entry last) {
        return Cursor.encode(last.receivedAt().toString(), last.requestId());
    }

    private static ExportLedger.Place place(String cursor) {
        List<String> keys = Cursor.decode(cursor);
        if (keys.size() != 2) {
            throw Cursor.bad();
        }
        return new ExportLedger.Place(Cursor.time(keys.get(0)), keys.get(1));
    }
}
