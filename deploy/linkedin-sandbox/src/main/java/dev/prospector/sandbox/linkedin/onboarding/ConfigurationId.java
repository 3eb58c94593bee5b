package dev.prospector.sandbox.linkedin.onboarding;

import java.util.LinkedHashMap;
import java.util.Map;

import dev.prospector.sandbox.linkedin.ApiError;
import dev.prospector.sandbox.linkedin.protocol.Edition;

/**
 * What names a configuration. In {@code /v2} its integration stands in the path and the key alone in {@code ids}; in {@code /rest} both are
 * one compound key, whose part {@code configurationKey} is an assumption.
 *
 * @param text as it stands in bodies and answers
 */
record ConfigurationId(IntegrationKey integration, String key, String text) {

    private static final String PART = "configurationKey";

    static ConfigurationId ofSubResource(IntegrationKey integration, String key) {
        return new ConfigurationId(integration, key, key);
    }

    static ConfigurationId of(Map<String, String> parts, Edition edition) {
        Map<String, String> ofIntegration = new LinkedHashMap<>(parts);
        String key = ofIntegration.remove(PART);
        if (key == null || key.isBlank()) {
            throw ApiError.badParameter("A key of integrationConfigurations has " + PART);
        }
        IntegrationKey integration = IntegrationKey.of(ofIntegration, edition);
        Map<String, String> written = new LinkedHashMap<>(Map.of(PART, key));
        written.putAll(integration.parts(edition));
        return new ConfigurationId(integration, key, edition.protocol().text(written));
    }
}
