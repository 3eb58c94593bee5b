package dev.prospector.sync.adapter.in.rest.freshness;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import dev.prospector.kit.http.access.CurrentUser;
import dev.prospector.sync.application.port.in.freshness.FreshnessReading;
import dev.prospector.sync.domain.access.Caller;

/** How far behind LinkedIn the tenant is (product.md 4, point 4). */
@Path("/sync/freshness")
@Authenticated
@Tag(name = "Freshness")
class FreshnessResource {

    private final FreshnessReading freshness;
    private final CurrentUser user;

    FreshnessResource(FreshnessReading freshness, CurrentUser user) {
        this.freshness = freshness;
        this.user = user;
    }

    @GET
    @Operation(
            summary = "Read how fresh what came from LinkedIn is",
            description =
                    "InMails, notes and stubs of each contract, and exports, each with its target and state. At most 30 seconds old.")
    @APIResponse(responseCode = "200", description = "One entry for each contract and feature, and one for exports")
    @APIResponse(responseCode = "400", description = "UNKNOWN_PARAMETER")
    @APIResponse(
            responseCode = "503",
            description =
                    "FRESHNESS_UNAVAILABLE: how far LinkedIn is fetched cannot be known now; again after Retry-After")
    public FeatureFreshnessJson.AllJson readFreshness() {
        return FeatureFreshnessJson.AllJson.of(freshness.all(new Caller(user.id(), user.roles())));
    }
}
