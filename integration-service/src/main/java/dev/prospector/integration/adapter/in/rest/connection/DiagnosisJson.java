package dev.prospector.integration.adapter.in.rest.connection;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.prospector.integration.application.port.in.diagnosis.Diagnosing;
import dev.prospector.integration.domain.connection.Mender;
import dev.prospector.integration.domain.diagnosis.Finding;

@Schema(name = "ConnectionDiagnosis", description = "The whole chain to LinkedIn, tested now")
record DiagnosisJson(
        @Schema(examples = "2026-01-02T00:00:00Z") Instant at,

        @Schema(description = "Whether no check failed", examples = "false")
        boolean healthy,

        @Schema(description = "All checks, in the order in which they build on each other")
        List<CheckJson> checks) {

    /** The domain's checks, under a name that is unique among all services' documents. */
    @Schema(name = "ConnectionCheckName")
    enum Name {
        ENTITLEMENT,
        CHILD_APPLICATION,
        TOKEN,
        CLOCK_SKEW,
        DOMAINS,
        CALLBACK,
        INTEGRATIONS,
        CONFIGURATION_VALUES,
        COMPANY_ACCESS,
        CONTRACT_ACCESS
    }

    /** Likewise. */
    @Schema(name = "ConnectionCheckOutcome")
    enum Outcome {
        PASSED,
        FAILED,
        NOT_CHECKED
    }

    @Schema(name = "ConnectionCheck")
    record CheckJson(
            @Schema(examples = "CALLBACK") Name check,

            @Schema(
                    description =
                            "NOT_CHECKED: an earlier check failed, without which this one says nothing, or there was nothing to check",
                    examples = "FAILED")
            Outcome outcome,

            @Schema(
                    nullable = true,
                    description = "What is wrong; null unless it failed",
                    examples = "CALLBACK_NOT_REACHED")
            String reason,

            @Schema(
                    nullable = true,
                    description = "How to mend it; null unless it failed",
                    examples = "Have the way from outside to the public address checked.")
            String remedy,

            @Schema(nullable = true, description = "Who can mend it; null unless it failed", examples = "OPERATOR")
            Mender mendableBy,

            @Schema(description = "Figures that help to mend it", examples = "{\"secondsAhead\": \"42\"}")
            Map<String, String> details) {
        static CheckJson of(Finding finding) {
            return new CheckJson(
                    Name.valueOf(finding.check().name()),
                    Outcome.valueOf(finding.outcome().name()),
                    finding.reason().orElse(null),
                    finding.remedy().orElse(null),
                    finding.mendableBy().orElse(null),
                    finding.details());
        }
    }

    static DiagnosisJson of(Diagnosing.Diagnosis made) {
        return new DiagnosisJson(
                made.at(),
                made.isHealthy(),
                made.findings().stream().map(CheckJson::of).toList());
    }
}
