package dev.prospector.integration.adapter.in.rest.connection;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.prospector.integration.domain.connection.ContractUrn;
import dev.prospector.integration.domain.connection.Feature;
import dev.prospector.integration.domain.connection.FeatureStanding;
import dev.prospector.integration.domain.connection.HoldUp;
import dev.prospector.integration.domain.connection.Mender;

@Schema(name = "LinkedInFeature")
record FeatureJson(
        @Schema(examples = "INMAIL_HISTORY") Name feature,
        @Schema(examples = "false") boolean available,

        @Schema(nullable = true, description = "Why not; null when it is available", examples = "NO_CONTRACT_ACCESS")
        HoldUp reason,

        @Schema(nullable = true, description = "Who can remove the reason", examples = "LINKEDIN_ADMIN")
        Mender mendableBy,

        @Schema(
                nullable = true,
                description = "Those in which it is available; null for what company-level access gives",
                examples = "[\"urn:li:contract:9001\"]")
        List<String> contracts) {

    /** The domain's features, under a name that is unique among all services' documents. */
    @Schema(name = "LinkedInFeatureName")
    enum Name {
        ONE_CLICK_EXPORT,
        INDICATOR,
        PROFILE_WIDGET,
        INMAIL_HISTORY,
        NOTES_HISTORY,
        STUB_PROFILES;

        static Name of(Feature feature) {
            return valueOf(feature.name());
        }
    }

    static FeatureJson of(FeatureStanding standing) {
        return new FeatureJson(
                Name.of(standing.feature()),
                standing.isAvailable(),
                standing.holdUp().orElse(null),
                standing.holdUp().map(HoldUp::mendableBy).orElse(null),
                standing.feature().isOfContract() ? contracts(standing) : null);
    }

    private static List<String> contracts(FeatureStanding standing) {
        return standing.contracts().stream().map(ContractUrn::value).toList();
    }
}
