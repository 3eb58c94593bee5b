package dev.prospector.integration.adapter.in.rest.link;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.prospector.integration.running.Admin;
import dev.prospector.integration.running.SeatedTenant;
import dev.prospector.kit.http.Headers;
import dev.prospector.testbed.Contracts;
import dev.prospector.testbed.TestTokens;

/** What the gateway is told of a user's standing, and the user of their own (product.md 4.1). */
@QuarkusTest
class ChecksOverHttpTest {
    private static final String QUESTION = Contracts.read("http/checks.export.request.json");

    private final SeatedTenant tenant = SeatedTenant.fresh();

    @BeforeEach
    void entitled() {
        new Admin(tenant.name()).isEntitled(true);
    }

    @Test
    void the_golden_samples_fit() throws JsonProcessingException {
        var answer = ask("ada", "admin", "export", QUESTION)
                .statusCode(200)
                .extract()
                .asString();
        var json = new ObjectMapper();
        assertEquals(
                json.readTree(Contracts.read("http/checks.export.integration-service.json")), json.readTree(answer));
    }

    @Test
    void an_active_seat_of_the_users_own_person_passes() {
        tenant.shows(SeatedTenant.seat("600123", "recruiter01", "Rita", "Recruiter"));
        ask("recruiter", "recruiter", "export", "{}").body("checks.outcome", everyItem(equalTo("PASSED")));
        ask("recruiter", "recruiter", "inmail-text", "{}").body("checks.outcome", everyItem(equalTo("PASSED")));
    }

    @Test
    void a_seat_that_was_parked_does_not() {
        tenant.shows(
                SeatedTenant.seat("600123", "recruiter01", "Rita", "Recruiter").replace("ACTIVE", "PARKED"));
        ask("recruiter", "recruiter", "export", "{}")
                .body("checks.findAll{it.outcome=='FAILED'}.check", contains("USER_HAS_SEAT"));
    }

    @Test
    void whoever_asks_asks_about_themselves_unless_they_say_otherwise() {
        ask("omar", "recruiter", "widget", "{\"jobId\":\"j\",\"candidateId\":null}")
                .statusCode(200)
                .body("checks.findAll{it.outcome=='FAILED'}.reason", contains("USER_NOT_LINKED"));
        ask("omar", "recruiter", "widget", "{\"user\":\"recruiter\"}")
                .body("checks.outcome", everyItem(equalTo("PASSED")));
    }

    @ParameterizedTest
    @CsvSource({"admin, 200", "read-only, 200", "recruiter, 200", "hiring-manager, 200", "interviewer, 403"})
    void whoever_may_read_their_own_link_may_ask(String role, int status) {
        ask("omar", role, "export", QUESTION).statusCode(status);
    }

    @Test
    void what_is_no_feature_is_not_explained() {
        ask("omar", "admin", "weather", "{}").statusCode(404);
        ask("omar", "admin", "export", "{\"job\":\"j\"}").statusCode(400);
        ask("omar", "admin", "widget", "{\"candidateId\":\"c\"}").statusCode(400);
    }

    @Test
    void services_do_not_ask_for_themselves() {
        given().auth()
                .oauth2(TestTokens.service("gateway"))
                .header(Headers.TENANT, tenant.name())
                .contentType("application/json")
                .body(QUESTION)
                .post("/internal/checks/export")
                .then()
                .statusCode(403);
        given().contentType("application/json")
                .body(QUESTION)
                .post("/internal/checks/export")
                .then()
                .statusCode(401);
    }

    @Test
    void users_see_their_link_seat_contracts_and_features() {
        tenant.shows(SeatedTenant.seat("600123", "recruiter01", "Rita", "Recruiter"));
        tenant.as("recruiter", "recruiter")
                .get("/me/linkedin")
                .then()
                .statusCode(200)
                .body("state", equalTo("LINKED"))
                .body("since", notNullValue())
                .body("seat", equalTo("urn:li:seat:600123"))
                .body("contracts", contains("urn:li:contract:9001"))
                .body("features.feature", contains("EXPORT", "WIDGET", "INDICATOR", "INMAIL_TEXT"))
                .body("features.available", contains(true, true, false, true))
                .body("features[2].checks.findAll{it.outcome=='FAILED'}.reason", contains("SETTINGS_MISSING"))
                .body("features[0].checks[0].reason", nullValue());
    }

    @Test
    void who_is_not_linked_sees_why() {
        tenant.as("omar", "recruiter")
                .get("/me/linkedin")
                .then()
                .statusCode(200)
                .body("state", equalTo("NOT_LINKED"))
                .body("seat", nullValue())
                .body("contracts", empty())
                .body("features[0].available", equalTo(false))
                .body("features[0].checks.findAll{it.outcome=='FAILED'}.mendableBy", contains("USER"));
    }

    private ValidatableResponse ask(String user, String role, String feature, String question) {
        return tenant.as(user, role)
                .body(question)
                .post("/internal/checks/" + feature)
                .then();
    }
}
