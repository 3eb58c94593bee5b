package dev.prospector.kit.http;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Says in the OpenAPI document what errors look like here, where libraries describe only their own, and names pages as people would. */
public class DocumentFilter implements OASFilter {
    private static final List<String> OF_LIBRARIES = List.of("HttpProblem", "HttpValidationProblem", "Violation");
    private static final String PROBLEM = "#/components/schemas/Problem";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null || document.getPaths() == null) {
            return;
        }
        PageSchemas.rename(document);
        OF_LIBRARIES.forEach(document.getComponents()::removeSchema);
        document.getComponents().addSchema("Problem", problem()).addSchema("ProblemFault", fault());
        document.getPaths().getPathItems().values().forEach(path -> path.getOperations()
                .values()
                .forEach(operation -> describe(operation.getResponses())));
    }

    private static void describe(APIResponses responses) {
        responses.getAPIResponses().forEach((status, response) -> {
            if (status.compareTo("400") >= 0 && !status.equals("default")) {
                describe(status, response);
            }
        });
    }

    private static void describe(String status, APIResponse response) {
        switch (status) {
            case "401" -> response.setDescription("UNAUTHENTICATED: no token, or one that is not accepted");
            case "403" -> response.setDescription("FORBIDDEN: the token's roles do not allow this");
            default -> {}
        }
        var content =
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref(PROBLEM));
        response.setContent(OASFactory.createContent().addMediaType("application/problem+json", content));
    }

    private static Schema problem() {
        return object(List.of("status", "title", "code", "traceId"))
                .description("An error, as RFC 9457 describes it")
                .addProperty("type", string("about:blank unless said otherwise"))
                .addProperty("title", string("the status in words"))
                .addProperty("status", OASFactory.createSchema().addType(SchemaType.INTEGER))
                .addProperty("detail", string("for developers, not for users"))
                .addProperty("instance", string("the path that was asked for"))
                .addProperty("code", string("stable: clients switch on it"))
                .addProperty("traceId", string("under which the logs speak of the request"))
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .addType(SchemaType.ARRAY)
                                .description("each fault of the body")
                                .items(OASFactory.createSchema().ref("#/components/schemas/ProblemFault")));
    }

    private static Schema fault() {
        return object(List.of("pointer", "code", "message"))
                .addProperty("pointer", string("JSON pointer into the body; empty for the whole of it"))
                .addProperty("code", string("stable: clients switch on it"))
                .addProperty("message", string("for developers, not for users"));
    }

    private static Schema object(List<String> required) {
        return OASFactory.createSchema().addType(SchemaType.OBJECT).required(new ArrayList<>(required));
    }

    private static Schema string(String description) {
        return OASFactory.createSchema().addType(SchemaType.STRING).description(description);
    }
}
