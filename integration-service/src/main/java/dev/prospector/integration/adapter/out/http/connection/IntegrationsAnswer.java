package dev.prospector.integration.adapter.out.http.connection;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The answer of {@code atsIntegrations}: {@code elements} where it was asked by request id, {@code results} and {@code errors} by key
 * where it was asked by ids (LinkedIn RSC 0.3, 1.6). That an answer succeeded says nothing about each record.
 *
 * @param refused keys of what LinkedIn did not give, as LinkedIn writes them
 */
record IntegrationsAnswer(List<Integration> found, List<String> refused) {
    /** @throws UnusableAnswer when one of the records is not as assumed */
    static IntegrationsAnswer read(byte[] answer) {
        var whole = Fields.parsed(answer);
        if (whole.path("elements").isArray()) {
            return new IntegrationsAnswer(elements(whole.path("elements")), List.of());
        }
        if (whole.path("results").isObject()) {
            return new IntegrationsAnswer(results(whole.path("results")), names(whole.path("errors")));
        }
        throw new UnusableAnswer("elements or results", "list or object");
    }

    private static List<Integration> elements(JsonNode list) {
        var found = new ArrayList<Integration>();
        list.forEach(element -> found.add(Integration.read(Fields.of(element, "elements[" + found.size() + "]"))));
        return List.copyOf(found);
    }

    private static List<Integration> results(JsonNode byKey) {
        return names(byKey).stream()
                .map(key -> Integration.read(Fields.of(byKey.path(key), "results." + key)))
                .toList();
    }

    private static List<String> names(JsonNode object) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        return List.copyOf(names);
    }
}
