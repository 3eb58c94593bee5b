package dev.prospector.integration.adapter.out.http.linkedin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One resource in one generation of LinkedIn's API (LinkedIn RSC 0.2): unversioned with {@code dataProvider=ATS} in every key, or
 * versioned without. Which one is asked is configuration, resource by resource (RSC-505).
 *
 * @param version {@code YYYYMM}; empty for the unversioned API
 */
public record Edition(Resource resource, String path, RestLi protocol, Optional<String> version) {
    private static final String DATA_PROVIDER = "dataProvider";

    public boolean isVersioned() {
        return version.isPresent();
    }

    /** A record's key, with what this generation wants in it. */
    public ResourceKey key(Map<String, String> parts) {
        var all = new TreeMap<>(parts);
        if (!isVersioned()) {
            all.put(DATA_PROVIDER, "ATS");
        }
        return new ResourceKey.Compound(all);
    }

    /** A call to the resource as a whole. */
    public Call call(Call.Method method, List<Parameter> query) {
        return Call.of(method, this, path).with(query);
    }

    /** A call about several records at once. */
    public Call batch(Call.Method method, List<ResourceKey> keys) {
        return call(method, protocol.ids(keys));
    }
}
