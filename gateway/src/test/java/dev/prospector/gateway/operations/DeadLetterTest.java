package dev.prospector.gateway.operations;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.emptyString;
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
class DeadLetterTest {
    private static final String ADMIN = TestTokens.user("acme", "admin", "admin");
    private static final String LETTERS = "/api/v1/dead-letters";

    private Backends backends;

    @BeforeEach
    void services() {
        backends = Backends.fresh();
    }

    private void integrationAnswers(ResponseDefinitionBuilder answer) {
        backends.integration.register(any(anyUrl()).willReturn(answer));
    }

    private static RequestSpecification admin() {
        return given().auth().oauth2(ADMIN).header("X-Request-Id", "mine-1");
    }

    @Test
    void the_named_service_is_asked_in_the_callers_name() {
        integrationAnswers(okJson("""
                {"items": [{"id": "42", "topic": "ats.jobs", "type": "JOB", "key": "j-1", "version": 3, "error": "InvalidValue",
                  "failedAt": "2026-01-02T03:04:05Z", "attempts": 2, "added": "later"}], "nextCursor": "on"}
                """));
        admin().queryParam("service", "integration")
                .queryParam("limit", 10)
                .queryParam("cursor", "a+b/=")
                .get(LETTERS)
                .then()
                .statusCode(200)
                .body("items[0].id", equalTo("42"))
                .body("items[0].error", equalTo("InvalidValue"))
                .body("items[0].attempts", equalTo(2))
                .body("items[0].added", nullValue())
                .body("nextCursor", equalTo("on"))
                .header("Link", equalTo("<?service=integration&limit=10&cursor=on>; rel=\"next\""));
        var asked = backends.only();
        assertEquals("/dead-letters?limit=10&cursor=a%2Bb%2F%3D", asked.getUrl());
        assertEquals("Bearer " + ADMIN, asked.getHeader("Authorization"));
        assertEquals("mine-1", asked.getHeader("X-Request-Id"));
    }

    @Test
    void a_replay_and_a_deletion_go_to_the_named_service() {
        integrationAnswers(aResponse().withStatus(204));
        admin().post(LETTERS + "/42/replays?service=integration")
                .then()
                .statusCode(204)
                .body(emptyString());
        admin().delete(LETTERS + "/42?service=integration").then().statusCode(204);
        assertEquals(
                List.of("POST /dead-letters/42/replays", "DELETE /dead-letters/42"),
                backends.requests().stream()
                        .map(request -> request.getMethod() + " " + request.getUrl())
                        .toList());
    }

    @Test
    void a_replay_is_repeated_by_its_key_at_the_service() {
        integrationAnswers(aResponse().withStatus(204).withHeader("Idempotent-Replayed", "true"));
        admin().header("Idempotency-Key", "key-1")
                .post(LETTERS + "/42/replays?service=integration")
                .then()
                .statusCode(204)
                .header("Idempotent-Replayed", "true");
        assertEquals("key-1", backends.only().getHeader("Idempotency-Key"));
    }

    @Test
    void what_the_service_refuses_is_refused() {
        integrationAnswers(aResponse()
                .withStatus(409)
                .withHeader("Content-Type", "application/problem+json")
                .withBody("{\"status\":409,\"code\":\"STILL_FAILING\"}"));
        admin().post(LETTERS + "/42/replays?service=integration")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("STILL_FAILING"));
    }

    @Test
    void no_service_or_one_that_keeps_nothing_is_a_bad_filter() {
        for (var query : List.of("", "?service=", "?service=gateway", "?service=SYNC", "?service=sync-service")) {
            admin().get(LETTERS + query).then().statusCode(400).body("code", equalTo("BAD_FILTER"));
        }
        assertEquals(List.of(), backends.requests());
    }

    @Test
    void a_service_that_is_away_is_said_to_be_away() {
        // It is asked once more at the other replica, which nobody reaches.
        backends.candidate.register(any(anyUrl()).willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
        admin().get(LETTERS + "?service=candidate").then().statusCode(503).body("code", equalTo("SERVICE_UNAVAILABLE"));
    }

    @Test
    void without_a_token_nobody_is_asked() {
        given().get(LETTERS + "?service=integration").then().statusCode(401);
        assertEquals(List.of(), backends.requests());
    }
}
