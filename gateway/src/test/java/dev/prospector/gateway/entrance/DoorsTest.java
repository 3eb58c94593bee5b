package dev.prospector.gateway.entrance;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.prospector.gateway.Backends;
import dev.prospector.gateway.RunningGateway;
import dev.prospector.gateway.Wire;
import dev.prospector.testbed.TestTokens;

@RunningGateway
class DoorsTest {
    private static final String USER = TestTokens.user("acme", "recruiter", "recruiter");

    private Backends backends;

    @BeforeEach
    void services() {
        backends = Backends.fresh();
        backends.job(any(anyUrl()).willReturn(okJson("{}")));
        backends.candidate.register(any(anyUrl()).willReturn(okJson("{}")));
        backends.integration.register(any(anyUrl()).willReturn(okJson("{}")));
    }

    @Test
    void unknown_paths_are_404() {
        given().auth()
                .oauth2(USER)
                .get("/api/v1/nothing")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("NOT_FOUND"));
    }

    @Test
    void known_paths_say_which_methods_they_take() {
        given().auth()
                .oauth2(USER)
                .delete("/api/v1/jobs")
                .then()
                .statusCode(405)
                .header("Allow", "GET, HEAD, POST")
                .contentType("application/problem+json")
                .body("code", equalTo("METHOD_NOT_ALLOWED"));
        given().auth()
                .oauth2(USER)
                .post("/api/v1/jobs/1/board")
                .then()
                .statusCode(405)
                .header("Allow", "GET, HEAD");
    }

    static Stream<Arguments> otherMethods() {
        var paths = new ApiPaths();
        return paths.all()
                .flatMap(path -> Stream.of("GET", "HEAD", "PUT", "POST", "DELETE", "PATCH", "OPTIONS", "TRACE")
                        .filter(method -> !paths.takes(path, method))
                        .map(method -> Arguments.of(method, path)));
    }

    @ParameterizedTest
    @MethodSource("otherMethods")
    void a_path_refuses_every_other_method(String method, String path) {
        var answer = Wire.exchange(method + " " + path.replaceAll("\\{[^}]+}", "x")
                + " HTTP/1.1\r\nHost: gateway\r\nConnection: close\r\nAuthorization: Bearer " + USER + "\r\n\r\n");
        assertEquals(405, Wire.status(answer), answer);
        assertTrue(answer.contains("\r\nallow: ") || answer.contains("\r\nAllow: "), answer);
        assertTrue(method.equals("HEAD") || answer.contains("\"code\":\"METHOD_NOT_ALLOWED\""), answer);
        assertTrue(backends.requests().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/internal/exports/r-1/decision",
                "/internal/exports/r-1/decision",
                "/api/v1/../internal/exports/r-1/decision",
                "/api/v1/jobs/../internal/exports/r-1/decision",
                "/api/v1/jobs/..%2finternal%2fexports%2fr-1%2fdecision",
                "/api/v1/%2e%2e/internal/exports/r-1/decision",
                "/api/v1/jobs/%2e%2e/internal",
                "//internal/exports/r-1/decision",
                "//api/v1/jobs",
                "/api//v1/jobs",
                "/api/v1//jobs",
                "/./api/v1/jobs",
                "/api/v1/jobs/",
                "/api/v1/jobs;a=b",
                "/api/v1;a=b/jobs",
                "/API/V1/jobs",
                "/api/v1/Jobs",
                "/api/v1/jobs%2f1",
                "/api/v1/jobs%5c..%5cinternal",
                "/jobs",
                "/jobs/1",
                "/candidates:batchGet",
                "/jobs/1/board",
                "//api/v1/jobs/1/board",
                "/api/v1/jobs/1/board/",
                "/api/v1/jobs/1/board;x",
                "/api/v1/jobs/1/%2e/board",
                "/q/health",
                "/q/metrics",
                "/q/openapi",
                "/q/swagger-ui",
                "/",
                "/api",
                "/webhooks/linkedin/hook/../../../internal",
                "/webhooks/linkedin/..%2f..%2finternal",
                "/webhooks/linkedin",
                "/webhooks/other/hook"
            })
    void there_is_no_way_around_the_doors(String path) {
        var stranger = Wire.status(Wire.get(path));
        var user = Wire.status(Wire.get(path, "Authorization: Bearer " + USER));
        assertTrue(stranger == 404 || stranger == 401, path + " answers a stranger with " + stranger);
        assertEquals(404, user, path);
        assertTrue(backends.requests().isEmpty(), path);
    }

    @Test
    void a_path_in_percent_codes_is_no_other_path() {
        assertEquals(401, Wire.status(Wire.get("/%61pi/v1/jobs")));
        assertEquals(401, Wire.status(Wire.get("/api/v1/jobs/1/%62oard")));
        assertEquals(200, Wire.status(Wire.get("/%61pi/v1/jobs?a=b", "Authorization: Bearer " + USER)));
        assertEquals("/jobs?a=b", backends.only().getUrl());
    }

    @Test
    void an_address_instead_of_a_path_counts_by_its_path() {
        assertEquals(401, Wire.status(Wire.get("http://elsewhere/api/v1/jobs")));
        assertEquals(200, Wire.status(Wire.get("http://elsewhere/api/v1/jobs", "Authorization: Bearer " + USER)));
        assertEquals("/jobs", backends.only().getUrl());
    }

    @Test
    void every_request_has_an_id() {
        given().get("/nothing").then().statusCode(404).header("X-Request-Id", containsString("-"));
        given().header("X-Request-Id", "mine-1").get("/nothing").then().header("X-Request-Id", "mine-1");
        given().header("X-Request-Id", "not an id")
                .get("/nothing")
                .then()
                .header("X-Request-Id", org.hamcrest.Matchers.not("not an id"));
    }

    @Test
    void the_combined_document_is_open_to_all() {
        given().get("/openapi")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("paths", hasKey("/api/v1/candidates:batchGet"))
                .body("openapi", equalTo("3.1.0"));
        given().post("/openapi").then().statusCode(405).header("Allow", "GET, HEAD");
    }

    @Test
    void swagger_ui_shows_it() {
        given().get("/swagger-ui")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(containsString("/openapi"));
    }
}
