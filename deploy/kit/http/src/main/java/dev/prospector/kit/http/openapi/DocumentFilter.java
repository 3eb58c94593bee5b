package dev.prospector.kit.http.openapi;

import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;

/**
 * Says in the OpenAPI document what holds for all operations and no resource method repeats: how errors look, which headers plumbing
 * reads, that answers are written whole. Pages are named as people would.
 */
public class DocumentFilter implements OASFilter {
    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null || document.getPaths() == null) {
            return;
        }
        PageSchemas.rename(document);
        RequiredFields.say(document);
        NullableObjects.say(document);
        ProblemSchemas.putInto(document.getComponents());
        document.getPaths().getPathItems().values().forEach(path -> path.getOperations()
                .forEach(DocumentFilter::describe));
    }

    private static void describe(PathItem.HttpMethod method, Operation operation) {
        Answers.describe(operation);
        switch (method) {
            case POST -> DocumentedHeaders.keyOf(operation);
            case GET -> DocumentedHeaders.tagsOf(operation);
            case PUT, PATCH -> DocumentedHeaders.conditionOf(operation);
            default -> {}
        }
    }
}
