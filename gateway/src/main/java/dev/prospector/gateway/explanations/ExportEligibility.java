package dev.prospector.gateway.explanations;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.prospector.gateway.parts.Unavailable;

/** Whether a user's exports to a job would land now, and why not. */
@Schema(name = "ExportEligibility")
record ExportEligibility(
        @Schema(
                nullable = true,
                description = "Null while it cannot be known, because a service that knows part of it is away",
                example = "false")
        Boolean eligible,

        @Schema(description = "In the order in which they are to be mended")
        List<FeatureCheck> checks,

        @Schema(description = "The services whose checks are missing: away, or not telling this caller (FORBIDDEN)")
        List<Unavailable> unavailable) {
    static ExportEligibility of(Findings found) {
        return new ExportEligibility(found.hold(), found.checks(), found.unavailable());
    }
}
