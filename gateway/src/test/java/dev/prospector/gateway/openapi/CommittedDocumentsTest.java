package dev.prospector.gateway.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

import dev.prospector.gateway.RunningGateway;
import dev.prospector.gateway.routing.RouteTable;
import dev.prospector.gateway.routing.Service;
import dev.prospector.testbed.OpenApiDocument;

/** The documents of {@code deploy/contracts/openapi} as they are packaged; other tests have documents of their own. */
@RunningGateway
class CommittedDocumentsTest {
    private final ApiDocuments documents = new ApiDocuments("openapi");
    private final JsonNode combined = documents.combined();

    /** The platform writes it when it builds: at run time its path is behind no door. */
    @Test
    void the_gateways_own_document_is_the_one_its_code_gives() throws IOException {
        OpenApiDocument.check("gateway", Files.readString(Path.of("target/openapi/openapi.json")));
    }

    /** Where deploy/contracts/lint finds it. */
    @Test
    void together_they_are_written_for_the_lint() throws IOException {
        Files.writeString(Path.of("target/openapi/prospector.json"), combined.toPrettyString());
    }

    @Test
    void every_operation_says_what_it_does_who_may_and_what_may_go_wrong() {
        operations(combined).forEach((name, operation) -> {
            for (var text : List.of("operationId", "summary", "description")) {
                assertFalse(operation.path(text).asText().isBlank(), name + " has no " + text);
            }
            assertFalse(operation.path("security").isEmpty(), name + " has no security");
            assertFalse(operation.path("tags").isEmpty(), name + " has no tag");
            for (var status : List.of("401", "403", "429", "503")) {
                assertTrue(operation.path("responses").has(status), name + " has no " + status);
            }
            operation
                    .path("responses")
                    .forEach(answer -> assertTrue(
                            answer.has("$ref")
                                    || !answer.path("description").asText().isBlank(),
                            name));
        });
    }

    private static Map<String, JsonNode> operations(JsonNode document) {
        var operations = new TreeMap<String, JsonNode>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(entry -> {
                    if (ApiDocument.METHODS.contains(entry.getKey())) {
                        operations.put(entry.getKey() + " " + path.getKey(), entry.getValue());
                    }
                }));
        return operations;
    }

    @Test
    void they_give_the_routes() {
        var routes = documents.routes();
        assertEquals(Optional.of(Service.JOB), owner(routes, "POST", "jobs"));
        assertEquals(Optional.of(Service.GATEWAY), owner(routes, "GET", "jobs", "1", "board"));
        assertEquals(Optional.of(Service.GATEWAY), owner(routes, "GET", "jobs", "1", "applications"));
        assertEquals(Optional.of(Service.GATEWAY), owner(routes, "POST", "jobs", "1", "applications"));
        assertEquals(Optional.of(Service.CANDIDATE), owner(routes, "POST", "candidates:batchGet"));
        assertEquals(Optional.of(Service.CANDIDATE), owner(routes, "GET", "candidates", "1"));
        assertEquals(Optional.of(Service.JOB), owner(routes, "GET", "candidates", "1", "applications"));
        assertEquals(Optional.of(Service.GATEWAY), owner(routes, "GET", "candidates", "1", "page"));
        assertEquals(Optional.of(Service.GATEWAY), owner(routes, "GET", "talent-pools", "1", "candidates"));
        assertEquals(Optional.of(Service.SYNC), owner(routes, "POST", "talent-pools", "stubs:batchGet"));
        assertEquals(Optional.of(Service.SYNC), owner(routes, "GET", "candidates", "1", "linkedin", "stubs"));
        assertEquals(Optional.of(Service.SYNC), owner(routes, "GET", "sync", "exports"));
        assertEquals(Optional.of(Service.INTEGRATION), owner(routes, "GET", "inbox", "events"));
        assertEquals(Optional.of(Service.INTEGRATION), owner(routes, "DELETE", "linkedin", "connection"));
        assertEquals(Optional.of(Service.INTEGRATION), owner(routes, "PUT", "linkedin", "connection", "settings"));
        assertEquals(Optional.of(Service.INTEGRATION), owner(routes, "POST", "linkedin", "connection", "diagnostics"));
        assertEquals(Optional.of(Service.GATEWAY), owner(routes, "GET", "candidates", "1", "linkedin"));
        assertEquals(Optional.of(Service.SYNC), owner(routes, "GET", "candidates", "1", "linkedin", "inmails"));
        assertTrue(routes.at(List.of("internal", "export-facts")).isEmpty());
        assertTrue(routes.at(List.of("internal", "tenants", "acme", "entitlements", "linkedin"))
                .isEmpty());
    }

    /** What any other method gets over HTTP is told by DoorsTest. */
    @Test
    void a_path_takes_the_methods_of_its_operations_and_no_other() {
        var routes = documents.routes();
        combined.path("paths").properties().forEach(path -> {
            var segments = List.of(path.getKey()
                    .substring(ApiDocument.PREFIX.length() + 1)
                    .replaceAll("\\{[^}]+}", "x")
                    .split("/"));
            for (var method : List.of("GET", "PUT", "POST", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT")) {
                var isThere = path.getValue().has(method.toLowerCase(Locale.ROOT));
                var owner = routes.at(segments).orElseThrow().owner(method);
                assertEquals(isThere, owner.isPresent(), method + " " + path.getKey());
            }
        });
    }

    @Test
    void together_they_have_no_name_twice_and_no_reference_to_nothing() {
        var ids = new ArrayList<String>();
        combined.path("paths")
                .forEach(path -> path.forEach(
                        operation -> ids.add(operation.path("operationId").asText())));
        assertEquals(new HashSet<>(ids).size(), ids.size(), ids.toString());
        assertFalse(ids.contains(""));
        combined.findValuesAsText("$ref")
                .forEach(reference ->
                        assertFalse(combined.at(reference.substring(1)).isMissingNode(), reference));
    }

    private static Optional<Service> owner(RouteTable routes, String method, String... segments) {
        return routes.at(List.of(segments)).flatMap(place -> place.owner(method));
    }
}
