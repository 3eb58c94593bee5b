package dev.prospector.gateway.explanations;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.prospector.gateway.parts.Unavailable;

/** Why what LinkedIn adds to a candidate's page works for the caller or does not. */
@Schema(name = "LinkedInExplanations")
public record LinkedInExplanations(
        List<FeatureExplanation> features,

        @Schema(description = "The services whose checks are missing: away, or not telling this caller (FORBIDDEN)")
        List<Unavailable> unavailable) {

    @Schema(name = "FeatureExplanation")
    public record FeatureExplanation(
            @Schema(
                    enumeration = {"WIDGET", "INDICATOR", "INMAIL_TEXT"},
                    example = "WIDGET")
            String feature,

            @Schema(
                    nullable = true,
                    description = "Null while it cannot be known, because a service that knows part of it is away",
                    example = "false")
            Boolean available,

            @Schema(description = "In the order in which they are to be mended")
            List<FeatureCheck> checks) {
        static FeatureExplanation of(Feature feature, Findings found) {
            return new FeatureExplanation(feature.name(), found.hold(), found.checks());
        }
    }

    static LinkedInExplanations of(Findings found, Feature... features) {
        var each = Stream.of(features)
                .map(feature -> FeatureExplanation.of(feature, found.about(feature)))
                .toList();
        return new LinkedInExplanations(each, found.unavailable());
    }
}
