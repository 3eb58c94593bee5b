package dev.prospector.sync.adapter.in.rest.freshness;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static dev.prospector.sync.Neighbours.Call.FRESHNESS;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.prospector.sync.Neighbours;
import dev.prospector.testbed.Contracts;
import dev.prospector.testbed.TestTenants;
import dev.prospector.testbed.TestTokens;

/** How fresh lists and features are, as front ends get it; the golden sample is of long ago, hence late. */
@QuarkusTest
class FreshnessResourceTest {

    private final String tenant = TestTenants.fresh();
    private final String candidate = "c-of-" + tenant;
    private final Neighbours neighbours = Neighbours.of(tenant);

    @Inject
    CircuitBreakerMaintenance breakers;

    @BeforeEach
    void somebody_is_shown() {
        breakers.resetAll();
        neighbours.isMatched(candidate, "NONE", null);
    }

    @Test
    void each_contract_and_feature_has_its_entry_and_exports_have_one() {
        neighbours.answer(FRESHNESS, okJson(Contracts.read("http/freshness.response.json")));
        all().statusCode(200)
                .body("features.feature", contains("INMAILS", "NOTES", "STUBS", "EXPORTS"))
                .body("features.state", contains("LATE", "LATE", "WAITING", "CURRENT"))
                .body("features.targetSeconds", contains(7200, 7200, 7200, 1800))
                .body("features[0].contract", equalTo("urn:li:contract:9001"))
                .body("features[0].fetchedUpTo", equalTo("2026-01-02T00:00:00Z"))
                .body("features[0].lastSuccess", equalTo("2026-01-02T00:00:01Z"))
                .body("features[0].lagSeconds", greaterThan(7200))
                .body("features[0].seats", equalTo(3))
                .body("features[2].lagSeconds", nullValue())
                .body("features[3].contract", nullValue())
                .body("features[3].lagSeconds", equalTo(0))
                .body("features[3].seats", nullValue());
    }

    @Test
    void while_it_cannot_be_known_one_is_told_when_to_ask_again() {
        neighbours.answer(FRESHNESS, status(503).withHeader("Retry-After", "7"));
        all().statusCode(503).body("code", equalTo("FRESHNESS_UNAVAILABLE")).header("Retry-After", "7");
        neighbours.answer(FRESHNESS, status(404));
        all().statusCode(503).body("code", equalTo("FRESHNESS_UNAVAILABLE")).header("Retry-After", "2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "{\"features\": [null]}",
                "{\"features\": [{\"feature\": \"NOTES\", \"seats\": 1, \"targetSeconds\": 1, \"state\": \"CURRENT\"}]}",
                "{\"features\": [{\"contract\": \"c\", \"seats\": 1, \"targetSeconds\": 1, \"state\": \"CURRENT\"}]}",
                "{\"features\": [{\"contract\": \"c\", \"feature\": \"NOTES\", \"seats\": 1, \"state\": \"CURRENT\"}]}",
                "{\"features\": [{\"contract\": \"c\", \"feature\": \"NOTES\", \"seats\": 1, \"targetSeconds\": 1}]}"
            })
    void half_an_answer_is_none(String answer) {
        neighbours.answer(FRESHNESS, okJson(answer));
        all().statusCode(503);
    }

    @Test
    void a_feature_that_came_later_is_left_aside() {
        neighbours.answer(FRESHNESS, okJson("""
                {"features": [{"contract": "urn:li:contract:9001", "feature": "GREETINGS", "seats": 1, "targetSeconds": 60,
                    "state": "CURRENT"}]}"""));
        all().statusCode(200).body("features.feature", contains("EXPORTS"));
    }

    @Test
    void a_list_tells_its_own_feature_and_of_several_contracts_the_oldest() {
        var now = Instant.now();
        neighbours.answer(FRESHNESS, okJson("""
                {"features": [
                    {"contract": "urn:li:contract:1", "feature": "INMAILS", "fetchedUpTo": "%1$s", "lastSuccess": "%1$s", "seats": 1,
                        "targetSeconds": 7200, "state": "CURRENT"},
                    {"contract": "urn:li:contract:2", "feature": "INMAILS", "fetchedUpTo": "%2$s", "lastSuccess": "%1$s", "seats": 1,
                        "targetSeconds": 7200, "state": "CATCHING_UP"},
                    {"contract": "urn:li:contract:1", "feature": "STUBS", "fetchedUpTo": "%1$s", "lastSuccess": "%1$s", "seats": 1,
                        "targetSeconds": 7200, "state": "CATCHING_UP"},
                    {"contract": "urn:li:contract:1", "feature": "NOTES", "fetchedUpTo": "2026-01-02T00:00:00Z",
                        "lastSuccess": "%1$s", "seats": 1, "targetSeconds": 7200, "state": "CURRENT"}]}""".formatted(now, now.minusSeconds(60))));
        list("inmails")
                .body("freshness.state", equalTo("CATCHING_UP"))
                .body("freshness.fetchedUpTo", equalTo(now.minusSeconds(60).toString()))
                .body("freshness.targetSeconds", equalTo(7200));
        list("notes").body("freshness.state", equalTo("LATE"));
        list("stubs").body("freshness.state", equalTo("CATCHING_UP"));
    }

    @Test
    void no_list_fails_for_it() {
        neighbours.answer(FRESHNESS, status(500));
        list("inmails").body("freshness", nullValue()).body("nextCursor", nullValue());
        list("notes").body("freshness", nullValue());
        list("stubs").body("freshness", nullValue());
        assertEquals(3, neighbours.heard(FRESHNESS).size());
    }

    private ValidatableResponse list(String name) {
        return given().auth()
                .oauth2(TestTokens.user(tenant, "rita", "recruiter"))
                .get("/candidates/" + candidate + "/linkedin/" + name)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse all() {
        return given().auth()
                .oauth2(TestTokens.user(tenant, "ada", "admin"))
                .get("/sync/freshness")
                .then();
    }
}
