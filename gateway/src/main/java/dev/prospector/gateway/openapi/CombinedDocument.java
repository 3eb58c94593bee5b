package dev.prospector.gateway.openapi;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** All documents as one, with public paths and one way to authenticate. The gateway's operations take the place of a service's. */
final class CombinedDocument {
    private static final String SECURITY = "bearer";

    private final ObjectNode root = object();
    private final ArrayNode tags;
    private final ObjectNode paths;
    private final ObjectNode components;

    private CombinedDocument() {
        root.put("openapi", "3.1.0");
        root.putObject("info")
                .put("title", "Prospector")
                .put("version", "1.0.0")
                .put(
                        "description",
                        "An applicant tracking system's back end that is connected with LinkedIn Recruiter.")
                .<ObjectNode>set("contact", object().put("name", "Whoever runs this Prospector"))
                .set("license", object().put("name", "Apache License 2.0").put("identifier", "Apache-2.0"));
        root.putArray("servers").addObject().put("url", "/");
        root.putArray("security").addObject().putArray(SECURITY);
        tags = root.putArray("tags");
        paths = root.putObject("paths");
        components = root.putObject("components");
        components
                .putObject("securitySchemes")
                .putObject(SECURITY)
                .put("type", "http")
                .put("scheme", "bearer")
                .put("bearerFormat", "JWT");
    }

    /** @param documents the gateway's own last */
    static ObjectNode of(List<ApiDocument> documents) {
        var combined = new CombinedDocument();
        documents.forEach(combined::add);
        GatewayAnswers.addTo(combined.root);
        UnusedSchemas.removeFrom(combined.root);
        return combined.root;
    }

    private void add(ApiDocument document) {
        document.root().path("tags").forEach(this::addTag);
        var part = new Components(document).addTo(components);
        part.publicPaths().properties().forEach(path -> {
            path.getValue().forEach(operation -> operation.path("security").forEach(CombinedDocument::byOneName));
            paths.withObjectProperty(ApiDocument.PREFIX + path.getKey()).setAll((ObjectNode) path.getValue());
        });
    }

    /** One that several documents use stands there once. */
    private void addTag(JsonNode tag) {
        if (!tags.findValuesAsText("name").contains(tag.path("name").asText())) {
            tags.add(tag);
        }
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** Each document has its own name for the same way; the roles that it lists stay. */
    private static void byOneName(JsonNode requirement) {
        var fields = (ObjectNode) requirement;
        var roles = fields.elements().next();
        fields.removeAll();
        fields.set(SECURITY, roles);
    }
}
