package dev.prospector.gateway.entrance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The public paths of the documents that the gateway under test is given, its own among them, and the methods they take. */
final class ApiPaths {
    private static final String PREFIX = "/api/v1";

    private final Map<String, Set<String>> methods = new HashMap<>();

    ApiPaths() {
        Stream.of("candidate-service", "integration-service", "job-service", "sync-service")
                .forEach(service -> add("fixtures/" + service));
        add("openapi/gateway");
    }

    Stream<String> all() {
        return methods.keySet().stream().sorted();
    }

    boolean takes(String path, String method) {
        return methods.get(path).contains(method.equals("HEAD") ? "get" : method.toLowerCase(java.util.Locale.ROOT));
    }

    private void add(String document) {
        read(document).path("paths").properties().stream()
                .filter(path -> !path.getKey().startsWith("/internal"))
                .forEach(path -> {
                    var name = path.getKey().startsWith(PREFIX) ? path.getKey() : PREFIX + path.getKey();
                    var known = methods.computeIfAbsent(name, fresh -> new HashSet<>());
                    path.getValue().fieldNames().forEachRemaining(known::add);
                });
    }

    private static JsonNode read(String document) {
        try (var in = ApiPaths.class.getResourceAsStream("/" + document + ".json")) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
