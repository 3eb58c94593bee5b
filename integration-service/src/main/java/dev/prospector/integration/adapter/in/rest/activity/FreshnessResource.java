package dev.prospector.integration.adapter.in.rest.activity;

import java.time.Instant;
import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;

import dev.prospector.integration.application.port.in.activity.ActivityFreshness;
import dev.prospector.kit.http.access.InternalCallers;

/** What sync-service asks to say how fresh InMails, notes and stubs are (product.md 2.7); a sample is in deploy/contracts/http. */
@Path("/internal/freshness")
@Authenticated
@InternalCallers("sync-service")
class FreshnessResource {
    private final ActivityFreshness freshness;

    FreshnessResource(ActivityFreshness freshness) {
        this.freshness = freshness;
    }

    /**
     * @param fetchedUpTo null without active seats, and before anything was fetched
     * @param lastSuccess null before LinkedIn has answered
     * @param seats active ones
     * @param targetSeconds how old what is fetched may be before it is LATE
     * @param state NO_ACCESS, WAITING, LATE, CATCHING_UP or CURRENT
     */
    public record FeatureJson(
            String contract,
            String feature,
            Instant fetchedUpTo,
            Instant lastSuccess,
            int seats,
            long targetSeconds,
            String state) {
        static FeatureJson of(ActivityFreshness.Judged judged) {
            var one = judged.freshness();
            return new FeatureJson(
                    one.contract().value(),
                    one.kind().name(),
                    one.lastSuccess().isEmpty() ? null : one.fetchedUpTo().orElse(null),
                    one.lastSuccess().orElse(null),
                    one.seats(),
                    judged.target().toSeconds(),
                    judged.state().name());
        }
    }

    public record View(List<FeatureJson> features) {}

    @GET
    @Operation(hidden = true)
    public View all() {
        return new View(freshness.all().stream().map(FeatureJson::of).toList());
    }
}
