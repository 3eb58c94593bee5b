package dev.prospector.kit.http.openapi;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.prospector.testbed.TestbedResource;

/** What the OpenAPI document says of the samples that they do not say themselves. */
@QuarkusTest
@QuarkusTestResource(TestbedResource.class)
class DocumentFilterTest {
    private JsonPath document;

    @BeforeEach
    void read() {
        document = given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void every_post_takes_a_key() {
        var key = parameter("/samples", "post", "Idempotency-Key");
        assertEquals("header", key.get("in"));
        assertNull(key.get("required"));
        assertEquals(255, ((Map<?, ?>) key.get("schema")).get("maxLength"));
        assertTrue(description("/samples", "post", 400).contains("BAD_IDEMPOTENCY_KEY"));
        assertTrue(description("/samples", "post", 409).contains("IDEMPOTENT_REQUEST_UNDERWAY"));
        assertTrue(description("/samples", "post", 422).contains("IDEMPOTENCY_KEY_REUSED"));
        assertEquals(
                "#/components/schemas/Problem",
                document.get("paths.'/samples'.post.responses.'409'.content.'application/problem+json'.schema.'$ref'"));
        assertEquals(
                "boolean",
                document.get("paths.'/samples'.post.responses.'200'.headers.'Idempotent-Replayed'.schema.type"));
        assertFalse(has("/samples", "get", "Idempotency-Key"));
    }

    @Test
    void an_operation_keeps_what_it_says_itself_and_hears_of_the_key_besides() {
        assertEquals("FORBIDDEN, or TOO_LATE", description("/samples/versions/{number}", "put", 403));
        assertEquals("FORBIDDEN: the token's roles do not allow this", description("/samples", "get", 403));
        assertEquals("UNAUTHENTICATED: no token, or one that is not accepted", description("/samples", "get", 401));
        assertEquals(
                "TITLE_TAKEN; IDEMPOTENT_REQUEST_UNDERWAY: the same request is not yet answered",
                description("/samples/titles", "post", 409));
    }

    @Test
    void a_record_with_a_tag_says_so() {
        assertEquals(
                "header",
                parameter("/samples/versions/{number}", "get", "If-None-Match").get("in"));
        assertEquals("string", tag(200));
        assertEquals("string", tag(304));
        assertNull(document.get("paths.'/samples/versions/{number}'.get.responses.'304'.content"));
        assertFalse(has("/samples", "get", "If-None-Match"));
    }

    @Test
    void a_change_that_needs_to_know_the_version_says_so_once() {
        var condition = parameter("/samples/versions/{number}", "put", "If-Match");
        assertEquals(true, condition.get("required"));
        assertEquals("\"7\"", condition.get("example"));
    }

    @Test
    void what_is_only_answered_is_answered_whole() {
        assertEquals(Set.of("tenant", "user", "limit"), required("Seen"));
        assertEquals(Set.of("items", "nextCursor"), required("IntegerPage"));
        assertEquals(Set.of("title", "detail"), required("Titles"));
        assertEquals(Set.of("text"), required("Detail"));
    }

    @Test
    void what_is_asked_too_keeps_what_has_to_be_sent() {
        assertEquals(Set.of("title"), required("NewSample"));
        assertEquals(Set.of("city"), required("Place"));
        assertEquals(Set.of(), required("Version"));
    }

    @Test
    void problems_keep_what_they_always_have() {
        assertEquals(Set.of("status", "title", "code", "traceId"), required("Problem"));
    }

    private boolean has(String path, String method, String name) {
        return !parameters(path, method, name).isEmpty();
    }

    private Map<String, Object> parameter(String path, String method, String name) {
        var found = parameters(path, method, name);
        assertEquals(1, found.size(), name);
        return found.get(0);
    }

    private List<Map<String, Object>> parameters(String path, String method, String name) {
        List<Map<String, Object>> parameters = document.get("paths.'" + path + "'." + method + ".parameters");
        return parameters == null
                ? List.of()
                : parameters.stream()
                        .filter(parameter -> name.equals(parameter.get("name")))
                        .toList();
    }

    private String description(String path, String method, int status) {
        return document.get("paths.'" + path + "'." + method + ".responses.'" + status + "'.description");
    }

    private String tag(int status) {
        return document.get(
                "paths.'/samples/versions/{number}'.get.responses.'" + status + "'.headers.ETag.schema.type");
    }

    private Set<String> required(String schema) {
        assertTrue(document.get("components.schemas." + schema) != null, schema);
        List<String> names = document.get("components.schemas." + schema + ".required");
        return names == null ? Set.of() : Set.copyOf(names);
    }
}
