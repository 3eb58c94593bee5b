package dev.prospector.integration.adapter.in.rest.link;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.prospector.integration.application.port.in.explanation.Explaining;
import dev.prospector.integration.domain.connection.ContractUrn;
import dev.prospector.integration.domain.explanation.Checked;
import dev.prospector.integration.domain.explanation.ExplainedFeature;
import dev.prospector.integration.domain.link.UserLink;

@Schema(name = "MyLinkedIn", description = "How you are known at LinkedIn, and what you have of it")
record MyLinkedInJson(
        @Schema(description = "LINKED: you have shown which LinkedIn account is yours", examples = "LINKED")
        State state,

        @Schema(
                nullable = true,
                description = "When you linked it; null while you have not",
                examples = "2026-01-02T00:00:00Z")
        Instant since,

        @Schema(
                nullable = true,
                description = "Your Recruiter seat, of several the first; null while you have none",
                examples = "urn:li:seat:600123")
        String seat,

        @Schema(
                description = "Contracts in which you have a seat, and which have contract-level access",
                examples = "[\"urn:li:contract:9001\"]")
        List<String> contracts,

        List<FeatureJson> features) {

    @Schema(name = "MyLinkedInState")
    enum State {
        LINKED,
        NOT_LINKED
    }

    @Schema(name = "MyLinkedInFeature")
    record FeatureJson(
            @Schema(examples = "EXPORT") Name feature,

            @Schema(
                    description = "Whether all checks passed that do not depend on a job or candidate",
                    examples = "true")
            boolean available,

            @Schema(description = "In the order in which they are mended")
            List<CheckJson> checks) {
        static FeatureJson of(ExplainedFeature feature, List<Checked> checks) {
            return new FeatureJson(
                    Name.valueOf(feature.name()),
                    checks.stream().allMatch(Checked::hasPassed),
                    checks.stream().map(CheckJson::of).toList());
        }
    }

    /** The domain's features, under a name that is unique among all services' documents. */
    @Schema(name = "MyLinkedInFeatureName")
    enum Name {
        EXPORT,
        WIDGET,
        INDICATOR,
        INMAIL_TEXT
    }

    static MyLinkedInJson of(Explaining.OwnStanding standing) {
        return new MyLinkedInJson(
                standing.link().isPresent() ? State.LINKED : State.NOT_LINKED,
                standing.link().map(UserLink::since).orElse(null),
                standing.seats().stream()
                        .findFirst()
                        .map(seat -> seat.key().seat().value())
                        .orElse(null),
                standing.contracts().stream().map(ContractUrn::value).toList(),
                standing.features().entrySet().stream()
                        .map(entry -> FeatureJson.of(entry.getKey(), entry.getValue()))
                        .toList());
    }
}
