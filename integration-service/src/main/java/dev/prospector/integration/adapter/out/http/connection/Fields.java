package dev.prospector.integration.adapter.out.http.connection;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.prospector.integration.adapter.out.http.linkedin.UnusableAnswer;

/** The texts of one JSON object of LinkedIn's: unknown fields are ignored, null and blank text are as good as absent. */
final class Fields {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode object;
    private final String place;

    private Fields(JsonNode object, String place) {
        this.object = object;
        this.place = place;
    }

    static Fields ofWhole(byte[] answer) {
        return of(parsed(answer), "body");
    }

    /** @param place how the object is called when it is refused */
    static Fields of(JsonNode node, String place) {
        if (!node.isObject()) {
            throw new UnusableAnswer(place, "object");
        }
        return new Fields(node, place);
    }

    /** The records that a finder found. */
    static Stream<Fields> elements(byte[] answer) {
        var list = parsed(answer).path("elements");
        if (!list.isArray()) {
            throw new UnusableAnswer("elements", "list");
        }
        return StreamSupport.stream(list.spliterator(), false).map(element -> of(element, "element"));
    }

    Fields object(String name) {
        return of(object.path(name), place + "." + name);
    }

    /** Null when absent. */
    String text(String name) {
        var node = object.path(name);
        if (node.isMissingNode() || node.isNull()) {
            return null;
        }
        if (!node.isTextual()) {
            throw unusable(name, "text");
        }
        return node.asText().isBlank() ? null : node.asText();
    }

    String requiredText(String name) {
        var text = text(name);
        if (text == null) {
            throw unusable(name, "text");
        }
        return text;
    }

    /** None when absent. */
    List<String> texts(String name) {
        var list = object.path(name);
        if (list.isMissingNode() || list.isNull()) {
            return List.of();
        }
        var texts = StreamSupport.stream(list.spliterator(), false).toList();
        if (!list.isArray() || !texts.stream().allMatch(JsonNode::isTextual)) {
            throw unusable(name, "list of texts");
        }
        return texts.stream().map(JsonNode::asText).toList();
    }

    private UnusableAnswer unusable(String name, String expected) {
        return new UnusableAnswer(place + "." + name, expected);
    }

    private static JsonNode parsed(byte[] answer) {
        try {
            return JSON.readTree(answer == null ? new byte[0] : answer);
        } catch (IOException e) {
            // Not passed on: it would quote the answer.
            throw new UnusableAnswer("body", "JSON");
        }
    }
}
