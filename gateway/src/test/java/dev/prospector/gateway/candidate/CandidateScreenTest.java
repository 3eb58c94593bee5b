package dev.prospector.gateway.candidate;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.prospector.gateway.Backends;
import dev.prospector.gateway.RunningGateway;
import dev.prospector.gateway.Settings;
import dev.prospector.gateway.proxy.ProxyConfig;
import dev.prospector.testbed.TestTokens;

@RunningGateway
class CandidateScreenTest {
    private static final String USER = TestTokens.user("acme", "recruiter", "recruiter");
    private static final String CANDIDATE = "/candidates/c-1";
    private static final String APPLICATIONS = CANDIDATE + "/applications";
    private static final String POOLS = CANDIDATE + "/talent-pools";
    private static final String NOTES = CANDIDATE + "/notes";
    private static final String MATCH = CANDIDATE + "/linkedin/match";

    private Backends backends;

    @BeforeEach
    void services() {
        backends = Backends.fresh();
        candidate(okJson("""
                {"id": "c-1", "firstName": "Lena", "match": {"state": "NONE"}, "added": {"later": [1, null]}}
                """));
        applications(okJson("""
                {"items": [{"job": {"title": "Data Engineer", "jobNumber": "JOB-1", "status": "ACTIVE"}, "application": null}],
                 "nextCursor": "on"}
                """));
        match(okJson("{\"state\": \"SUGGESTED\"}"));
        backends.candidate.register(
                get(POOLS).willReturn(okJson("{\"items\": [{\"name\": \"Hamburg\"}], \"nextCursor\": null}")));
        backends.candidate.register(
                get(NOTES).willReturn(okJson("{\"items\": [{\"text\": \"Sings.\"}], \"nextCursor\": null}")));
    }

    private void match(ResponseDefinitionBuilder answer) {
        backends.candidate.register(get(MATCH).willReturn(answer));
    }

    private void candidate(ResponseDefinitionBuilder answer) {
        backends.candidate.register(get(CANDIDATE).willReturn(answer));
    }

    private void applications(ResponseDefinitionBuilder answer) {
        backends.job(get(APPLICATIONS).willReturn(answer));
    }

    private static ValidatableResponse page() {
        return given().auth()
                .oauth2(USER)
                .header("X-Request-Id", "mine-1")
                .get("/api/v1" + CANDIDATE + "/page")
                .then();
    }

    @Test
    void the_page_shows_every_part_as_its_service_tells_it() {
        page().statusCode(200)
                .contentType("application/json")
                .header("X-Request-Id", "mine-1")
                .body("$", aMapWithSize(6))
                .body("candidate.firstName", equalTo("Lena"))
                .body("candidate.match.state", equalTo("NONE"))
                .body("candidate.added.later", equalTo(Arrays.asList(1, null)))
                .body("applications.items[0].job.jobNumber", equalTo("JOB-1"))
                .body("applications.items[0].application", nullValue())
                .body("applications.nextCursor", equalTo("on"))
                .body("talentPools.items[0].name", equalTo("Hamburg"))
                .body("notes.items[0].text", equalTo("Sings."))
                .body("match.state", equalTo("SUGGESTED"))
                .body("unavailable", empty());
    }

    @Test
    void each_part_is_asked_for_once_in_the_callers_name() {
        page().statusCode(200);
        assertEquals(
                List.of(CANDIDATE, APPLICATIONS, MATCH, NOTES, POOLS),
                backends.requests().stream().map(seen -> seen.getUrl()).sorted().toList());
        backends.requests().forEach(seen -> assertEquals("Bearer " + USER, seen.getHeader("Authorization")));
        backends.requests().forEach(seen -> assertEquals("mine-1", seen.getHeader("X-Request-Id")));
    }

    @Test
    void a_part_that_cannot_be_had_is_null_and_named_with_the_reason() {
        applicationsAreMissing("SERVICE_UNAVAILABLE", aResponse().withStatus(503));
        applicationsAreMissing(
                "DATABASE_UNAVAILABLE", aResponse().withStatus(503).withBody("{\"code\": \"DATABASE_UNAVAILABLE\"}"));
        applicationsAreMissing("FORBIDDEN", aResponse().withStatus(403).withBody("{\"code\": \"FORBIDDEN\"}"));
        applicationsAreMissing("SERVICE_FAILED", aResponse().withStatus(500).withBody("{\"code\": \"<b>\"}"));
        applicationsAreMissing("SERVICE_FAILED", aResponse().withStatus(200).withBody("no json"));
        applicationsAreMissing("SERVICE_FAILED", okJson("[]"));
        applicationsAreMissing("SERVICE_FAILED", okJson(""));
        applicationsAreMissing("SERVICE_FAILED", aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
    }

    @Test
    void each_part_can_be_missing_or_hang_without_the_others() {
        match(aResponse().withStatus(503).withBody("{\"code\": \"RELATIONS_UNAVAILABLE\"}"));
        page().statusCode(200)
                .body("match", nullValue())
                .body("applications.nextCursor", equalTo("on"))
                .body("unavailable", equalTo(List.of(Map.of("part", "match", "code", "RELATIONS_UNAVAILABLE"))));
        applications(okJson("{}").withFixedDelay(6_000));
        match(okJson("{}").withFixedDelay(6_000));
        page().statusCode(200)
                .time(lessThan(5_000L))
                .body("candidate.firstName", equalTo("Lena"))
                .body("unavailable.part", equalTo(List.of("applications", "match")))
                .body("unavailable.code", equalTo(List.of("SERVICE_TIMEOUT", "SERVICE_TIMEOUT")));
    }

    private void applicationsAreMissing(String code, ResponseDefinitionBuilder answer) {
        applications(answer);
        page().statusCode(200)
                .time(lessThan(5_000L))
                .body("candidate.firstName", equalTo("Lena"))
                .body("applications", nullValue())
                .body("unavailable", equalTo(List.of(Map.of("part", "applications", "code", code))));
    }

    @Test
    void a_screen_waits_300_milliseconds_for_what_it_can_do_without() {
        var config = Settings.of(ProxyConfig.class, Map.of());
        assertEquals(Duration.ofMillis(300), config.optionalPartTimeout());
    }

    @Test
    void who_may_not_see_the_candidate_sees_no_page() {
        for (var status : List.of(403, 404, 503)) {
            var problem = "{\"status\":" + status + ",\"code\":\"CANDIDATE_NOT_FOUND\",\"odd\":1}";
            candidate(aResponse()
                    .withStatus(status)
                    .withHeader("Content-Type", "application/problem+json")
                    .withHeader("Retry-After", "7")
                    .withBody(problem));
            page().statusCode(status)
                    .contentType("application/problem+json")
                    .header("Retry-After", "7")
                    .body(equalTo(problem));
        }
    }

    @Test
    void without_candidate_service_there_is_no_page() {
        candidate(okJson("{}").withFixedDelay(6_000));
        page().statusCode(504).time(lessThan(5_000L)).body("code", equalTo("SERVICE_TIMEOUT"));
        // It is asked once more at the other replica, which is away.
        candidate(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
        page().statusCode(503).body("code", equalTo("SERVICE_UNAVAILABLE"));
        candidate(okJson("no json"));
        page().statusCode(502).body("code", equalTo("SERVICE_FAILED"));
    }

    @Test
    void the_list_of_applications_goes_on_at_job_service() {
        backends.job(get(APPLICATIONS + "?cursor=on").willReturn(okJson("{\"items\": [], \"nextCursor\": null}")));
        given().auth()
                .oauth2(USER)
                .get("/api/v1" + APPLICATIONS + "?cursor=on")
                .then()
                .statusCode(200)
                .body("items", empty());
        assertEquals(APPLICATIONS + "?cursor=on", backends.only().getUrl());
    }

    @Test
    void unknown_parameters_are_refused() {
        given().auth()
                .oauth2(USER)
                .get("/api/v1" + CANDIDATE + "/page?part=notes")
                .then()
                .statusCode(400)
                .body("code", equalTo("UNKNOWN_PARAMETER"));
        assertEquals(0, backends.requests().size());
    }

    @Test
    void nobody_without_a_token_sees_a_page() {
        given().get("/api/v1" + CANDIDATE + "/page").then().statusCode(401);
        assertEquals(0, backends.requests().size());
    }
}
