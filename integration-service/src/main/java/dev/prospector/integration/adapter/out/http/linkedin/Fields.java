package dev.prospector.integration.adapter.out.http.linkedin;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;

/**
 * One JSON object of LinkedIn's, read leniently: unknown fields are ignored, null and blank text are as good as absent. What is required
 * and absent, or of a wrong type, is refused by name.
 */
public final class Fields {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BODY = "body";

    private final JsonNode object;
    private final String place;

    private Fields(JsonNode object, String place) {
        this.object = object;
        this.place = place;
    }

    public static Fields of(byte[] answer) {
        return object(parsed(answer), BODY);
    }

    private static JsonNode parsed(byte[] answer) {
        try {
            return JSON.readTree(answer == null ? new byte[0] : answer);
        } catch (IOException e) {
            // Not passed on: it would quote the answer.
            throw new UnusableAnswer(BODY, "JSON");
        }
    }

    private static Fields object(JsonNode node, String place) {
        if (!node.isObject()) {
            throw new UnusableAnswer(place, "object");
        }
        return new Fields(node, place);
    }

    /** Null when absent, under all of these names. */
    public String text(String... names) {
        return Stream.of(names)
                .filter(this::has)
                .findFirst()
                .map(name -> text(object.path(name), name))
                .orElse(null);
    }

    public String requiredText(String name) {
        return required(text(name), name, "text");
    }

    /** An id that LinkedIn writes as a number or as text, under the first of these names that is there; required. */
    public String requiredId(String... names) {
        return Stream.of(names)
                .filter(this::has)
                .findFirst()
                .map(name ->
                        checked(object.path(name), name, "id", node -> node.isTextual() || node.isIntegralNumber()))
                .map(JsonNode::asText)
                .orElseThrow(() -> unusable(names[0], "id"));
    }

    private String text(JsonNode node, String name) {
        return checked(node, name, "text", JsonNode::isTextual).asText();
    }

    /** One text or a list of them, empty when absent; a phone number may also be an object around its {@code number}. */
    public List<String> texts(String name) {
        return (has(name) ? entries(object.path(name)) : Stream.<JsonNode>of())
                .map(entry -> entry.isObject() ? entry.path("number") : entry)
                .map(entry -> text(entry, name))
                .filter(text -> !text.isBlank())
                .toList();
    }

    /** Epoch milliseconds, as a number or as text; null when absent. */
    public Instant time(String name) {
        var millis = millis(object.path(name));
        if (has(name) && millis == 0) {
            throw unusable(name, "time");
        }
        return has(name) ? Instant.ofEpochMilli(millis) : null;
    }

    public Instant requiredTime(String name) {
        return required(time(name), name, "time");
    }

    private static long millis(JsonNode node) {
        var isNumber = node.isIntegralNumber() || node.isTextual();
        return isNumber && node.asText().matches("\\d{1,18}") ? node.asLong() : 0;
    }

    /** Null when absent. */
    public Integer number(String name) {
        return has(name)
                ? (Integer) checked(object.path(name), name, "number", JsonNode::isInt)
                        .asInt()
                : null;
    }

    public boolean flag(String name, boolean otherwise) {
        return has(name)
                ? checked(object.path(name), name, "boolean", JsonNode::isBoolean)
                        .asBoolean()
                : otherwise;
    }

    /** Without any field when absent. */
    public Fields part(String name) {
        return has(name) ? object(object.path(name), place(name)) : new Fields(MissingNode.getInstance(), place(name));
    }

    public List<Fields> parts(String name) {
        var list = checked(object.path(name), name, "list", JsonNode::isArray);
        return IntStream.range(0, list.size())
                .mapToObj(i -> object(list.path(i), name + "[" + i + "]"))
                .toList();
    }

    /** Of a list, one by one; what is no object has no field. */
    Stream<Fields> entries(String name) {
        var list = checked(object.path(name), name, "list", JsonNode::isArray);
        return IntStream.range(0, list.size()).mapToObj(i -> new Fields(list.path(i), name + "[" + i + "]"));
    }

    public boolean has(String name) {
        var node = object.path(name);
        return !node.isMissingNode()
                && !node.isNull()
                && !(node.isTextual() && node.asText().isBlank());
    }

    private JsonNode checked(JsonNode node, String name, String type, Predicate<JsonNode> isType) {
        if (!isType.test(node)) {
            throw unusable(name, type);
        }
        return node;
    }

    private <T> T required(T value, String name, String type) {
        if (value == null) {
            throw unusable(name, type);
        }
        return value;
    }

    public UnusableAnswer unusable(String name, String expected) {
        return new UnusableAnswer(place(name), expected);
    }

    private String place(String name) {
        return place + "." + name;
    }

    private static Stream<JsonNode> entries(JsonNode node) {
        return node.isArray() ? IntStream.range(0, node.size()).mapToObj(node::path) : Stream.of(node);
    }
}
