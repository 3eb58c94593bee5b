package dev.prospector.kit.http.openapi;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** What errors look like here, in place of what libraries say of theirs. */
final class ProblemSchemas {
    private static final List<String> OF_LIBRARIES = List.of("HttpProblem", "HttpValidationProblem", "Violation");
    private static final String PROBLEM = "#/components/schemas/Problem";

    private ProblemSchemas() {}

    static void putInto(Components components) {
        OF_LIBRARIES.forEach(components::removeSchema);
        components.addSchema("Problem", problem()).addSchema("ProblemFault", fault());
    }

    /** The body of an answer from 400 on. */
    static Content content() {
        var body = OASFactory.createMediaType().schema(OASFactory.createSchema().ref(PROBLEM));
        return OASFactory.createContent().addMediaType("application/problem+json", body);
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
