package dev.prospector.integration.adapter.out.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.prospector.testbed.Contracts;

/** An answer of LinkedIn's from {@code deploy/contracts/linkedin}, and what could become of it. Places are JSON pointers. */
public final class GoldenSample {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode root;

    private GoldenSample(JsonNode root) {
        this.root = root;
    }

    public static GoldenSample of(String name) {
        return new GoldenSample(tree(Contracts.read("linkedin/" + name)));
    }

    public GoldenSample without(String place) {
        var changed = root.deepCopy();
        parent(changed, place).remove(name(place));
        return new GoldenSample(changed);
    }

    /** @param json in single quotes */
    public GoldenSample with(String place, String json) {
        var changed = root.deepCopy();
        parent(changed, place).set(name(place), tree(json.replace('\'', '"')));
        return new GoldenSample(changed);
    }

    /** In each object, however deep. */
    public GoldenSample withUnknownFields() {
        var changed = root.deepCopy();
        addUnknown(changed);
        return new GoldenSample(changed);
    }

    public byte[] bytes() {
        try {
            return JSON.writeValueAsBytes(root);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** In which components two records of one kind differ. */
    public static Set<String> differences(Record one, Record other) {
        return Stream.of(one.getClass().getRecordComponents())
                .map(component -> component.getName())
                .filter(name -> !Objects.equals(value(one, name), value(other, name)))
                .collect(Collectors.toSet());
    }

    public static Object value(Record of, String component) {
        try {
            var accessor = of.getClass().getDeclaredMethod(component);
            accessor.setAccessible(true);
            return accessor.invoke(of);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static void addUnknown(JsonNode node) {
        List.copyOf(children(node)).forEach(GoldenSample::addUnknown);
        if (node instanceof ObjectNode object && !object.isEmpty() && !isMap(object)) {
            object.putObject("added").putArray("later").add(1);
        }
    }

    /** What is keyed by LinkedIn's keys has no field names. */
    private static boolean isMap(ObjectNode object) {
        return object.fieldNames().next().contains("=");
    }

    private static List<JsonNode> children(JsonNode node) {
        return node instanceof ArrayNode || node instanceof ObjectNode
                ? Stream.iterate(node.elements(), each -> each.hasNext(), each -> each)
                        .map(each -> each.next())
                        .toList()
                : List.of();
    }

    private static ObjectNode parent(JsonNode tree, String place) {
        return (ObjectNode) tree.at(JsonPointer.compile(place).head());
    }

    private static String name(String place) {
        return JsonPointer.compile(place).last().getMatchingProperty();
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException noJson) {
            throw new UncheckedIOException(noJson);
        }
    }
}
