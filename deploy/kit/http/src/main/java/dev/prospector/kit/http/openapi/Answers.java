package dev.prospector.kit.http.openapi;

import java.util.Map;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** An operation's answers from 400 on, in the document: what they mean, by the codes that clients switch on. */
final class Answers {
    /** What the platform writes where nobody said anything, and what is true instead. */
    private static final Map<String, String> OF_THE_PLATFORM = Map.of(
            "Bad Request", "MALFORMED_BODY",
            "Not Authorized", "UNAUTHENTICATED: no token, or one that is not accepted",
            "Not Allowed", "FORBIDDEN: the token's roles do not allow this");

    private Answers() {}

    static void describe(Operation operation) {
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            if (status.compareTo("400") >= 0 && !status.equals("default")) {
                answer.setDescription(OF_THE_PLATFORM.getOrDefault(answer.getDescription(), answer.getDescription()));
                answer.setContent(ProblemSchemas.content());
            }
        });
    }

    /** Besides what the operation says of this status itself. */
    static void mayBe(Operation operation, String status, String code, String when) {
        var answer = operation.getResponses().getAPIResponses().get(status);
        var meaning = code + ": " + when;
        if (answer == null) {
            operation.getResponses().addAPIResponse(status, refusal(meaning));
        } else if (!answer.getDescription().contains(code)) {
            answer.setDescription(answer.getDescription() + "; " + meaning);
        }
    }

    private static APIResponse refusal(String meaning) {
        return OASFactory.createAPIResponse().description(meaning).content(ProblemSchemas.content());
    }
}
