package dev.prospector.local.generated;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Requests that are right, nearly right and absurd; the same seed makes the same ones. */
final class RequestGenerator {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> ODD_TEXTS = List.of(
            "",
            " ",
            "0",
            "-1",
            "null",
            "%",
            "%00",
            "../../internal",
            "..;/",
            "' or 1=1 --",
            "${jndi:ldap://127.0.0.1/a}",
            "<script>",
            "\u0000",
            "\u202e",
            "\ud83d\ude00",
            "é".repeat(300),
            "a".repeat(3000),
            "[]",
            "{}",
            "true",
            "9223372036854775808",
            "1e999",
            "2026-02-30T25:00:00Z");

    private final Random random;
    private final List<String> tokens;
    private final Map<String, List<String>> knownIds;
    private final Map<String, List<String>> expendableIds = new HashMap<>();

    /**
     * @param tokens of users of several roles; null stands for none
     * @param knownIds by the name of the path parameter and the beginning of the path
     */
    RequestGenerator(long seed, List<String> tokens, Map<String, List<String>> knownIds) {
        this.random = new Random(seed);
        this.tokens = tokens;
        this.knownIds = knownIds;
    }

    record Request(String method, String path, String token, String contentType, String body) {}

    /** Something that may be ended or deleted: what the story before has made stays, or soon all answers would be 404. */
    void expend(String parameter, String id) {
        expendableIds.computeIfAbsent(parameter, any -> new ArrayList<>()).add(id);
    }

    Request next(ApiDocument.Operation operation) {
        var method = chance(40) ? pick(List.of("GET", "POST", "PUT", "PATCH", "DELETE")) : operation.method();
        var ids = method.equals("DELETE") || operation.path().endsWith("/closure") ? expendableIds : knownIds;
        return new Request(method, path(operation, ids) + query(operation), token(), contentType(), body(operation));
    }

    private String token() {
        return chance(20) ? "no.such.token" : pick(tokens);
    }

    private String contentType() {
        return chance(25)
                ? pick(List.of("text/plain", "application/xml", "application/json;charset=utf-16"))
                : "application/json";
    }

    private String path(ApiDocument.Operation operation, Map<String, List<String>> ids) {
        var path = new StringBuilder();
        for (var part : operation.path().substring(1).split("/")) {
            path.append('/').append(part.startsWith("{") ? encode(id(operation, part, ids)) : part);
        }
        return path.toString();
    }

    private String id(ApiDocument.Operation operation, String parameter, Map<String, List<String>> ids) {
        return switch (random.nextInt(8)) {
            case 0 -> UUID.randomUUID().toString();
            case 1 -> "x" + pick(ODD_TEXTS);
            default -> known(operation, parameter, ids);
        };
    }

    private String known(ApiDocument.Operation operation, String parameter, Map<String, List<String>> ids) {
        var area = operation.path().replaceFirst("/api/v1/", "").replaceFirst("/?\\{.*", "");
        return pick(ids.getOrDefault(area + parameter, List.of(UUID.randomUUID().toString())));
    }

    private String query(ApiDocument.Operation operation) {
        var parts = new ArrayList<String>();
        for (var name : operation.queryNames()) {
            if (chance(2)) {
                parts.add(name + "=" + encode(queryValue(name)));
            }
        }
        if (chance(20)) {
            parts.add("unknown=" + encode(pick(ODD_TEXTS)));
        }
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    private String queryValue(String name) {
        if (chance(3)) {
            return pick(ODD_TEXTS);
        }
        return switch (name) {
            case "limit" -> String.valueOf(random.nextInt(220));
            case "stage" -> pick(knownIds.getOrDefault("stage", List.of("x")));
            case "state", "status" -> pick(List.of("ACTIVE", "DRAFT", "REFUSED", "LANDED", "active"));
            default -> pick(List.of("a", "len oka", "bGVu", "Zm9vH2Jhcg"));
        };
    }

    private String body(ApiDocument.Operation operation) {
        if (operation.body().isMissingNode()) {
            return chance(10) ? "{}" : null;
        }
        var body = operation.body().deepCopy();
        for (int i = random.nextInt(3); i > 0 && body instanceof ObjectNode object; i--) {
            mutate(object);
        }
        return switch (random.nextInt(30)) {
            case 0 -> body.toString().substring(0, body.toString().length() / 2);
            case 1 -> "[" + body + "]";
            case 2 -> "";
            case 3 -> "{".repeat(2000);
            case 4 -> "[".repeat(5000) + "]".repeat(5000);
            case 5 -> body + "x";
            default -> body.toString();
        };
    }

    private void mutate(ObjectNode body) {
        var names = new ArrayList<String>();
        body.fieldNames().forEachRemaining(names::add);
        if (names.isEmpty()) {
            return;
        }
        var name = pick(names);
        if (body.get(name) instanceof ObjectNode inside && chance(2)) {
            mutate(inside);
            return;
        }
        switch (random.nextInt(6)) {
            case 0 -> body.remove(name);
            case 1 -> body.put("extra" + name, 1);
            case 2 -> body.putNull(name);
            case 3 -> body.put(name, pick(ODD_TEXTS));
            default -> body.set(name, oddValue());
        }
    }

    private JsonNode oddValue() {
        return pick(List.of(
                JSON.numberNode(-1),
                JSON.numberNode(1e308),
                JSON.booleanNode(true),
                JSON.arrayNode(),
                JSON.arrayNode().add(1),
                JSON.objectNode(),
                JSON.objectNode().put("a", "b"),
                JSON.textNode("x".repeat(60_000))));
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
