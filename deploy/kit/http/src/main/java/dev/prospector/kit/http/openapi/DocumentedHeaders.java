package dev.prospector.kit.http.openapi;

import jakarta.ws.rs.core.HttpHeaders;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

import dev.prospector.kit.http.Headers;

/** The headers that plumbing reads and writes, which no resource method names: keys of POSTs, tags of versions. */
final class DocumentedHeaders {
    private static final String KEY =
            "Of your choice, for when you may have to ask again: within 24 hours the same request under the same key gets the"
                    + " same answer and is not done twice";
    private static final String UUID = "0f0cf1d6-8d4c-4b1c-9a39-5f6f0f7f3c52";

    private DocumentedHeaders() {}

    /** Every POST takes a key (architecture.md 4). */
    static void keyOf(Operation post) {
        var key = string().minLength(1).maxLength(255).pattern("^[!-~]+$");
        add(post, Headers.IDEMPOTENCY_KEY, KEY, key).example(UUID);
        Answers.mayBe(post, "400", "BAD_IDEMPOTENCY_KEY", "the key is not 1 to 255 visible ASCII characters");
        Answers.mayBe(post, "409", "IDEMPOTENT_REQUEST_UNDERWAY", "the same request is not yet answered");
        Answers.mayBe(post, "422", "IDEMPOTENCY_KEY_REUSED", "another request has the key");
        post.getResponses().getAPIResponses().forEach((status, answer) -> {
            if (status.startsWith("2")) {
                answer.addHeader(
                        "Idempotent-Replayed", header("true where it was answered before", SchemaType.BOOLEAN));
            }
        });
    }

    /** A GET that says what 304 means answers with tags. */
    static void tagsOf(Operation get) {
        var answers = get.getResponses().getAPIResponses();
        if (answers.containsKey("304")) {
            add(get, HttpHeaders.IF_NONE_MATCH, "The ETag that you have: 304 while it is the newest", string())
                    .example("\"7\"");
            answers.get("304").setContent(null);
            tag(answers.get("200"));
            tag(answers.get("304"));
        }
    }

    /** A change that says what 428 means wants to know which version was seen. */
    static void conditionOf(Operation change) {
        if (change.getResponses().getAPIResponses().containsKey("428")) {
            add(change, HttpHeaders.IF_MATCH, "The ETag of the version that you have read; * for any", string())
                    .required(true)
                    .example("\"7\"");
        }
    }

    private static void tag(APIResponse answer) {
        if (answer != null) {
            answer.addHeader(HttpHeaders.ETAG, header("the version", SchemaType.STRING));
        }
    }

    /** Also where the method names the header itself, to read it. */
    private static Parameter add(Operation operation, String name, String description, Schema schema) {
        if (operation.getParameters() != null) {
            operation.getParameters().stream()
                    .filter(known -> name.equalsIgnoreCase(known.getName()))
                    .toList()
                    .forEach(operation::removeParameter);
        }
        var parameter = OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .description(description)
                .schema(schema);
        operation.addParameter(parameter);
        return parameter;
    }

    private static Header header(String description, SchemaType type) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().addType(type));
    }

    private static Schema string() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }
}
