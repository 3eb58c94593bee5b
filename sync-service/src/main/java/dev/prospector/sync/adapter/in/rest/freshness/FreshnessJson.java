package dev.prospector.sync.adapter.in.rest.freshness;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.prospector.sync.domain.freshness.Freshness;
import dev.prospector.sync.domain.freshness.FreshnessState;

@Schema(name = "Freshness", description = "How fresh a list is; of several contracts, the one that is furthest behind")
public record FreshnessJson(
        @Schema(
                nullable = true,
                description = "Everything at LinkedIn before it is here; null while that cannot be said",
                examples = "2026-01-02T00:00:00Z")
        Instant fetchedUpTo,

        @Schema(nullable = true, description = "When LinkedIn last answered", examples = "2026-01-02T00:00:01Z")
        Instant lastSuccess,

        @Schema(nullable = true, description = "From fetchedUpTo until now", examples = "900")
        Long lagSeconds,

        @Schema(description = "How long lagSeconds may be before it is LATE", examples = "7200")
        long targetSeconds,

        @Schema(examples = "CURRENT") FreshnessState state) {

    /** @return null when it is not known */
    public static FreshnessJson of(Optional<Freshness> known) {
        return known.map(FreshnessJson::of).orElse(null);
    }

    private static FreshnessJson of(Freshness freshness) {
        var progress = freshness.progress();
        return new FreshnessJson(
                progress.upTo().orElse(null),
                progress.lastSuccess().orElse(null),
                freshness.lag().map(Duration::toSeconds).orElse(null),
                progress.target().toSeconds(),
                freshness.state());
    }
}
