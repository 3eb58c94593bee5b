package dev.prospector.testbed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

/** What an OpenAPI document says of the answers to a request. */
final class DocumentedApi {

    /** Paths that no public document names: other services', the operators', LinkedIn's; dead letters are documented at the gateway. */
    private static final Pattern NOT_PUBLIC = Pattern.compile("/(internal|q|webhooks|dead-letters)(/.*)?");

    /** Refusals of HTTP itself, which come before any operation is asked. */
    private static final Set<Integer> OF_HTTP = Set.of(406, 413, 414, 415, 431);

    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+}");

    private final AnswerSchemas schemas;
    private final List<Path> paths = new ArrayList<>();

    private record Path(String template, Pattern pattern, JsonNode operations) {

        long variables() {
            return VARIABLE.matcher(template).results().count();
        }
    }

    DocumentedApi(JsonNode document) {
        schemas = new AnswerSchemas(document);
        document.path("paths").properties().forEach(path -> paths.add(path(path.getKey(), path.getValue())));
        paths.sort(Comparator.comparing(Path::variables)); // "/jobs/mine" goes before "/jobs/{id}"
    }

    /** @return what is broken; empty when the answer is as documented, or nobody's business here */
    List<String> broken(String method, String path, Answer answer) {
        var documented = operation(method, path);
        if (documented.isPresent()) {
            return broken(documented.get(), answer);
        }
        var nobodyThere = answer.refuses(404, "NOT_FOUND") || answer.refuses(405, "METHOD_NOT_ALLOWED");
        return nobodyThere || NOT_PUBLIC.matcher(path).matches() ? List.of() : List.of("it is not documented");
    }

    private List<String> broken(JsonNode operation, Answer answer) {
        var response = operation.path("responses").path(String.valueOf(answer.status()));
        if (response.isMissingNode()) {
            var door = OF_HTTP.contains(answer.status()) || answer.refuses(400, "UNKNOWN_PARAMETER");
            return door ? List.of() : List.of("the status is not documented");
        }
        var content = response.path("content");
        if (content.isEmpty()) {
            return answer.isEmpty() ? List.of() : List.of("no body is documented");
        }
        return content.has(answer.mediaType())
                ? schemas.breaks(response, answer.mediaType(), answer.json())
                : List.of("the media type " + answer.mediaType() + " is not documented");
    }

    private Optional<JsonNode> operation(String method, String path) {
        return paths.stream()
                .filter(documented -> documented.pattern.matcher(path).matches())
                .findFirst()
                .map(documented -> documented.operations.get(method.toLowerCase(Locale.ROOT)));
    }

    private static Path path(String template, JsonNode operations) {
        var literals = VARIABLE.split(template, -1);
        var pattern = new StringBuilder(Pattern.quote(literals[0]));
        for (int i = 1; i < literals.length; i++) {
            pattern.append("[^/]+").append(Pattern.quote(literals[i]));
        }
        return new Path(template, Pattern.compile(pattern.toString()), operations);
    }
}
