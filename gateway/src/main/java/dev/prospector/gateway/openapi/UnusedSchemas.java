package dev.prospector.gateway.openapi;

import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Schemas of operations whose place the gateway's own took: nothing refers to them any more. */
final class UnusedSchemas {
    private static final String PREFIX = "#/components/schemas/";

    private UnusedSchemas() {}

    static void removeFrom(ObjectNode document) {
        var schemas = document.withObjectProperty("components").withObjectProperty("schemas");
        Set<String> unused;
        do {
            var used = Set.copyOf(document.findValuesAsText("$ref"));
            unused = schemas.properties().stream()
                    .map(schema -> schema.getKey())
                    .filter(name -> !used.contains(PREFIX + name))
                    .collect(Collectors.toUnmodifiableSet());
            schemas.remove(unused);
        } while (!unused.isEmpty());
    }
}
