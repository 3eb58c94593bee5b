package dev.prospector.integration.adapter.out.http.linkedin;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One resource in one generation of LinkedIn's API (LinkedIn RSC 0.2): unversioned with {@code dataProvider=ATS} in every key, or
 * versioned without. Which one is asked is configuration, resource by resource (RSC-505).
 *
 * @param name as LinkedIn's budgets and our configuration name it
 * @param version {@code YYYYMM}; empty for the unversioned API
 */
record Edition(String name, String path, RestLi protocol, Optional<String> version) {
    private static final String DATA_PROVIDER = "dataProvider";

    static Edition unversioned(String name) {
        return new Edition(name, "/v2/" + name, RestLi.V1, Optional.empty());
    }

    /** @param resource its name in the versioned API, which often is another */
    static Edition versioned(String name, String resource, String version) {
        return new Edition(name, "/rest/" + resource, RestLi.V2, Optional.of(version));
    }

    /** A record's key, with what this generation wants in it. */
    ResourceKey key(Map<String, String> parts) {
        var all = new TreeMap<>(parts);
        if (version.isEmpty()) {
            all.put(DATA_PROVIDER, "ATS");
        }
        return new ResourceKey.Compound(all);
    }
}
