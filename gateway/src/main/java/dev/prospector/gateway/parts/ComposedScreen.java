package dev.prospector.gateway.parts;

import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    /** Empty when it is missing. */
    public Optional<JsonNode> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }
}
