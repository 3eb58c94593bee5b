package dev.prospector.sync.adapter.in.rest.activity;

import java.util.Optional;
import java.util.function.Function;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import dev.prospector.kit.http.access.CurrentUser;
import dev.prospector.kit.http.page.Limit;
import dev.prospector.kit.http.page.Page;
import dev.prospector.sync.adapter.in.rest.freshness.FreshnessJson;
import dev.prospector.sync.application.port.in.activity.InMailReading;
import dev.prospector.sync.application.port.in.activity.NoteReading;
import dev.prospector.sync.application.port.in.activity.Slice;
import dev.prospector.sync.application.port.in.freshness.FreshnessReading;
import dev.prospector.sync.application.port.out.activity.Place;
import dev.prospector.sync.domain.freshness.SyncFeature;

/** What was said to and about a candidate at LinkedIn (product.md 2.7, 2.8). */
@Path("/candidates")
@Authenticated
@Tag(name = "LinkedIn activity")
class ActivityResource {

    private static final String AWAY =
            "CANDIDATES_UNAVAILABLE: whom the caller may see, or who the candidate is at LinkedIn,"
                    + " cannot be known now; again after Retry-After";

    private final InMailReading inMails;
    private final NoteReading notes;
    private final FreshnessReading freshness;
    private final CurrentUser user;

    ActivityResource(InMailReading inMails, NoteReading notes, FreshnessReading freshness, CurrentUser user) {
        this.inMails = inMails;
        this.notes = notes;
        this.freshness = freshness;
        this.user = user;
    }

    @GET
    @Path("/{id}/linkedin/inmails")
    @Operation(
            summary = "List the InMails between the organization's recruiters and the candidate, newest first",
            description =
                    "That a message was exchanged is told of all; what it says only to the one who had the seat then, has linked that"
                            + " LinkedIn account, and whom the candidate has answered and shared a profile with. No role widens that."
                            + " Each text that is shown is kept in the audit log. None are listed of a candidate to whom no LinkedIn"
                            + " member is attached.")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "400", description = "BAD_LIMIT, BAD_CURSOR or UNKNOWN_PARAMETER")
    @APIResponse(responseCode = "404", description = "CANDIDATE_NOT_FOUND")
    @APIResponse(responseCode = "503", description = AWAY)
    public InMailPageJson listLinkedInInMails(
            @PathParam("id") String id, @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
        Slice<InMailReading.Shown> slice = inMails.newest(user.id(), id, after(cursor), Limit.of(limit));
        return InMailPageJson.of(
                page(slice, InMailReading.Shown::place, InMailJson::of), freshness(SyncFeature.INMAILS));
    }

    @GET
    @Path("/{id}/linkedin/notes")
    @Operation(
            summary = "List what the organization's recruiters noted about the candidate at LinkedIn, newest first",
            description =
                    "For recruiters, hiring managers and admins who have linked their own LinkedIn account; to others the texts are"
                            + " withheld. As they stand now, without those that were deleted. Each text that is shown is kept in the"
                            + " audit log.")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "400", description = "BAD_LIMIT, BAD_CURSOR or UNKNOWN_PARAMETER")
    @APIResponse(responseCode = "404", description = "CANDIDATE_NOT_FOUND")
    @APIResponse(responseCode = "503", description = AWAY)
    public RecruiterNotePageJson listLinkedInNotes(
            @PathParam("id") String id, @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
        Slice<NoteReading.Shown> slice = notes.newest(user.id(), id, after(cursor), Limit.of(limit));
        return RecruiterNotePageJson.of(
                page(slice, NoteReading.Shown::place, RecruiterNoteJson::of), freshness(SyncFeature.NOTES));
    }

    private FreshnessJson freshness(SyncFeature feature) {
        return FreshnessJson.of(freshness.of(feature));
    }

    private static <T, R> Page<R> page(Slice<T> slice, Function<T, Place> place, Function<T, R> view) {
        return new Page<>(slice.items().stream().map(view).toList(), PlaceCursor.next(slice, place));
    }

    private static Optional<Place> after(String cursor) {
        return Optional.ofNullable(cursor).map(PlaceCursor::place);
    }
}
