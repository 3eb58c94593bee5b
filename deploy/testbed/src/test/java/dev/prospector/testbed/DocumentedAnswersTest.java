package dev.prospector.testbed;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.restassured.response.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentedAnswersTest {

    private static final String DOCUMENT = """
            {"paths": {
               "/things/{id}": {
                 "get": {"responses": {
                   "200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}},
                   "404": {"content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}}}},
                 "delete": {"responses": {"204": {"description": "gone"}}}},
               "/things/{id}/parts:count": {
                 "get": {"responses": {"200": {"content": {"application/json": {"schema": {"type": "integer"}}}}}}}},
             "components": {"schemas": {
               "Thing": {"type": "object", "required": ["id", "name"], "properties": {
                 "id": {"type": "string", "format": "uuid"},
                 "name": {"type": ["string", "null"]},
                 "kind": {"enum": ["BIG", "SMALL"]},
                 "parts": {"type": "array", "items": {"$ref": "#/components/schemas/Part"}},
                 "labels": {"type": "object", "properties": {}, "additionalProperties": {"type": "string"}}}},
               "Part": {"type": "object", "properties": {"number": {"type": "integer"}}},
               "Problem": {"type": "object", "required": ["status", "code"], "properties": {
                 "status": {"type": "integer"}, "code": {"type": "string"}}}}}}
            """;
    private static final String ID = "\"id\": \"0b7e4ab8-54a0-4f55-a6b5-96a6a4a0b3a1\"";
    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";

    private HttpServer server;
    private DocumentedAnswers answers;
    private int status = 200;
    private String mediaType = JSON;
    private String body = "";

    @BeforeEach
    void start() throws IOException {
        answers = new DocumentedAnswers("things", new ObjectMapper().readTree(DOCUMENT));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{" + ID + ", \"name\": \"lever\"}",
                "{" + ID + ", \"name\": null, \"kind\": \"BIG\", \"parts\": [{\"number\": 1}, {}]}",
                "{" + ID + ", \"name\": \"lever\", \"labels\": {\"colour\": \"red\"}}",
            })
    void an_answer_as_documented_passes(String text) {
        answering(200, JSON + ";charset=UTF-8", text);
        get("/things/1").then().statusCode(200).body("id", equalTo("0b7e4ab8-54a0-4f55-a6b5-96a6a4a0b3a1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "wrong type           | {%s, \"name\": 5}",
                "wrong type inside    | {%s, \"name\": \"lever\", \"parts\": [{\"number\": \"one\"}]}",
                "wrong format         | {\"id\": \"1\", \"name\": \"lever\"}",
                "unknown value        | {%s, \"name\": \"lever\", \"kind\": \"HUGE\"}",
                "missing field        | {%s}",
                "unknown field        | {%s, \"name\": \"lever\", \"secret\": 1}",
                "unknown field inside | {%s, \"name\": \"lever\", \"parts\": [{\"number\": 1, \"secret\": 1}]}",
                "wrong label          | {%s, \"name\": \"lever\", \"labels\": {\"colour\": 1}}",
                "another kind of body | [1]",
                "no JSON              | lever",
            })
    void an_answer_that_breaks_its_schema_is_rejected(String what, String text) {
        answering(200, JSON, text.formatted(ID));
        rejected("/things/1", what);
    }

    @Test
    void an_empty_answer_is_rejected_where_a_body_is_documented() {
        answering(200, JSON, "");
        rejected("/things/1", "empty");
    }

    @ParameterizedTest
    @CsvSource({"201", "400", "409", "500"})
    void an_undocumented_status_is_rejected(int undocumented) {
        answering(undocumented, JSON, "{}");
        rejected("/things/1", "status");
    }

    @Test
    void an_undocumented_media_type_is_rejected() {
        answering(200, "text/plain", "lever");
        rejected("/things/1", "media type");
    }

    @Test
    void an_undocumented_path_is_rejected() {
        answering(200, JSON, "{}");
        rejected("/things", "path");
        rejected("/things/1/parts", "longer path");
        answering(404, PROBLEM, "{\"status\": 404, \"code\": \"THING_NOT_FOUND\"}");
        rejected("/things", "a path that knows things");
    }

    @Test
    void an_undocumented_method_is_rejected() {
        answering(200, JSON, "{}");
        assertThrows(
                AssertionError.class, () -> given().filter(answers).port(port()).put("/things/1"));
    }

    @Test
    void a_body_is_rejected_where_none_is_documented() {
        answering(200, JSON, "{}");
        assertThrows(
                AssertionError.class, () -> given().filter(answers).port(port()).delete("/things/1"));
    }

    @Test
    void the_more_literal_path_is_meant() {
        answering(200, JSON, "5");
        assertDoesNotThrow(() -> get("/things/1/parts:count"));
    }

    @Test
    void problems_are_extended_as_anybody_likes_but_keep_their_fields() {
        answering(404, PROBLEM, "{\"status\": 404, \"code\": \"THING_NOT_FOUND\", \"thingId\": 1}");
        assertDoesNotThrow(() -> get("/things/1"));
        answering(404, PROBLEM, "{\"status\": 404}");
        rejected("/things/1", "a problem without code");
    }

    @ParameterizedTest
    @CsvSource({"404, NOT_FOUND, /nothing", "405, METHOD_NOT_ALLOWED, /nothing", "400, UNKNOWN_PARAMETER, /things/1"})
    void what_is_said_before_any_operation_is_asked_needs_no_document(int refusal, String code, String path) {
        answering(refusal, PROBLEM, "{\"status\": %d, \"code\": \"%s\"}".formatted(refusal, code));
        assertDoesNotThrow(() -> get(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/internal/things", "/q/openapi", "/webhooks/linkedin/1", "/dead-letters"})
    void what_is_not_public_is_left_alone(String path) {
        answering(200, "text/plain", "whatever");
        assertDoesNotThrow(() -> get(path));
    }

    @Test
    void the_committed_documents_are_understood() {
        answering(200, JSON, "{\"items\": [], \"nextCursor\": null}");
        answers = DocumentedAnswers.of("job-service");
        assertDoesNotThrow(() -> get("/jobs?limit=1"));
        answering(200, JSON, "{\"items\": [{\"title\": 5}], \"nextCursor\": null}");
        rejected("/jobs", "a job without a title");
    }

    private void answering(int nextStatus, String nextMediaType, String nextBody) {
        status = nextStatus;
        mediaType = nextMediaType;
        body = nextBody;
    }

    private void rejected(String path, String what) {
        var rejection = assertThrows(AssertionError.class, () -> get(path), what);
        assertTrue(rejection.getMessage().contains("GET " + path + " answered " + status), rejection::getMessage);
    }

    private Response get(String path) {
        return given().filter(answers).port(port()).get(path);
    }

    private int port() {
        return server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", mediaType);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
