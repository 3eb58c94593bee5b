package dev.prospector.integration.adapter.out.http.connection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.prospector.integration.adapter.out.http.linkedin.Call;
import dev.prospector.integration.adapter.out.http.linkedin.Edition;
import dev.prospector.integration.adapter.out.http.linkedin.ResourceKey;
import dev.prospector.integration.domain.connection.ConfigurationKey;
import dev.prospector.integration.domain.connection.IntegrationKey;

/**
 * Where a generation of LinkedIn's API has an integration's configurations (LinkedIn RSC 0.2, 1.7): the unversioned one below their
 * integration, the versioned one as a resource of their own. That its key has a part {@code configurationKey} is an <b>assumption</b>.
 */
record ConfigurationPlace(Edition edition, IntegrationKey integration) {

    Call call(Call.Method method, Collection<ResourceKey> keys) {
        return Call.of(method, edition, path()).with(edition.protocol().ids(List.copyOf(keys)));
    }

    /** Our names by LinkedIn's. */
    Map<ResourceKey, ConfigurationKey> keys(Collection<ConfigurationKey> names) {
        return names.stream().collect(Collectors.toMap(this::key, Function.identity()));
    }

    private ResourceKey key(ConfigurationKey name) {
        if (!edition.isVersioned()) {
            return ResourceKey.of(name.name());
        }
        var parts = new TreeMap<>(IntegrationRecord.parts(integration));
        parts.put("configurationKey", name.name());
        return edition.key(parts);
    }

    private String path() {
        if (edition.isVersioned()) {
            return edition.path();
        }
        var key = IntegrationRecord.key(edition, integration);
        return edition.path() + "/" + edition.protocol().inPath(key) + "/configurations";
    }
}
