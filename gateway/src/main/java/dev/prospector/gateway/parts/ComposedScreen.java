package dev.prospector.gateway.parts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What the services said of a screen's parts, each as it was told.
 *
 * @param unavailable the optional parts that are missing, and why
 */
public record ComposedScreen(Map<String, JsonNode> parts, List<Unavailable> unavailable) {
    public ComposedScreen {
        parts = Map.copyOf(parts);
        unavailable = List.copyOf(unavailable);
    }

    /** As it is, and one more part that is missing. */
    public ComposedScreen without(String part, String code) {
        var missing = Stream.concat(unavailable.stream(), Stream.of(new Unavailable(part, code)));
        return new ComposedScreen(parts, missing.toList());
    }

    /** Empty when it is missing. */
    public Optional<JsonNode> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }
}
