package dev.prospector.gateway.explanations;

import java.util.Objects;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that must hold for a feature, as the service that knows it found it just now. */
@Schema(name = "FeatureCheck")
public record FeatureCheck(
        @Schema(example = "USER_ON_HIRING_TEAM") String check,

        @Schema(
                description = "NOT_CHECKED where an earlier check failed that has to be mended first",
                enumeration = {"PASSED", "FAILED", "NOT_CHECKED"},
                example = "FAILED")
        String outcome,

        @Schema(nullable = true, description = "Of a failure", example = "EXPORTER_NOT_ON_HIRING_TEAM")
        String reason,

        @Schema(
                nullable = true,
                description = "Of a failure: who can remove it, USER, ADMIN, LINKEDIN_ADMIN or OPERATOR",
                example = "USER")
        String mendableBy,

        @Schema(
                nullable = true,
                description = "Of a failure: how, in one sentence",
                example = "Add the user to the job's hiring team.")
        String remedy) {
    public FeatureCheck {
        Objects.requireNonNull(check, "check");
        Objects.requireNonNull(outcome, "outcome");
    }

    boolean holds() {
        return outcome.equals("PASSED");
    }
}
