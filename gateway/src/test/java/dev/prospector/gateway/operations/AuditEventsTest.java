package dev.prospector.gateway.operations;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.prospector.gateway.Backends;
import dev.prospector.gateway.RunningGateway;
import dev.prospector.testbed.TestTokens;

@RunningGateway
class AuditEventsTest {
    private static final String ADMIN = TestTokens.user("acme", "admin", "admin");
    private static final String EVENTS = "/api/v1/audit-events";

    private Backends backends;

    @BeforeEach
    void services() {
        backends = Backends.fresh();
        jobServiceAnswers(okJson("""
                {"items": [{"id": "42", "at": "2026-01-02T03:04:05.678901Z", "actor": "recruiter", "onBehalfOf": null,
                  "action": "JOB_CLOSED", "record": {"type": "job", "id": "j-1"}, "person": null,
                  "before": {"status": "ACTIVE", "version": 3, "team": [{"name": "***"}]}, "after": null,
                  "requestId": "theirs-1", "added": "later"}], "nextCursor": "on"}
                """));
    }

    private void jobServiceAnswers(ResponseDefinitionBuilder answer) {
        backends.job(any(anyUrl()).willReturn(answer));
    }

    private static RequestSpecification admin() {
        return given().auth().oauth2(ADMIN).header("X-Request-Id", "mine-1");
    }

    @Test
    void what_the_named_service_tells_is_told() {
        admin().get(EVENTS + "?service=job")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("items[0].id", equalTo("42"))
                .body("items[0].at", equalTo("2026-01-02T03:04:05.678901Z"))
                .body("items[0].actor", equalTo("recruiter"))
                .body("items[0].onBehalfOf", nullValue())
                .body("items[0].action", equalTo("JOB_CLOSED"))
                .body("items[0].record.type", equalTo("job"))
                .body("items[0].record.id", equalTo("j-1"))
                .body("items[0].before.status", equalTo("ACTIVE"))
                .body("items[0].before.version", equalTo(3))
                .body("items[0].before.team[0].name", equalTo("***"))
                .body("items[0].after", nullValue())
                .body("items[0].requestId", equalTo("theirs-1"))
                .body("items[0].added", nullValue())
                .body("nextCursor", equalTo("on"))
                .header("Link", equalTo("<?service=job&cursor=on>; rel=\"next\""));
    }

    @Test
    void filters_reach_it_as_they_came_in_the_callers_name() {
        var filters = "recordType=job&recordId=j%2F1&person=p-1&actor=a%20b+c&from=2026-01-02T00:00:00Z"
                + "&to=2026-01-03T00%3A00%3A00Z&cursor=a%2Bb%3D&limit=10";
        admin().urlEncodingEnabled(false)
                .get(EVENTS + "?" + filters + "&service=job")
                .then()
                .statusCode(200);
        var asked = backends.only();
        assertEquals("/audit-events?" + filters, asked.getUrl());
        assertEquals("Bearer " + ADMIN, asked.getHeader("Authorization"));
        assertEquals("mine-1", asked.getHeader("X-Request-Id"));
    }

    @Test
    void the_services_name_is_for_the_gateway_however_it_is_written() {
        admin().urlEncodingEnabled(false)
                .get(EVENTS + "?s%65rvice=job&actor=x")
                .then()
                .statusCode(200);
        assertEquals("/audit-events?actor=x", backends.only().getUrl());
    }

    @Test
    void the_service_decides_who_may_see_it() {
        jobServiceAnswers(aResponse()
                .withStatus(403)
                .withHeader("Content-Type", "application/problem+json")
                .withBody("{\"status\":403,\"code\":\"FORBIDDEN\"}"));
        given().auth()
                .oauth2(TestTokens.user("acme", "recruiter", "recruiter"))
                .get(EVENTS + "?service=job")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("code", equalTo("FORBIDDEN"));
    }

    @Test
    void another_filter_is_refused_before_anybody_is_asked() {
        admin().get(EVENTS + "?service=job&tenant=globex")
                .then()
                .statusCode(400)
                .body("code", equalTo("UNKNOWN_PARAMETER"));
        assertEquals(List.of(), backends.requests());
    }

    @Test
    void no_service_or_one_that_keeps_nothing_is_a_bad_filter() {
        for (var query : List.of("", "?service=", "?service=gateway", "?service=job-service")) {
            admin().get(EVENTS + query).then().statusCode(400).body("code", equalTo("BAD_FILTER"));
        }
        assertEquals(List.of(), backends.requests());
    }

    @Test
    void a_service_that_is_away_is_said_to_be_away() {
        // It is asked once more at the other replica, which nobody reaches.
        backends.candidate.register(any(anyUrl()).willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
        admin().get(EVENTS + "?service=candidate").then().statusCode(503).body("code", equalTo("SERVICE_UNAVAILABLE"));
    }

    @Test
    void without_a_token_nobody_is_asked() {
        given().get(EVENTS + "?service=job").then().statusCode(401);
        assertEquals(List.of(), backends.requests());
    }

    @Test
    void what_was_done_is_changed_by_nobody() {
        for (var method : List.of("POST", "PUT", "PATCH", "DELETE")) {
            admin().request(method, EVENTS + "?service=job").then().statusCode(405);
        }
        assertEquals(List.of(), backends.requests());
    }
}
