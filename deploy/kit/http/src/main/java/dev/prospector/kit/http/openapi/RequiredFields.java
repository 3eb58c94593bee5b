package dev.prospector.kit.http.openapi;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Answers are records, and a record writes all of its components, those that are null too: every field of what is only answered is
 * there. What a client may also send keeps the fields that it has to send.
 */
final class RequiredFields {
    private static final String PREFIX = "#/components/schemas/";

    private final Map<String, Schema> named;

    private RequiredFields(OpenAPI document) {
        var schemas = document.getComponents().getSchemas();
        named = schemas == null ? Map.of() : schemas;
    }

    static void say(OpenAPI document) {
        new RequiredFields(document)
                .say(document.getPaths().getPathItems().values().stream()
                        .flatMap(path -> path.getOperations().values().stream())
                        .toList());
    }

    private void say(List<Operation> operations) {
        var answered = within(operations.stream().flatMap(RequiredFields::answers));
        answered.removeAll(within(operations.stream().flatMap(RequiredFields::bodies)));
        answered.stream()
                .filter(schema -> schema.getProperties() != null)
                .forEach(schema -> schema.setRequired(
                        new ArrayList<>(schema.getProperties().keySet())));
    }

    private static Stream<Content> answers(Operation operation) {
        return operation.getResponses().getAPIResponses().values().stream().map(answer -> answer.getContent());
    }

    private static Stream<Content> bodies(Operation operation) {
        return Stream.ofNullable(operation.getRequestBody()).map(body -> body.getContent());
    }

    private Set<Schema> within(Stream<Content> contents) {
        Set<Schema> found = Collections.newSetFromMap(new IdentityHashMap<>());
        contents.filter(Objects::nonNull)
                .flatMap(content -> content.getMediaTypes().values().stream())
                .forEach(type -> collect(type.getSchema(), found));
        return found;
    }

    private void collect(Schema schema, Set<Schema> found) {
        if (schema != null && found.add(schema)) {
            parts(schema).forEach(part -> collect(part, found));
        }
    }

    private Stream<Schema> parts(Schema schema) {
        var fields = schema.getProperties() == null ? Stream.<Schema>empty() : schema.getProperties().values().stream();
        var choices = Stream.of(schema.getAllOf(), schema.getAnyOf(), schema.getOneOf())
                .filter(Objects::nonNull)
                .flatMap(Collection::stream);
        var others = Stream.of(schema.getItems(), schema.getAdditionalPropertiesSchema(), target(schema.getRef()));
        return Stream.of(fields, choices, others).flatMap(part -> part);
    }

    private Schema target(String reference) {
        return reference != null && reference.startsWith(PREFIX)
                ? named.get(reference.substring(PREFIX.length()))
                : null;
    }
}
