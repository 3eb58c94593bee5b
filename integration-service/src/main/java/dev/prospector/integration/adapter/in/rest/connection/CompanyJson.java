package dev.prospector.integration.adapter.in.rest.connection;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.prospector.integration.domain.connection.ConnectionState;
import dev.prospector.integration.domain.connection.HoldUp;
import dev.prospector.integration.domain.connection.Integration;
import dev.prospector.integration.domain.connection.IntegrationType;
import dev.prospector.integration.domain.connection.Standing;

@Schema(name = "CompanyAccess", description = "Company-level access: it stands when all three integrations are enabled")
record CompanyJson(
        @Schema(examples = "REQUESTED") ConnectionState state,

        @Schema(description = "Whether LinkedIn's admin has switched it on", examples = "false")
        boolean access,

        @Schema(nullable = true, description = "Why it does not get on", examples = "SETTINGS_MISSING")
        HoldUp reason,

        @Schema(nullable = true, description = "When it came into this state", examples = "2026-01-02T00:00:00Z")
        Instant since,

        List<IntegrationJson> integrations) {

    @Schema(name = "CompanyIntegration")
    record IntegrationJson(
            @Schema(examples = "ONE_CLICK_EXPORT") IntegrationType type,
            @Schema(examples = "urn:li:organization:4242") String context,
            @Schema(examples = "REQUESTED") ConnectionState state,

            @Schema(nullable = true, description = "Why it does not get on", examples = "SETTINGS_MISSING")
            HoldUp reason,

            @Schema(description = "When it came into this state", examples = "2026-01-02T00:00:00Z")
            Instant since,

            @Schema(
                    nullable = true,
                    description = "What LinkedIn's admin reads; null until our half is done",
                    examples = "Prospector - Acme 1-click export")
            String name) {
        static IntegrationJson of(Integration known) {
            return new IntegrationJson(
                    known.key().type(),
                    known.key().context(),
                    known.state(),
                    known.holdUp().orElse(null),
                    known.since(),
                    known.name().orElse(null));
        }
    }

    /** @param isEnding whether whatever access there is counts no more */
    static CompanyJson of(Standing company, List<Integration> integrations, boolean isEnding) {
        return new CompanyJson(
                company.state(),
                company.state() == ConnectionState.ENABLED && !isEnding,
                company.holdUp().orElse(null),
                company.since().orElse(null),
                integrations.stream()
                        .sorted(Comparator.comparing(known -> known.key().type()))
                        .map(IntegrationJson::of)
                        .toList());
    }
}
