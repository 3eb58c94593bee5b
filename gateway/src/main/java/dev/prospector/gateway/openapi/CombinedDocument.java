package dev.prospector.gateway.openapi;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** All documents as one, with public paths and one way to authenticate. The gateway's operations take the place of a service's. */
final class CombinedDocument {
    private static final String SECURITY = "bearer";

    private final ObjectNode root = JsonNodeFactory.instance.objectNode();
    private final ObjectNode paths;
    private final ObjectNode components;

    private CombinedDocument() {
        root.put("openapi", "3.1.0");
        root.putObject("info")
                .put("title", "Prospector")
                .put("version", "1.0.0")
                .put(
                        "description",
                        "An applicant tracking system's back end that is connected with LinkedIn Recruiter.");
        root.putArray("servers").addObject().put("url", "/");
        root.putArray("security").addObject().putArray(SECURITY);
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
        return combined.root;
    }

    private void add(ApiDocument document) {
        var part = new Components(document).addTo(components);
        part.publicPaths().properties().forEach(path -> {
            path.getValue().forEach(operation -> operation.path("security").forEach(CombinedDocument::byOneName));
            paths.withObjectProperty(ApiDocument.PREFIX + path.getKey()).setAll((ObjectNode) path.getValue());
        });
    }

    /** Each document has its own name for the same way; the roles that it lists stay. */
    private static void byOneName(JsonNode requirement) {
        var fields = (ObjectNode) requirement;
        var roles = fields.elements().next();
        fields.removeAll();
        fields.set(SECURITY, roles);
    }
}
