package dev.prospector.gateway.entrance;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.prospector.gateway.Backends;
import dev.prospector.gateway.RunningGateway;
import dev.prospector.gateway.Wire;
import dev.prospector.testbed.TestTokens;

/** What holds for every request and every answer, whatever its door. */
@RunningGateway
class EntranceTest {
    private static final String USER = TestTokens.user("acme", "recruiter", "recruiter");

    private Backends backends;

    @BeforeEach
    void services() {
        backends = Backends.fresh();
        backends.job(any(anyUrl())
                .willReturn(okJson("{}")
                        .withHeader("Server", "a-service")
                        .withHeader("X-Powered-By", "a-library")
                        .withHeader("X-Frame-Options", "SAMEORIGIN")
                        .withHeader("Cache-Control", "private, max-age=5")));
        backends.candidate.register(any(anyUrl()).willReturn(okJson("{}")));
        backends.integration.register(any(anyUrl()).willReturn(okJson("{}")));
    }

    private static Response get(String path) {
        return given().auth().oauth2(USER).get(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/candidates",
                "/api/v1/nothing",
                "/api/v1/sync/exports",
                "/api/v1/jobs/1/board",
                "/api/v1/jobs/1/board?unknown=x",
                "/webhooks/linkedin/hook",
                "/openapi",
                "/nothing",
                "/"
            })
    void every_answer_is_safe_for_browsers(String path) {
        var answer = get(path).then();
        answer.header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", "no-referrer")
                .header("Content-Security-Policy", "default-src 'none'; base-uri 'none'; frame-ancestors 'none'")
                .header("Strict-Transport-Security", "max-age=31536000; includeSubDomains")
                .header("Cache-Control", "no-store")
                .header("Server", nullValue())
                .header("X-Powered-By", nullValue())
                .header("X-Request-Id", not(nullValue()));
    }

    @Test
    void strangers_get_the_same() {
        given().get("/api/v1/jobs").then().statusCode(401).header("X-Content-Type-Options", "nosniff");
    }

    @Test
    void a_service_says_how_long_its_answers_last_and_nothing_of_itself() {
        var answer = get("/api/v1/jobs");
        answer.then().header("Cache-Control", "private, max-age=5").header("Server", nullValue());
        assertEquals(1, answer.headers().getValues("X-Frame-Options").size());
    }

    @Test
    void the_api_page_may_load_its_own_scripts_and_nobody_elses() {
        given().get("/swagger-ui/index.html")
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("script-src 'self'"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"));
    }

    @Test
    void the_api_page_is_found_with_and_without_a_slash() {
        given().get("/swagger-ui").then().statusCode(200).body(containsString("swagger"));
        given().get("/swagger-ui/").then().statusCode(200).body(containsString("swagger"));
    }

    @Test
    void long_addresses_are_414() {
        assertEquals(200, get("/api/v1/candidates?q=" + "x".repeat(8_000)).statusCode());
        get("/api/v1/candidates?q=" + "x".repeat(8_200))
                .then()
                .statusCode(414)
                .contentType("application/problem+json")
                .body("code", equalTo("URL_TOO_LONG"));
        assertEquals(414, Wire.status(Wire.get("/" + "x".repeat(20_000))));
        assertEquals(1, backends.requests().size());
    }

    @Test
    void large_headers_are_431() {
        given().header("X-Large", "x".repeat(17_000))
                .get("/api/v1/candidates")
                .then()
                .statusCode(431)
                .contentType("application/problem+json")
                .body("code", equalTo("HEADERS_TOO_LARGE"));
        assertEquals(431, Wire.status(Wire.get("/", "X-Large: " + "x".repeat(40_000))));
        assertTrue(backends.requests().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET\r\n\r\n",
                "GET / HTTP/9.9\r\n\r\n",
                "POST / HTTP/1.1\r\nHost: gateway\r\nConnection: close\r\nContent-Length: x\r\n\r\n",
                "GET / HTTP/1.1\r\nno header\r\n\r\n"
            })
    void what_is_no_http_goes_no_further(String request) {
        var answer = Wire.exchange(request);
        assertTrue(answer.isEmpty() || Wire.status(answer) / 100 == 4, answer);
        assertTrue(!answer.contains("Exception"), answer);
        assertTrue(backends.requests().isEmpty());
    }

    @Test
    void answers_say_how_much_may_still_be_asked() {
        get("/api/v1/candidates")
                .then()
                .header("RateLimit-Limit", matchesPattern("\\d+"))
                .header("RateLimit-Remaining", matchesPattern("\\d+"))
                .header("RateLimit-Reset", matchesPattern("\\d+"));
        given().get("/api/v1/candidates").then().header("RateLimit-Limit", nullValue());
    }

    @Test
    void a_configured_front_end_may_ask_from_its_own_origin() {
        given().header("Origin", "https://front.test")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization,content-type")
                .options("/api/v1/jobs")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", "https://front.test")
                .header("Access-Control-Allow-Methods", containsString("POST"))
                .header("Access-Control-Allow-Headers", containsString("Authorization"))
                .header("Access-Control-Max-Age", "600")
                .header("X-Content-Type-Options", "nosniff");
        given().header("Origin", "https://front.test")
                .auth()
                .oauth2(USER)
                .get("/api/v1/candidates")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", "https://front.test")
                .header("Access-Control-Expose-Headers", containsString("Retry-After"))
                .header("Access-Control-Allow-Credentials", "false");
    }

    @Test
    void a_front_end_may_send_conditions_and_keys_and_read_what_they_led_to() {
        for (var name : List.of("If-Match", "If-None-Match", "Idempotency-Key", "X-Request-Id")) {
            given().header("Origin", "https://front.test")
                    .header("Access-Control-Request-Method", "PATCH")
                    .header("Access-Control-Request-Headers", name)
                    .options("/api/v1/jobs/1")
                    .then()
                    .statusCode(200)
                    .header("Access-Control-Allow-Methods", containsString("PATCH"))
                    .header("Access-Control-Allow-Headers", containsString(name));
        }
        var exposed = given().header("Origin", "https://front.test")
                .auth()
                .oauth2(USER)
                .get("/api/v1/candidates")
                .header("Access-Control-Expose-Headers");
        for (var name : List.of("ETag", "Idempotent-Replayed", "Location", "Link", "X-Request-Id")) {
            assertTrue(exposed.contains(name), exposed);
        }
    }

    @Test
    void others_may_not() {
        for (var origin :
                new String[] {"https://evil.test", "https://front.test.evil.test", "null", "http://front.test"}) {
            var answer = given().header("Origin", origin).auth().oauth2(USER).get("/api/v1/candidates");
            answer.then().statusCode(403).header("Access-Control-Allow-Origin", nullValue());
        }
        assertTrue(backends.requests().isEmpty());
    }
}
