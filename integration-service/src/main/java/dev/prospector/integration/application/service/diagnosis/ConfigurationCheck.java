package dev.prospector.integration.application.service.diagnosis;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import dev.prospector.integration.domain.connection.ConfigurationKey;
import dev.prospector.integration.domain.connection.IntegrationType;
import dev.prospector.integration.domain.diagnosis.Ailment;
import dev.prospector.integration.domain.diagnosis.Finding;
import dev.prospector.integration.domain.diagnosis.Finding.Check;

/** Whether LinkedIn has the callback and the viewers that it should have, and no others (RSC-104). */
final class ConfigurationCheck {
    private static final Check CHECK = Check.CONFIGURATION_VALUES;

    private ConfigurationCheck() {}

    /** @param answer what LinkedIn has, by the type of integration */
    static Finding of(Answer<Map<IntegrationType, Map<ConfigurationKey, String>>> answer, Expected expected) {
        return answer.judged(CHECK, theirs -> {
            var details = new TreeMap<String, String>();
            theirs.forEach((type, values) -> details.putAll(compare(values, expected.configuration(type))));
            return details.isEmpty()
                    ? Finding.passed(CHECK)
                    : Finding.failed(CHECK, Ailment.CONFIGURATION_DIFFERS, details);
        });
    }

    private static Map<String, String> compare(
            Map<ConfigurationKey, String> theirs, Map<ConfigurationKey, String> expected) {
        var differing = new TreeMap<String, String>();
        Arrays.stream(ConfigurationKey.values()).forEach(key -> difference(theirs.get(key), expected.get(key))
                .ifPresent(difference -> differing.put(key.name(), difference)));
        return differing;
    }

    /** Values are not repeated: the callback's tells the tenant's hook. */
    private static Optional<String> difference(String theirs, String expected) {
        if (theirs == null) {
            return Optional.ofNullable(expected).map(missing -> "MISSING");
        }
        if (expected == null) {
            return Optional.of("UNWANTED");
        }
        return theirs.equals(expected) ? Optional.empty() : Optional.of("DIFFERENT");
    }
}
