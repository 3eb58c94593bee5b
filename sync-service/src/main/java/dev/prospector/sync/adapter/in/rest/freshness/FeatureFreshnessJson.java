package dev.prospector.sync.adapter.in.rest.freshness;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.prospector.sync.domain.freshness.Freshness;
import dev.prospector.sync.domain.freshness.FreshnessState;
import dev.prospector.sync.domain.freshness.SyncFeature;

@Schema(name = "FeatureFreshness", description = "How fresh one feature is, of one contract where it has any")
record FeatureFreshnessJson(
        @Schema(examples = "INMAILS") SyncFeature feature,

        @Schema(nullable = true, description = "Null for EXPORTS", examples = "urn:li:contract:9001")
        String contract,

        @Schema(
                nullable = true,
                description =
                        "Everything at LinkedIn before it is here, of every active seat; for EXPORTS, every export before it is judged."
                                + " Null while that cannot be said",
                examples = "2026-01-02T00:00:00Z")
        Instant fetchedUpTo,

        @Schema(
                nullable = true,
                description = "When LinkedIn last answered; for EXPORTS, when the newest that landed did",
                examples = "2026-01-02T00:00:01Z")
        Instant lastSuccess,

        @Schema(nullable = true, description = "From fetchedUpTo until now", examples = "900")
        Long lagSeconds,

        @Schema(description = "How long lagSeconds may be before it is LATE", examples = "7200")
        long targetSeconds,

        @Schema(examples = "CURRENT") FreshnessState state,

        @Schema(nullable = true, description = "Active ones; null for EXPORTS", examples = "3")
        Integer seats) {

    @Schema(name = "SyncFreshness", description = "How fresh what came from LinkedIn is")
    record AllJson(List<FeatureFreshnessJson> features) {

        static AllJson of(List<Freshness> all) {
            return new AllJson(all.stream().map(FeatureFreshnessJson::of).toList());
        }
    }

    private static FeatureFreshnessJson of(Freshness freshness) {
        var progress = freshness.progress();
        return new FeatureFreshnessJson(
                progress.feature(),
                progress.contract().orElse(null),
                progress.upTo().orElse(null),
                progress.lastSuccess().orElse(null),
                freshness.lag().map(Duration::toSeconds).orElse(null),
                progress.target().toSeconds(),
                freshness.state(),
                progress.seats().isPresent() ? progress.seats().getAsInt() : null);
    }
}
