package dev.prospector.integration.application.service.diagnosis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.prospector.integration.application.port.out.connection.IntegrationsAtLinkedIn.Found;
import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.connection.IntegrationKey;
import dev.prospector.integration.domain.connection.IntegrationType;
import dev.prospector.integration.domain.diagnosis.Ailment;
import dev.prospector.integration.domain.diagnosis.Finding;
import dev.prospector.integration.domain.diagnosis.Finding.Check;
import dev.prospector.integration.domain.settings.Settings;

/** Whether LinkedIn has all integrations, under names that its admin can tell them by (RSC-101). */
final class IntegrationsCheck {
    private static final Check CHECK = Check.INTEGRATIONS;

    private IntegrationsCheck() {}

    /** What keeps our half from being sent at all, so that there is nothing to ask LinkedIn about. */
    static Optional<Finding> without(Connection connection, Settings settings) {
        if (connection.integrations().isEmpty()) {
            return Optional.of(Finding.failed(CHECK, Ailment.NOTHING_REQUESTED, Map.of()));
        }
        return settings.areComplete()
                ? Optional.empty()
                : Optional.of(Finding.failed(CHECK, Ailment.SETTINGS_MISSING, Map.of()));
    }

    static Finding of(Answer<List<Found>> answer, Expected expected) {
        return answer.judged(CHECK, found -> missing(found, expected)
                .or(() -> misnamed(found, expected))
                .orElseGet(() -> Finding.passed(CHECK)));
    }

    private static Optional<Finding> missing(List<Found> found, Expected expected) {
        var there = found.stream().map(Found::key).map(IntegrationsCheck::text).toList();
        var wanted =
                expected.integrations().stream().map(IntegrationsCheck::text).toList();
        return Missing.from(there, wanted)
                .map(missing -> Finding.failed(CHECK, Ailment.INTEGRATION_MISSING, Map.of("missing", missing)));
    }

    private static Optional<Finding> misnamed(List<Found> found, Expected expected) {
        var misnamed = found.stream()
                .filter(one -> !one.name()
                        .equals(Optional.of(expected.integrationName(one.key().type()))))
                .map(one -> text(one.key()))
                .sorted()
                .collect(Collectors.joining(", "));
        return misnamed.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.failed(CHECK, Ailment.INTEGRATION_NAME_DIFFERS, Map.of("differing", misnamed)));
    }

    static String text(IntegrationKey key) {
        return key.type() == IntegrationType.CSA_API
                ? key.context()
                : key.type().name();
    }
}
