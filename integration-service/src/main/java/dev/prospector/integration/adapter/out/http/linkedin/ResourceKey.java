package dev.prospector.integration.adapter.out.http.linkedin;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What names one record at LinkedIn, whatever protocol it is written in (LinkedIn RSC 0.3). */
public sealed interface ResourceKey {
    /** One value, such as a note's id. */
    record Simple(String value) implements ResourceKey {}

    /** Parts by name, such as an organization and a candidate's id; their order does not matter. */
    record Compound(SortedMap<String, String> parts) implements ResourceKey {
        public Compound {
            if (parts.isEmpty()) {
                throw new IllegalArgumentException("a compound key has parts");
            }
            parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
        }
    }

    static ResourceKey of(String value) {
        return new Simple(value);
    }

    static ResourceKey of(Map<String, String> parts) {
        return new Compound(new TreeMap<>(parts));
    }
}
