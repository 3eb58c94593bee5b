package dev.prospector.sandbox.linkedin.onboarding;

import dev.prospector.sandbox.linkedin.finder.Row;

/**
 * A value that the partner gave an integration.
 *
 * @param integration its key
 */
public record Configuration(String tenant, String integration, String name, String value) implements Row {

    static Configuration of(Integration integration, ConfigurationKey key, String value) {
        return new Configuration(integration.tenant(), integration.key(), key.name(), value);
    }

    @Override
    public String key() {
        return key(integration, name);
    }

    static String key(String integration, String name) {
        return integration + "/" + name;
    }
}
