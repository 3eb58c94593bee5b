package dev.prospector.local.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;

/** What every answer of the API keeps to, whatever was asked (quality.md S6). */
final class AnswerRules {

    /** Refusals that may come before an operation is reached, so that no operation declares them. */
    private static final Set<Integer> OF_THE_DOOR = Set.of(400, 401, 403, 404, 405, 406, 413, 414, 415, 422, 431);

    private static final Pattern INSIDE =
            Pattern.compile("\\bat [a-z]+\\.|Exception|dev\\.prospector|org\\.hibernate|java\\.|com\\.mysql|SQLSTATE");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ApiDocument document;
    private final List<String> secretsOfOthers;

    AnswerRules(ApiDocument document, List<String> secretsOfOthers) {
        this.document = document;
        this.secretsOfOthers = secretsOfOthers;
    }

    /** @return what is broken; empty when the answer is as it should be */
    List<String> broken(ApiDocument.Operation operation, String method, int status, String mediaType, String text) {
        var broken = new ArrayList<String>();
        if (status >= 500) {
            broken.add("status " + status);
        }
        if (INSIDE.matcher(text).find()) {
            broken.add("tells of the inside");
        }
        secretsOfOthers.stream().filter(text::contains).forEach(secret -> broken.add("another tenant's " + secret));
        var json = read(text);
        if (status >= 400) {
            broken.addAll(problem(status, mediaType, json));
        }
        if (method.equals(operation.method())) {
            broken.addAll(declared(operation, status, mediaType, json));
        }
        return broken;
    }

    private List<String> declared(ApiDocument.Operation operation, int status, String mediaType, JsonNode json) {
        var response = operation.responses().get(String.valueOf(status));
        if (response == null) {
            return OF_THE_DOOR.contains(status) ? List.of() : List.of("status " + status + " is not declared");
        }
        return document.breaks(response, mediaType, json);
    }

    private static List<String> problem(int status, String mediaType, JsonNode json) {
        var broken = new ArrayList<String>();
        if (!mediaType.equals("application/problem+json")) {
            broken.add("a refusal as " + mediaType);
        }
        if (json.path("status").asInt() != status
                || !json.path("code").isTextual()
                || !json.path("traceId").isTextual()) {
            broken.add("a problem without status, code or traceId: " + json);
        }
        return broken;
    }

    private static JsonNode read(String text) {
        try {
            return text.isEmpty() ? MissingNode.getInstance() : JSON.readTree(text);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }
}
