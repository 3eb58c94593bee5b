package dev.prospector.job.adapter.in.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Bodies that are wrong in one place each, made from a good one by what the document says of every field. */
final class BadBodies {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String CONTROL_CHARACTER = "a\u0007b";

    private final JsonNode document;
    private final JsonNode good;
    private final List<Bad> found = new ArrayList<>();

    /** @param pointer where it is wrong, and where the answer has to point */
    record Bad(String what, String pointer, JsonNode body) {
        @Override
        public String toString() {
            return what + " at " + pointer;
        }
    }

    private BadBodies(JsonNode document, JsonNode good) {
        this.document = document;
        this.good = good;
    }

    /** @param schema of the body, in the document */
    static List<Bad> of(JsonNode document, JsonNode schema, JsonNode good) {
        var bodies = new BadBodies(document, good);
        bodies.ofObject(bodies.resolved(schema), "");
        return bodies.found;
    }

    /** The good body with another text at one place. */
    static Bad with(JsonNode good, String pointer, String value) {
        var bodies = new BadBodies(JSON.nullNode(), good);
        bodies.wrong("another's", pointer, JSON.textNode(value));
        return bodies.found.get(0);
    }

    private void ofObject(JsonNode schema, String at) {
        wrong("an unknown field", at + "/unknown", JSON.numberNode(1));
        schema.path("properties").properties().forEach(property -> {
            var pointer = at + "/" + property.getKey();
            if (isRequired(schema, property.getKey())) {
                wrong("null", pointer, JSON.nullNode());
                found.add(new Bad("nothing", pointer, without(pointer)));
            }
            ofValue(resolved(property.getValue()), pointer);
        });
    }

    private void ofValue(JsonNode schema, String pointer) {
        if (isA(schema, "string")) {
            ofText(schema, pointer);
        } else if (isA(schema, "array")) {
            ofList(schema, pointer);
        } else if (isA(schema, "object")) {
            wrong("a text for an object", pointer, JSON.textNode("text"));
            ofObject(schema, pointer);
        } else {
            wrong("a text for " + schema.get("type"), pointer, JSON.textNode("text"));
        }
    }

    private void ofText(JsonNode schema, String pointer) {
        wrong("an object for a text", pointer, JSON.objectNode());
        wrong("a control character", pointer, JSON.textNode(CONTROL_CHARACTER));
        if (schema.has("maxLength")) {
            var most = schema.get("maxLength").asInt();
            wrong("a text that is too long", pointer, JSON.textNode("a".repeat(most + 1)));
        }
    }

    private void ofList(JsonNode schema, String pointer) {
        wrong("an object for a list", pointer, JSON.objectNode());
        var first = good.at(pointer + "/0");
        if (schema.has("maxItems")) {
            var many = JSON.arrayNode();
            IntStream.rangeClosed(0, schema.get("maxItems").asInt()).forEach(i -> many.add(first));
            wrong("too many", pointer, many);
        }
        wrong("null", pointer + "/0", JSON.nullNode());
        ofValue(resolved(schema.get("items")), pointer + "/0");
    }

    private void wrong(String what, String pointer, JsonNode value) {
        var body = good.deepCopy();
        var place = JsonPointer.compile(pointer);
        if (body.at(place.head()) instanceof ArrayNode list) {
            list.set(place.last().getMatchingIndex(), value);
        } else {
            ((ObjectNode) body.at(place.head())).set(place.last().getMatchingProperty(), value);
        }
        found.add(new Bad(what, pointer, body));
    }

    private JsonNode without(String pointer) {
        var body = good.deepCopy();
        var place = JsonPointer.compile(pointer);
        ((ObjectNode) body.at(place.head())).remove(place.last().getMatchingProperty());
        return body;
    }

    private JsonNode resolved(JsonNode schema) {
        var reference = schema.path("$ref").asText();
        return reference.isEmpty() ? schema : document.at(reference.substring(1));
    }

    private static boolean isRequired(JsonNode schema, String property) {
        return StreamSupport.stream(schema.path("required").spliterator(), false)
                .anyMatch(name -> name.asText().equals(property));
    }

    /** A type may be a list of types, null among them. */
    private static boolean isA(JsonNode schema, String type) {
        return schema.path("type").asText().equals(type)
                || StreamSupport.stream(schema.path("type").spliterator(), false)
                        .anyMatch(one -> one.asText().equals(type));
    }
}
