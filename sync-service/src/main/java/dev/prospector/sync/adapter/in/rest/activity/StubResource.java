package dev.prospector.sync.adapter.in.rest.activity;

import java.util.List;
import java.util.Optional;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import dev.prospector.kit.http.page.Continued;
import dev.prospector.kit.http.page.Limit;
import dev.prospector.sync.adapter.in.rest.freshness.FreshnessJson;
import dev.prospector.sync.application.port.in.activity.Slice;
import dev.prospector.sync.application.port.in.activity.StubReading;
import dev.prospector.sync.application.port.in.freshness.FreshnessReading;
import dev.prospector.sync.domain.freshness.SyncFeature;

/** What a candidate shared at LinkedIn (product.md 2.9). */
@Path("/candidates")
@Authenticated
@Tag(name = "LinkedIn activity")
class StubResource {

    private final StubReading stubs;
    private final FreshnessReading freshness;

    StubResource(StubReading stubs, FreshnessReading freshness) {
        this.stubs = stubs;
        this.freshness = freshness;
    }

    @Schema(name = "LinkedInStubPage")
    record PageJson(
            List<LinkedInStubJson> items,
            @Schema(nullable = true) String nextCursor,

            @Schema(
                    nullable = true,
                    description =
                            "How fresh the tenant's stubs are; null while that is not known, and where there is no contract")
            FreshnessJson freshness)
            implements Continued {

        static PageJson of(Slice<StubReading.Shown> slice, FreshnessJson freshness) {
            return new PageJson(
                    slice.items().stream().map(LinkedInStubJson::of).toList(),
                    PlaceCursor.next(slice, StubReading.Shown::place),
                    freshness);
        }
    }

    @GET
    @Path("/{id}/linkedin/stubs")
    @Operation(
            summary = "List the profiles that the candidate shared with the organization's recruiters, newest first",
            description =
                    "As they were received at LinkedIn: with whom and when, the name always, e-mail address and phone only if shared. They"
                            + " stay readable without access to LinkedIn. Each one that is shown is kept in the audit log. None are listed"
                            + " of a candidate to whom no LinkedIn member is attached.")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "400", description = "BAD_LIMIT, BAD_CURSOR or UNKNOWN_PARAMETER")
    @APIResponse(responseCode = "404", description = "CANDIDATE_NOT_FOUND")
    @APIResponse(
            responseCode = "503",
            description =
                    "CANDIDATES_UNAVAILABLE: whom the caller may see, or who the candidate is at LinkedIn, cannot be known now; again"
                            + " after Retry-After")
    public PageJson listLinkedInStubs(
            @PathParam("id") String id, @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
        var after = Optional.ofNullable(cursor).map(PlaceCursor::place);
        var slice = stubs.ofCandidate(id, after, Limit.of(limit));
        return PageJson.of(slice, FreshnessJson.of(freshness.of(SyncFeature.STUBS)));
    }
}
