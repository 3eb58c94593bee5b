package dev.prospector.testbed;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.NonValidationKeyword;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;

/**
 * Compares answers with the schemas that an OpenAPI 3.1 document declares for them: types, required fields, patterns, formats. A field
 * that the document does not name is wrong too, except in a problem, which may be extended (RFC 9457, 3.2).
 */
public final class AnswerSchemas {

    private static final String COMPONENTS = "components";
    private static final String PROBLEM = "Problem";
    private static final SchemaValidatorsConfig STRICT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private static final JsonMetaSchema DIALECT = JsonMetaSchema.builder(JsonMetaSchema.getV202012())
            .keyword(new NonValidationKeyword(COMPONENTS))
            .build();

    private final JsonNode components;
    private final JsonSchemaFactory schemas =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012, builder -> builder.metaSchema(DIALECT));

    /** By the node that declares each, because to make one takes longer than to answer most requests. */
    private final Map<JsonNode, JsonSchema> made = Collections.synchronizedMap(new IdentityHashMap<>());

    public AnswerSchemas(JsonNode document) {
        components = document.path(COMPONENTS).deepCopy();
        components.path("schemas").properties().stream()
                .filter(schema -> !schema.getKey().equals(PROBLEM))
                .forEach(schema -> close(schema.getValue()));
    }

    /**
     * @param response as the document describes it, under an operation's status
     * @return what the answer breaks of it; empty when nothing, or when no schema is declared for that media type
     */
    public List<String> breaks(JsonNode response, String mediaType, JsonNode answer) {
        var schema = response.path("content").path(mediaType).path("schema");
        if (schema.isMissingNode()) {
            return List.of();
        }
        return made.computeIfAbsent(schema, this::make).validate(answer).stream()
                .map(Object::toString)
                .toList();
    }

    private JsonSchema make(JsonNode schema) {
        ObjectNode root = schema.deepCopy();
        close(root);
        root.set(COMPONENTS, components);
        return schemas.getSchema(root, STRICT);
    }

    /** Fields of its own and of what it refers to, and no others; unless it says itself what else there may be. */
    private static void close(JsonNode schema) {
        schema.elements().forEachRemaining(AnswerSchemas::close);
        if (schema.path("properties").isObject() && !schema.has("additionalProperties")) {
            ((ObjectNode) schema).put("unevaluatedProperties", false);
        }
    }
}
