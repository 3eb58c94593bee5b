package dev.prospector.integration.adapter.out.http.connection;

import java.io.IOException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The texts of one JSON object of LinkedIn's: unknown fields are ignored, null and blank text are as good as absent. */
final class Fields {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode object;
    private final String place;

    private Fields(JsonNode object, String place) {
        this.object = object;
        this.place = place;
    }

    static JsonNode parsed(byte[] answer) {
        try {
            return JSON.readTree(answer == null ? new byte[0] : answer);
        } catch (IOException e) {
            // Not passed on: it would quote the answer.
            throw new UnusableAnswer("body", "JSON");
        }
    }

    /** @param place how the object is called when it is refused */
    static Fields of(JsonNode node, String place) {
        if (!node.isObject()) {
            throw new UnusableAnswer(place, "object");
        }
        return new Fields(node, place);
    }

    /** Null when absent. */
    String text(String name) {
        var node = object.path(name);
        if (node.isMissingNode() || node.isNull()) {
            return null;
        }
        if (!node.isTextual()) {
            throw unusable(name);
        }
        return node.asText().isBlank() ? null : node.asText();
    }

    String requiredText(String name) {
        var text = text(name);
        if (text == null) {
            throw unusable(name);
        }
        return text;
    }

    private UnusableAnswer unusable(String name) {
        return new UnusableAnswer(place + "." + name, "text");
    }
}
