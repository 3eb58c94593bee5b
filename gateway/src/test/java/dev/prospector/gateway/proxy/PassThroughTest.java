package dev.prospector.gateway.proxy;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.created;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.http.Fault;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.prospector.gateway.Backends;
import dev.prospector.gateway.RunningGateway;
import dev.prospector.gateway.Wire;
import dev.prospector.testbed.TestTokens;

@RunningGateway
class PassThroughTest {
    private static final String USER = TestTokens.user("acme", "recruiter", "recruiter");
    private static final int LIMIT = 1024 * 1024;

    private Backends backends;

    @BeforeEach
    void services() {
        backends = Backends.fresh();
        backends.job(any(anyUrl()).willReturn(okJson("{}")));
        backends.candidate.register(any(anyUrl()).willReturn(okJson("{}")));
    }

    private static RequestSpecification user() {
        return given().auth().oauth2(USER);
    }

    private static String bearer() {
        return "Authorization: Bearer " + USER;
    }

    @Test
    void path_and_query_reach_the_service_as_they_came() {
        var asked = "/candidates/a%20b%C3%A9%2B+c%25?q=x%20y%2Fz&q=%26&empty=&odd&p=a+b";
        assertEquals(200, Wire.status(Wire.get("/api/v1" + asked, bearer())));
        assertEquals(asked, backends.only().getUrl());
    }

    @Test
    void a_colon_is_part_of_a_name() {
        backends.candidate.register(post("/candidates:batchGet").willReturn(okJson("{\"items\":[]}")));
        user().urlEncodingEnabled(false)
                .contentType("application/json")
                .body("{\"ids\":[\"1\"]}")
                .post("/api/v1/candidates:batchGet")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
        assertEquals("{\"ids\":[\"1\"]}", backends.only().getBodyAsString());
    }

    @Test
    void the_body_reaches_the_service_byte_for_byte() {
        var body = bytes(LIMIT);
        user().contentType("application/octet-stream")
                .body(body)
                .post("/api/v1/jobs")
                .then()
                .statusCode(200);
        assertArrayEquals(body, backends.only().getBody());
    }

    @Test
    void a_body_of_unknown_length_too() {
        var answer = Wire.exchange("POST /api/v1/jobs HTTP/1.1\r\nHost: gateway\r\nConnection: close\r\n" + bearer()
                + "\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nabcd\r\n3\r\nefg\r\n0\r\n\r\n");
        assertEquals(200, Wire.status(answer));
        assertEquals("abcdefg", backends.only().getBodyAsString());
    }

    @Test
    void of_two_lengths_none_counts() {
        var answer = Wire.exchange("POST /api/v1/jobs HTTP/1.1\r\nHost: gateway\r\nConnection: close\r\n" + bearer()
                + "\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nabcd\r\n0\r\n\r\n");
        assertEquals(400, Wire.status(answer));
        assertTrue(backends.requests().isEmpty());
    }

    @Test
    void other_transfer_encodings_are_refused() {
        var answer = Wire.exchange("POST /api/v1/jobs HTTP/1.1\r\nHost: gateway\r\nConnection: close\r\n" + bearer()
                + "\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n");
        assertEquals(400, Wire.status(answer));
        assertTrue(backends.requests().isEmpty());
    }

    @Test
    void what_services_believe_from_each_other_is_not_taken_from_outside() {
        user().header("X-Tenant-Id", "globex")
                .header("X-User-Id", "admin")
                .header("Forwarded", "for=10.0.0.1")
                .header("X-Forwarded-For", "10.0.0.1")
                .header("X-Forwarded-Host", "evil.test")
                .header("Accept", "application/json")
                .get("/api/v1/jobs")
                .then()
                .statusCode(200);
        var seen = backends.only();
        for (var name : new String[] {"X-Tenant-Id", "X-User-Id", "Forwarded", "X-Forwarded-For", "X-Forwarded-Host"}) {
            assertFalse(seen.containsHeader(name), name);
        }
        assertEquals("application/json", seen.getHeader("Accept"));
        assertEquals("Bearer " + USER, seen.getHeader("Authorization"));
        assertTrue(seen.getHeader("Host").startsWith("127.0.0.1:"));
    }

    @Test
    void the_request_id_goes_through_and_comes_back_once() {
        backends.job(get("/jobs").willReturn(okJson("{}").withHeader("X-Request-Id", "a-services-own")));
        var answer = user().header("X-Request-Id", "mine-1").get("/api/v1/jobs");
        assertEquals(1, answer.headers().getList("X-Request-Id").size());
        assertEquals("mine-1", answer.header("X-Request-Id"));
        assertEquals("mine-1", backends.only().getHeader("X-Request-Id"));
    }

    @Test
    void a_request_without_an_id_gets_one() {
        var given = user().get("/api/v1/jobs").header("X-Request-Id");
        assertNotNull(given);
        assertEquals(given, backends.only().getHeader("X-Request-Id"));
    }

    @Test
    void the_callers_trace_goes_on() {
        var trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        user().header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01").get("/api/v1/jobs");
        assertEquals(1, backends.only().header("traceparent").values().size());
        assertTrue(backends.only().getHeader("traceparent").startsWith("00-" + trace + "-"));
    }

    @Test
    void a_problem_names_the_callers_trace() {
        var trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        given().header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .get("/api/v1/jobs")
                .then()
                .statusCode(401)
                .body("traceId", equalTo(trace));
        given().get("/api/v1/jobs").then().body("traceId", matchesPattern("(?!0{32})[0-9a-f]{32}"));
        given().header("X-Large", "x".repeat(17_000))
                .get("/")
                .then()
                .body("traceId", matchesPattern("(?!0{32})[0-9a-f]{32}"));
    }

    @Test
    void a_trace_begins_here_when_there_is_none_or_a_broken_one() {
        user().get("/api/v1/jobs");
        user().header("traceparent", "broken").get("/api/v1/jobs");
        var seen = backends.requests();
        assertEquals(2, seen.size());
        seen.forEach(
                request -> assertTrue(request.getHeader("traceparent").matches("00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]")));
    }

    @Test
    void the_answer_comes_back_as_it_was_given() {
        var body = bytes(3_000_000);
        backends.job(get("/jobs/1")
                .willReturn(aResponse()
                        .withStatus(418)
                        .withHeader("Content-Type", "application/octet-stream")
                        .withHeader("ETag", "\"7\"")
                        .withHeader("Set-Cookie", "a=1", "b=2")
                        .withHeader("Keep-Alive", "timeout=5")
                        .withBody(body)));
        var answer = user().get("/api/v1/jobs/1");
        answer.then()
                .statusCode(418)
                .header("ETag", "\"7\"")
                .header("Content-Type", "application/octet-stream")
                .header("Keep-Alive", nullValue());
        assertEquals(2, answer.headers().getList("Set-Cookie").size());
        assertArrayEquals(body, answer.asByteArray());
    }

    @Test
    void locations_are_public_ones() {
        for (var location : List.of("/jobs/7?x=y", backends.job1Address() + "/jobs/7?x=y")) {
            backends.job1.register(post("/jobs").willReturn(created().withHeader("Location", location)));
            backends.job2.register(post("/jobs")
                    .willReturn(created()
                            .withHeader("Location", location.replace(backends.job1Address(), backends.job2Address()))));
            user().post("/api/v1/jobs").then().statusCode(201).header("Location", "/api/v1/jobs/7?x=y");
        }
        backends.job(post("/jobs").willReturn(created().withHeader("Location", "https://www.linkedin.com/x")));
        user().post("/api/v1/jobs").then().header("Location", "https://www.linkedin.com/x");
    }

    @Test
    void an_answer_without_a_body_stays_without() {
        backends.job(delete("/jobs/1").willReturn(noContent()));
        user().delete("/api/v1/jobs/1")
                .then()
                .statusCode(204)
                .header("Transfer-Encoding", nullValue())
                .body(emptyString());
    }

    @Test
    void what_a_client_knows_already_is_not_sent_again() {
        backends.job(get("/jobs/1")
                .withHeader("If-None-Match", WireMock.equalTo("\"7\""))
                .willReturn(aResponse().withStatus(304).withHeader("ETag", "\"7\"")));
        var answer = Wire.get("/api/v1/jobs/1", bearer(), "If-None-Match: \"7\"");
        assertEquals(304, Wire.status(answer));
        assertTrue(answer.contains("\"7\""), answer);
        assertFalse(answer.toLowerCase(Locale.ROOT).contains("transfer-encoding"), answer);
        assertTrue(answer.endsWith("\r\n\r\n"), answer);
    }

    @Test
    void conditions_and_keys_are_the_services_to_judge() {
        for (var status : List.of(412, 428, 409, 422)) {
            backends.job(any(anyUrl())
                    .willReturn(aResponse()
                            .withStatus(status)
                            .withHeader("Content-Type", "application/problem+json")
                            .withBody("{\"status\":" + status + ",\"code\":\"OF_THE_SERVICE\"}")));
            user().header("If-Match", "\"6\", \"7\"")
                    .header("Idempotency-Key", "key-1")
                    .contentType("application/json")
                    .body("{}")
                    .post("/api/v1/jobs")
                    .then()
                    .statusCode(status)
                    .contentType("application/problem+json")
                    .body("code", equalTo("OF_THE_SERVICE"));
        }
        for (var seen : backends.requests()) {
            assertEquals("\"6\", \"7\"", seen.getHeader("If-Match"));
            assertEquals("key-1", seen.getHeader("Idempotency-Key"));
        }
        assertEquals(4, backends.requests().size());
    }

    @Test
    void a_stored_answer_says_that_it_is_one() {
        backends.job(post("/jobs")
                .willReturn(created()
                        .withHeader("ETag", "\"0\"")
                        .withHeader("Location", "/jobs/7")
                        .withHeader("Idempotent-Replayed", "true")));
        user().header("Idempotency-Key", "key-1")
                .post("/api/v1/jobs")
                .then()
                .statusCode(201)
                .header("ETag", startsWith("\"0"))
                .header("Location", "/api/v1/jobs/7")
                .header("Idempotent-Replayed", "true");
    }

    /** With a key too: whether the service did it is not known here. */
    @Test
    void what_changes_something_is_never_sent_twice() {
        backends.job(post("/jobs").willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
        user().header("Idempotency-Key", "key-1")
                .post("/api/v1/jobs")
                .then()
                .statusCode(502)
                .body("code", equalTo("SERVICE_FAILED"));
        assertEquals(1, backends.requests().size());
    }

    @Test
    void head_has_the_head_alone() {
        user().head("/api/v1/jobs").then().statusCode(200).body(emptyString()).header("Content-Type", notNullValue());
        assertEquals("HEAD", backends.only().getMethod().value());
        var answer = Wire.exchange(
                "HEAD /api/v1/nothing HTTP/1.1\r\nHost: gateway\r\nConnection: close\r\n" + bearer() + "\r\n\r\n");
        assertEquals(404, Wire.status(answer));
        assertTrue(answer.endsWith("\r\n\r\n"), answer);
    }

    @Test
    void replicas_are_used_in_turn() {
        for (int i = 0; i < 6; i++) {
            user().get("/api/v1/jobs").then().statusCode(200);
        }
        assertEquals(3, backends.job1.find(getRequestedFor(anyUrl())).size());
        assertEquals(3, backends.job2.find(getRequestedFor(anyUrl())).size());
    }

    @Test
    void a_replica_that_is_away_is_passed_over() {
        for (int i = 0; i < 4; i++) {
            user().get("/api/v1/candidates").then().statusCode(200);
        }
        assertEquals(4, backends.requests().size());
    }

    @Test
    void a_service_that_is_away_is_503() {
        // It is asked once more at the other replica, which nobody reaches.
        backends.candidate.register(
                get("/candidates").willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
        user().get("/api/v1/candidates")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .body("code", equalTo("SERVICE_UNAVAILABLE"));
    }

    @Test
    void a_service_that_is_too_slow_is_504() {
        backends.job(get("/jobs").willReturn(okJson("{}").withFixedDelay(6_000)));
        user().get("/api/v1/jobs")
                .then()
                .statusCode(504)
                .contentType("application/problem+json")
                .body("code", equalTo("SERVICE_TIMEOUT"))
                .time(lessThan(5_000L))
                .time(greaterThan(1_500L));
    }

    @Test
    void a_service_that_breaks_off_is_502() {
        backends.job(get("/jobs").willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
        user().get("/api/v1/jobs").then().statusCode(502).body("code", equalTo("SERVICE_FAILED"));
    }

    @Test
    void half_an_answer_is_never_a_whole_one() {
        backends.job(
                get("/jobs").willReturn(aResponse().withBody(bytes(1_000_000)).withChunkedDribbleDelay(10, 8_000)));
        var answer = Wire.get("/api/v1/jobs", bearer());
        assertFalse(answer.endsWith("0\r\n\r\n"));
        assertTrue(answer.length() < 1_000_000);
    }

    @Test
    void a_body_over_the_limit_is_413() {
        user().body(bytes(LIMIT + 1))
                .post("/api/v1/jobs")
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("code", equalTo("BODY_TOO_LARGE"));
        assertTrue(backends.requests().isEmpty());
    }

    @Test
    void a_body_over_the_limit_is_413_however_it_is_sent() {
        var chunk = "10000\r\n" + "x".repeat(0x10000) + "\r\n";
        var answer = Wire.exchange("POST /api/v1/jobs HTTP/1.1\r\nHost: gateway\r\nConnection: close\r\n" + bearer()
                + "\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk.repeat(17) + "0\r\n\r\n");
        assertEquals(413, Wire.status(answer), answer);
        assertTrue(backends.requests().isEmpty());
    }

    @Test
    void who_waits_for_a_sign_before_sending_the_body_gets_it() {
        var answer = Wire.exchange(
                Wire.post("/api/v1/jobs", "{}".getBytes(StandardCharsets.UTF_8), bearer(), "Expect: 100-continue"));
        assertTrue(answer.startsWith("HTTP/1.1 100"), answer);
        assertTrue(answer.contains("HTTP/1.1 200"), answer);
        assertFalse(backends.only().containsHeader("Expect"));
    }

    @Test
    void no_websocket_is_opened() {
        var answer = Wire.exchange(
                "GET /api/v1/jobs HTTP/1.1\r\nHost: gateway\r\nConnection: close\r\nConnection: Upgrade\r\n" + bearer()
                        + "\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
        assertEquals(200, Wire.status(answer));
        assertFalse(backends.only().containsHeader("Upgrade"));
    }

    /** The same at each run. */
    private static byte[] bytes(int length) {
        var bytes = new byte[length];
        new Random(4711).nextBytes(bytes);
        return bytes;
    }
}
