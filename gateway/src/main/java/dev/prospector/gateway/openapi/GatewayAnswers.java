package dev.prospector.gateway.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What the gateway itself may answer to any operation, whatever the service behind it says. */
final class GatewayAnswers {
    private static final String PROBLEM = "#/components/schemas/Problem";

    private GatewayAnswers() {}

    static void addTo(ObjectNode document) {
        var responses = document.withObjectProperty("components").withObjectProperty("responses");
        describe(responses.putObject("RateLimited"), "RATE_LIMITED: this user or tenant asks too often");
        describe(
                responses.putObject("Unavailable"),
                "OVERLOADED, SERVICE_UNAVAILABLE or IDENTITY_UNAVAILABLE: nothing was done, ask again");
        document.path("paths").forEach(path -> path.properties().forEach(entry -> {
            if (ApiDocument.METHODS.contains(entry.getKey())) {
                var answers = ((ObjectNode) entry.getValue()).withObjectProperty("responses");
                answers.putObject("429").put("$ref", "#/components/responses/RateLimited");
                answers.putObject("503").put("$ref", "#/components/responses/Unavailable");
            }
        }));
    }

    private static void describe(ObjectNode response, String description) {
        response.put("description", description);
        response.putObject("headers")
                .putObject("Retry-After")
                .put("description", "seconds")
                .putObject("schema")
                .put("type", "integer");
        response.putObject("content")
                .putObject("application/problem+json")
                .putObject("schema")
                .put("$ref", PROBLEM);
    }
}
