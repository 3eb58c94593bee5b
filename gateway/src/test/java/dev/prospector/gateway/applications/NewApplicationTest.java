package dev.prospector.gateway.applications;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.prospector.gateway.Backends;
import dev.prospector.gateway.RunningGateway;
import dev.prospector.testbed.TestTokens;

@RunningGateway
class NewApplicationTest {
    private static final String USER = TestTokens.user("acme", "recruiter", "recruiter");
    private static final String CANDIDATE = "01970000-0000-7000-8000-000000000002";
    private static final String BODY = "{ \"candidateId\":\"" + CANDIDATE + "\" }";
    private static final String APPLICATION = "{\"id\":\"a-1\",\"odd\":1}";

    private Backends backends;

    @BeforeEach
    void services() {
        backends = Backends.fresh();
        backends.job(post("/jobs/j-1/applications")
                .willReturn(jsonResponse(APPLICATION, 201)
                        .withHeader("Location", "/applications/a-1")
                        .withHeader("ETag", "\"0\"")
                        .withHeader("Idempotent-Replayed", "true")));
        candidates(okJson("{\"items\": [{\"id\": \"" + CANDIDATE + "\"}]}"));
    }

    @Test
    void a_candidate_whom_the_caller_may_see_goes_on_to_job_service_as_the_call_came() {
        add(BODY)
                .statusCode(201)
                .contentType("application/json")
                .header("Location", "/api/v1/applications/a-1")
                .header("ETag", "\"0\"")
                .header("Idempotent-Replayed", "true")
                .body(equalTo(APPLICATION));
        var seen = reachedJobService();
        assertEquals(1, seen.size());
        assertEquals(BODY, seen.get(0).getBodyAsString());
        assertEquals("key-1", seen.get(0).getHeader("Idempotency-Key"));
        assertEquals("Bearer " + USER, seen.get(0).getHeader("Authorization"));
        assertEquals("application/json", seen.get(0).getHeader("Content-Type"));
    }

    @Test
    void candidate_service_is_asked_in_the_callers_name() {
        add(BODY).statusCode(201);
        var asked = backends.candidate.find(postRequestedFor(urlEqualTo("/candidates:batchGet"))
                .withRequestBody(equalToJson("{\"ids\": [\"" + CANDIDATE + "\"]}")));
        assertEquals(1, asked.size());
        assertEquals("Bearer " + USER, asked.get(0).getHeader("Authorization"));
    }

    @Test
    void a_candidate_who_is_not_there_for_the_caller_is_unknown_and_nothing_is_done() {
        candidates(okJson("{\"items\": []}"));
        unknown(add(BODY));
        candidates(aResponse().withStatus(422).withBody("{}"));
        for (var id : List.of("\"x\"", "5", "{}", "[]", "\"AAAAAAAAAAAAAAAAAAAAAA==\"")) {
            unknown(add("{\"candidateId\": " + id + "}"));
        }
        assertEquals(List.of(), reachedJobService());
    }

    @Test
    void a_body_without_a_candidate_is_job_services_to_refuse() {
        backends.job(post("/jobs/j-1/applications")
                .willReturn(aResponse()
                        .withStatus(422)
                        .withHeader("Content-Type", "application/problem+json")
                        .withBody("{\"code\":\"INVALID\"}")));
        for (var body : List.of("{}", "{\"candidateId\": null}", "[]", "null")) {
            add(body).statusCode(422).contentType("application/problem+json").body(equalTo("{\"code\":\"INVALID\"}"));
        }
        assertEquals(4, reachedJobService().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "no json",
                "{\"candidateId\": \"a\", \"candidateId\": \"b\"}",
                "{\"candidateId\": \"a\"} {}"
            })
    void what_cannot_be_understood_goes_no_further(String body) {
        add(body).statusCode(400).body("code", equalTo("MALFORMED_BODY"));
        assertEquals(0, backends.requests().size());
    }

    @Test
    void a_body_beyond_the_limit_goes_no_further() {
        add("{\"candidateId\": \"" + "x".repeat(1024 * 1024) + "\"}")
                .statusCode(413)
                .body("code", equalTo("BODY_TOO_LARGE"));
        assertEquals(0, backends.requests().size());
    }

    @Test
    void while_candidate_service_is_away_nothing_is_done() {
        candidates(aResponse()
                .withStatus(503)
                .withHeader("Retry-After", "2")
                .withHeader("Content-Type", "application/problem+json")
                .withBody("{\"code\":\"RELATIONS_UNAVAILABLE\"}"));
        add(BODY).statusCode(503).header("Retry-After", "2").body("code", equalTo("RELATIONS_UNAVAILABLE"));
        candidates(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
        add(BODY).statusCode(502);
        candidates(okJson("no json"));
        add(BODY).statusCode(502);
        assertEquals(List.of(), reachedJobService());
    }

    @Test
    void what_job_service_refuses_is_refused_in_its_words() {
        backends.job(post("/jobs/j-1/applications")
                .willReturn(aResponse()
                        .withStatus(409)
                        .withHeader("Content-Type", "application/problem+json")
                        .withBody("{\"code\":\"ALREADY_IN_JOB\",\"applicationId\":\"a-0\"}")));
        add(BODY).statusCode(409).body("code", equalTo("ALREADY_IN_JOB")).body("applicationId", equalTo("a-0"));
    }

    private static void unknown(ValidatableResponse answer) {
        answer.statusCode(422)
                .body("code", equalTo("INVALID"))
                .body("errors.pointer", contains("/candidateId"))
                .body("errors.code", contains("CANDIDATE_UNKNOWN"));
    }

    private void candidates(ResponseDefinitionBuilder answer) {
        backends.candidate.register(post("/candidates:batchGet").willReturn(answer));
    }

    private List<LoggedRequest> reachedJobService() {
        return Stream.of(backends.job1, backends.job2)
                .flatMap(service -> service.find(postRequestedFor(urlEqualTo("/jobs/j-1/applications"))).stream())
                .toList();
    }

    private static ValidatableResponse add(String body) {
        return given().auth()
                .oauth2(USER)
                .header("Idempotency-Key", "key-1")
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/jobs/j-1/applications")
                .then();
    }
}
