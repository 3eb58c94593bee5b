package dev.prospector.local.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import dev.prospector.testbed.AnswerSchemas;

/** The public API's document as the gateway serves it: what can be asked, and what answers look like. */
final class ApiDocument {

    private final JsonNode document;
    private final AnswerSchemas schemas;

    ApiDocument(JsonNode document) {
        this.document = document;
        schemas = new AnswerSchemas(document);
    }

    /** @param body an example of the request body; missing where there is none */
    record Operation(
            String method, String path, List<String> queryNames, JsonNode body, Map<String, JsonNode> responses) {

        String name() {
            return method + " " + path;
        }
    }

    List<Operation> operations() {
        var operations = new ArrayList<Operation>();
        document.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(entry ->
                        List.of("get", "post", "put", "patch", "delete").contains(entry.getKey()))
                .forEach(entry -> operations.add(operation(path.getKey(), entry.getKey(), entry.getValue()))));
        return operations;
    }

    private Operation operation(String path, String method, JsonNode operation) {
        return new Operation(
                method.toUpperCase(java.util.Locale.ROOT),
                path,
                StreamSupport.stream(operation.path("parameters").spliterator(), false)
                        .filter(parameter -> parameter.path("in").asText().equals("query"))
                        .map(parameter -> parameter.path("name").asText())
                        .toList(),
                example(operation.path("requestBody").path("content").path("application/json")),
                operation.path("responses").properties().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private JsonNode example(JsonNode content) {
        if (content.has("example")) {
            return content.get("example");
        }
        var first = content.path("examples").elements();
        return first.hasNext() ? first.next().path("value") : fromSchema(content.path("schema"));
    }

    /** A body from the examples that stand at the schema's fields. */
    private JsonNode fromSchema(JsonNode schema) {
        var resolved = resolve(schema);
        if (resolved.path("examples").has(0)) {
            return resolved.path("examples").get(0);
        }
        if (resolved.path("enum").has(0)) {
            return resolved.path("enum").get(0);
        }
        var body = JsonNodeFactory.instance.objectNode();
        resolved.path("properties")
                .properties()
                .forEach(field -> body.set(field.getKey(), fromSchema(field.getValue())));
        return resolved.has("properties") ? body : resolved.path("no example");
    }

    private JsonNode resolve(JsonNode schema) {
        var reference = schema.path("$ref").asText("");
        return reference.isEmpty() ? schema : document.at(reference.substring(1));
    }

    /** What the answer breaks of the schema that the document declares for it; empty when nothing. */
    List<String> breaks(JsonNode response, String mediaType, JsonNode answer) {
        return schemas.breaks(response, mediaType, answer);
    }
}
