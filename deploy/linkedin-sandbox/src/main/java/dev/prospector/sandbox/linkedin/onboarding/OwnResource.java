package dev.prospector.sandbox.linkedin.onboarding;

import java.util.List;

import dev.prospector.sandbox.http.Request;
import dev.prospector.sandbox.linkedin.protocol.Edition;

/** Configurations as a resource of their own: {@code /rest/integrationConfigurations?ids=List((…))}. */
final class OwnResource implements ConfigurationsEndpoint.ConfigurationAddress {

    @Override
    public List<ConfigurationId> ids(Request request, Edition edition) {
        return edition.ids(request).stream()
                .map(parts -> ConfigurationId.of(parts, edition))
                .toList();
    }

    @Override
    public ConfigurationId named(Request request, Edition edition, String key) {
        return ConfigurationId.of(edition.protocol().parts(key), edition);
    }
}
