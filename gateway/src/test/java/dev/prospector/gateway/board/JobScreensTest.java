package dev.prospector.gateway.board;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.prospector.gateway.Backends;
import dev.prospector.gateway.RunningGateway;
import dev.prospector.testbed.TestTokens;

@RunningGateway
class JobScreensTest {
    private static final String USER = TestTokens.user("acme", "recruiter", "recruiter");

    private Backends backends;

    @BeforeEach
    void services() {
        backends = Backends.fresh();
        backends.job(get("/jobs/j-1/board").willReturn(okJson("""
                {"stages": [
                  {"id": "s-1", "name": "Prospect", "kind": "PROSPECT", "nextCursor": "on", "added": "later", "applications": [
                    {"id": "a-1", "candidate": {"id": "c-1"}, "source": "LINKEDIN", "creditedTo": "recruiter",
                     "since": "2026-01-02T03:04:05.678901Z", "status": "REJECTED", "added": {"later": [1, null]}},
                    {"id": "a-2", "candidate": {"id": "c-2"}, "source": "LINKEDIN", "creditedTo": null,
                     "since": "2026-01-02T03:04:06Z"}]},
                  {"id": "s-2", "name": "Application", "kind": "APPLICATION", "nextCursor": null, "applications": [
                    {"id": "a-3", "candidate": {"id": "c-1"}, "source": "LINKEDIN", "creditedTo": null,
                     "since": "2026-01-02T03:04:07Z"}]},
                  {"id": "s-3", "name": "Offer", "kind": "OFFER", "nextCursor": null, "applications": []}]}
                """)));
        names(okJson("""
                {"items": [{"id": "c-1", "firstName": "Lena", "lastName": "Okafor", "headline": "Engineer"}]}
                """));
    }

    private void names(ResponseDefinitionBuilder answer) {
        backends.candidate.register(post("/candidates:batchGet").willReturn(answer));
    }

    private List<LoggedRequest> askedForNames() {
        return backends.candidate.find(postRequestedFor(anyUrl()));
    }

    private static ValidatableResponse board() {
        return given().auth()
                .oauth2(USER)
                .header("X-Request-Id", "mine-1")
                .get("/api/v1/jobs/j-1/board")
                .then();
    }

    @Test
    void the_board_shows_names() {
        board().statusCode(200)
                .contentType("application/json")
                .header("X-Request-Id", "mine-1")
                .body("stages.kind", equalTo(List.of("PROSPECT", "APPLICATION", "OFFER")))
                .body("stages[0].nextCursor", equalTo("on"))
                .body("stages[0].added", equalTo("later"))
                .body("stages[0].applications[0].id", equalTo("a-1"))
                .body("stages[0].applications[0].candidate.id", equalTo("c-1"))
                .body("stages[0].applications[0].candidate.firstName", equalTo("Lena"))
                .body("stages[0].applications[0].candidate.lastName", equalTo("Okafor"))
                .body("stages[0].applications[0].candidate.headline", nullValue())
                .body("stages[0].applications[0].source", equalTo("LINKEDIN"))
                .body("stages[0].applications[0].creditedTo", equalTo("recruiter"))
                .body("stages[0].applications[0].since", equalTo("2026-01-02T03:04:05.678901Z"))
                .body("stages[1].applications[0].candidate.firstName", equalTo("Lena"))
                .body("stages[2].applications", empty())
                .body("unavailable", empty());
    }

    @Test
    void what_job_service_tells_besides_stays_in_its_place() {
        board().statusCode(200)
                .body("stages[0].applications[0].status", equalTo("REJECTED"))
                .body("stages[0].applications[0].added.later", equalTo(Arrays.asList(1, null)))
                .body("stages[0].applications[0]", not(hasKey("more")))
                .body("stages[0].applications[1]", not(hasKey("added")))
                .body("stages[0]", not(hasKey("more")));
    }

    @Test
    void a_candidate_that_is_not_found_has_no_name() {
        board().statusCode(200)
                .body("stages[0].applications[1].candidate.id", equalTo("c-2"))
                .body("stages[0].applications[1].candidate.firstName", nullValue())
                .body("unavailable", empty());
    }

    @Test
    void names_are_asked_for_once_each_in_the_callers_name() {
        board().statusCode(200);
        assertEquals(1, askedForNames().size());
        var seen = askedForNames().get(0);
        assertEquals("{\"ids\":[\"c-1\",\"c-2\"]}", seen.getBodyAsString());
        assertEquals("Bearer " + USER, seen.getHeader("Authorization"));
        assertEquals("mine-1", seen.getHeader("X-Request-Id"));
    }

    /** Whom they may see is decided by both services, each from the caller's token. */
    @Test
    void an_interviewer_sees_what_both_services_show_them() {
        var interviewer = TestTokens.user("acme", "interviewer", "interviewer");
        backends.job(get("/jobs/j-1/board").willReturn(okJson("""
                {"stages": [{"id": "s-2", "name": "Application", "kind": "APPLICATION", "nextCursor": null, "applications": [
                  {"id": "a-3", "candidate": {"id": "c-1"}, "source": "LINKEDIN", "creditedTo": null,
                   "since": "2026-01-02T03:04:07Z"},
                  {"id": "a-4", "candidate": {"id": "c-9"}, "source": "LINKEDIN", "creditedTo": null,
                   "since": "2026-01-02T03:04:08Z"}]}]}
                """)));
        given().auth()
                .oauth2(interviewer)
                .get("/api/v1/jobs/j-1/board")
                .then()
                .statusCode(200)
                .body("stages.kind", equalTo(List.of("APPLICATION")))
                .body("stages[0].applications[0].candidate.firstName", equalTo("Lena"))
                .body("stages[0].applications[1].candidate.firstName", nullValue())
                .body("unavailable", empty());
        backends.requests().forEach(seen -> assertEquals("Bearer " + interviewer, seen.getHeader("Authorization")));
        assertEquals(1, askedForNames().size());
    }

    @Test
    void all_parts_belong_to_the_callers_trace() {
        var trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        given().auth()
                .oauth2(USER)
                .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .get("/api/v1/jobs/j-1/board")
                .then()
                .statusCode(200);
        assertEquals(
                List.of(trace, trace),
                backends.requests().stream()
                        .map(seen -> seen.getHeader("traceparent").split("-")[1])
                        .toList());
    }

    @Test
    void many_names_are_asked_for_by_200() {
        var applications = IntStream.range(0, 450)
                .mapToObj("{\"id\":\"a\",\"candidate\":{\"id\":\"c-%d\"}}"::formatted)
                .collect(Collectors.joining(","));
        backends.job(get("/jobs/j-1/board")
                .willReturn(okJson("{\"stages\":[{\"id\":\"s\",\"applications\":[" + applications + "]}]}")));
        board().statusCode(200).body("stages[0].applications.size()", equalTo(450));
        assertEquals(
                List.of(50, 200, 200),
                askedForNames().stream()
                        .map(seen -> seen.getBodyAsString().split(",").length)
                        .sorted()
                        .toList());
    }

    @Test
    void without_candidate_service_the_board_has_no_names_but_is_there() {
        namesAreMissing("SERVICE_UNAVAILABLE", aResponse().withStatus(503));
        namesAreMissing(
                "RELATIONS_UNAVAILABLE", aResponse().withStatus(503).withBody("{\"code\": \"RELATIONS_UNAVAILABLE\"}"));
        namesAreMissing("SERVICE_FAILED", aResponse().withStatus(500).withBody("{}"));
        namesAreMissing("SERVICE_FAILED", aResponse().withStatus(200).withBody("no json"));
        namesAreMissing("SERVICE_FAILED", okJson("{}"));
        namesAreMissing("SERVICE_FAILED", aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
        namesAreMissing("SERVICE_TIMEOUT", okJson("{}").withFixedDelay(6_000));
    }

    private void namesAreMissing(String code, ResponseDefinitionBuilder away) {
        names(away);
        board().statusCode(200)
                .time(lessThan(5_000L))
                .body("stages[0].applications[0].candidate.id", equalTo("c-1"))
                .body("stages[0].applications[0].candidate.firstName", nullValue())
                .body("unavailable", equalTo(List.of(Map.of("part", "candidates", "code", code))));
    }

    @Test
    void an_empty_board_asks_nobody_for_names() {
        backends.job(get("/jobs/j-1/board").willReturn(okJson("{\"stages\":[]}")));
        board().statusCode(200).body("stages", empty()).body("unavailable", empty());
        assertEquals(0, askedForNames().size());
    }

    @Test
    void what_job_service_refuses_is_refused_in_its_words() {
        var problem = "{\"status\":404,\"title\":\"Not Found\",\"code\":\"JOB_NOT_FOUND\",\"odd\":1}";
        backends.job(get("/jobs/j-1/board")
                .willReturn(aResponse()
                        .withStatus(404)
                        .withHeader("Content-Type", "application/problem+json")
                        .withBody(problem)));
        board().statusCode(404).contentType("application/problem+json").body(equalTo(problem));
        assertEquals(0, askedForNames().size());
    }

    @Test
    void without_job_service_there_is_no_board() {
        backends.job(get("/jobs/j-1/board").willReturn(okJson("{}").withFixedDelay(6_000)));
        board().statusCode(504).time(lessThan(5_000L)).body("code", equalTo("SERVICE_TIMEOUT"));
        backends.job(get("/jobs/j-1/board").willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
        board().statusCode(502).body("code", equalTo("SERVICE_FAILED"));
        for (var odd :
                List.of("no json", "{}", "{\"stages\":[{\"id\":\"s\"}]}", "{\"stages\":[{\"applications\":[{}]}]}")) {
            backends.job(get("/jobs/j-1/board").willReturn(okJson(odd)));
            board().statusCode(502).body("code", equalTo("SERVICE_FAILED"));
        }
    }

    @Test
    void the_list_of_applications_shows_names_too() {
        backends.job(get("/jobs/j-1/applications?stage=s-1&status=WITHDRAWN&limit=1&cursor=a%2Bb")
                .willReturn(okJson("""
                {"items": [{"id": "a-1", "candidate": {"id": "c-1"}, "source": "LINKEDIN", "creditedTo": null,
                            "since": "2026-01-02T03:04:05Z", "status": "WITHDRAWN", "added": "later"}], "nextCursor": "next"}
                """)));
        given().auth()
                .oauth2(USER)
                .urlEncodingEnabled(false)
                .get("/api/v1/jobs/j-1/applications?stage=s-1&status=WITHDRAWN&limit=1&cursor=a%2Bb")
                .then()
                .statusCode(200)
                .body("items[0].candidate.lastName", equalTo("Okafor"))
                .body("items[0].status", equalTo("WITHDRAWN"))
                .body("items[0].added", equalTo("later"))
                .body("nextCursor", equalTo("next"))
                .header("Link", equalTo("<?stage=s-1&status=WITHDRAWN&limit=1&cursor=next>; rel=\"next\""))
                .body("unavailable", empty());
    }

    @Test
    void unknown_parameters_are_refused() {
        given().auth()
                .oauth2(USER)
                .get("/api/v1/jobs/j-1/board?sort=name")
                .then()
                .statusCode(400)
                .body("code", equalTo("UNKNOWN_PARAMETER"));
        assertEquals(0, backends.requests().size());
    }

    @Test
    void head_is_answered_too() {
        given().auth().oauth2(USER).head("/api/v1/jobs/j-1/board").then().statusCode(200);
    }
}
