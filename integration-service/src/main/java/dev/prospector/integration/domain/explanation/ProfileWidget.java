package dev.prospector.integration.domain.explanation;

import java.util.Optional;
import java.util.UUID;

import dev.prospector.integration.domain.connection.Connection;

/**
 * LinkedIn's profile widget on a candidate's page (product.md 2.5): its parameters, or else what fails first. It is there exactly when its
 * {@link ExplainedFeature#WIDGET explanation} says so.
 */
public record ProfileWidget(Optional<Parameters> parameters, Optional<Check> absent) {

    /**
     * What it has to be told (LinkedIn RSC 6); nothing of it is secret.
     *
     * @param apiKey the child application's client id
     * @param candidate under this id LinkedIn has the record, and remembers whom users link in the widget
     * @param integrationContext the company's URN
     */
    public record Parameters(String apiKey, UUID candidate, String integrationContext) {}

    /** @param facts about this candidate */
    public static ProfileWidget of(UserFacts facts, UUID candidate) {
        var absent = ExplainedFeature.WIDGET.explain(facts).stream()
                .filter(checked -> !checked.hasPassed())
                .map(Checked::check)
                .findFirst();
        return absent.isPresent()
                ? new ProfileWidget(Optional.empty(), absent)
                : new ProfileWidget(Optional.of(parameters(facts.connection().orElseThrow(), candidate)), absent);
    }

    private static Parameters parameters(Connection connection, UUID candidate) {
        var organization = connection.organization().orElseThrow();
        return new Parameters(connection.application().clientId(), candidate, organization.value());
    }
}
