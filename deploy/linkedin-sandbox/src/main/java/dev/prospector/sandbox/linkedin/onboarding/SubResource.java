package dev.prospector.sandbox.linkedin.onboarding;

import java.util.List;
import java.util.stream.Stream;

import dev.prospector.sandbox.http.Parameters;
import dev.prospector.sandbox.http.Request;
import dev.prospector.sandbox.linkedin.protocol.Edition;

/** Configurations below their integration: {@code /v2/atsIntegrations/{key}/configurations?ids=CALLBACK_URL}. */
final class SubResource implements ConfigurationsEndpoint.ConfigurationAddress {

    private static final String IDS = "ids=";

    @Override
    public List<ConfigurationId> ids(Request request, Edition edition) {
        return Stream.of(request.rawQuery().split("&"))
                .filter(parameter -> parameter.startsWith(IDS))
                .map(parameter -> Parameters.decode(parameter.substring(IDS.length())))
                .map(key -> named(request, edition, key))
                .toList();
    }

    @Override
    public ConfigurationId named(Request request, Edition edition, String key) {
        var parts = edition.protocol().parts(request.pathValue("key"));
        return ConfigurationId.ofSubResource(IntegrationKey.of(parts, edition), key);
    }
}
