package dev.prospector.kit.http.openapi;

import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** The schema of {@code Page<JobJson>} is called {@code JobPage}: clients generate types from these names. */
final class PageSchemas {
    private static final String GENERATED = "Page(\\w+?)(Json)?";
    private static final String PREFIX = "#/components/schemas/";

    private PageSchemas() {}

    static void rename(OpenAPI document) {
        var schemas = document.getComponents().getSchemas();
        if (schemas == null) {
            return;
        }
        Map<String, String> names = schemas.keySet().stream()
                .filter(name -> name.matches(GENERATED))
                .collect(Collectors.toMap(
                        name -> PREFIX + name, name -> name.replaceFirst("^" + GENERATED + "$", "$1Page")));
        names.forEach((reference, name) -> {
            var old = reference.substring(PREFIX.length());
            document.getComponents().addSchema(name, schemas.get(old)).removeSchema(old);
        });
        document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(operation -> rename(operation, names));
    }

    private static void rename(Operation operation, Map<String, String> names) {
        operation.getResponses().getAPIResponses().values().stream()
                .filter(response -> response.getContent() != null)
                .flatMap(response -> response.getContent().getMediaTypes().values().stream())
                .map(type -> type.getSchema())
                .filter(schema -> schema != null && names.containsKey(schema.getRef()))
                .forEach(schema -> point(schema, names));
    }

    private static void point(Schema schema, Map<String, String> names) {
        schema.setRef(PREFIX + names.get(schema.getRef()));
    }
}
