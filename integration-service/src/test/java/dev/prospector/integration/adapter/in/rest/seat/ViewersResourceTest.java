package dev.prospector.integration.adapter.in.rest.seat;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import dev.prospector.integration.running.SeatedTenant;
import dev.prospector.kit.http.Headers;
import dev.prospector.testbed.Contracts;
import dev.prospector.testbed.TestTenants;
import dev.prospector.testbed.TestTokens;

/** What sync-service is told before it shows a text (product.md 2.2). */
@QuarkusTest
class ViewersResourceTest {
    private static final String QUESTION = Contracts.read("http/viewers.request.json");
    private static final String OMAR = "omar";

    private final SeatedTenant tenant = SeatedTenant.fresh();

    @Test
    void the_golden_sample_is_answered_in_its_shape() {
        tenant.shows(SeatedTenant.seat("600123", "recruiter01", "Rita", "Recruiter"));
        var sample =
                JsonPath.from(Contracts.read("http/viewers.response.json")).<Map<String, Object>>getList("tenures");
        var contracts =
                JsonPath.from(Contracts.read("http/viewers.response.json")).getList("contracts");
        ask(tenant.name(), "sync-service")
                .statusCode(200)
                .body("connected", equalTo(true))
                .body("contracts", equalTo(contracts))
                .body("tenures", equalTo(List.of(sample.get(0))));
    }

    /** That the tenant has access is said to all; who has linked nothing is told so. */
    @Test
    void who_has_linked_nothing_reads_nothing_as_an_owner() {
        tenant.shows(SeatedTenant.seat("600123", "recruiter01", "Rita", "Recruiter"));
        ask(tenant.name(), "sync-service", "{\"user\": \"admin\"}")
                .statusCode(200)
                .body("connected", equalTo(false))
                .body("contracts", hasSize(1))
                .body("tenures", empty());
    }

    @Test
    void times_on_seats_that_changed_hands_keep_their_ends() {
        tenant.shows(
                SeatedTenant.seat("600123", "recruiter01", "Rita", "Recruiter"),
                SeatedTenant.seat("600124", OMAR, "Omar", "Okafor"),
                SeatedTenant.seat("600125", "recruiter01", "Rita", "Recruiter"));
        tenant.shows(
                SeatedTenant.seat("600123", OMAR, "Omar", "Okafor"),
                SeatedTenant.seat("600124", "recruiter01", "Rita", "Recruiter"),
                SeatedTenant.seat("600125", "recruiter01", "Rita", "Recruiter"));
        ask(tenant.name(), "sync-service")
                .body("tenures.seat", contains("urn:li:seat:600123", "urn:li:seat:600124", "urn:li:seat:600125"))
                .body("tenures.member", everyItem(equalTo("urn:li:person:recruiter01")))
                .body("tenures[0].from", nullValue())
                .body("tenures[0].until", notNullValue())
                .body("tenures[1].from", notNullValue())
                .body("tenures[1].until", nullValue());
    }

    @Test
    void nobody_else_is_told_and_of_no_other_tenant() {
        tenant.shows(SeatedTenant.seat("600123", "recruiter01", "Rita", "Recruiter"));
        ask(SeatedTenant.fresh().name(), "sync-service").body("tenures", empty());
        ask(TestTenants.fresh(), "sync-service")
                .body("connected", equalTo(false))
                .body("contracts", empty())
                .body("tenures", empty());
        ask(tenant.name(), "gateway").statusCode(403);
        tenant.asks().body(QUESTION).post("/internal/viewers").then().statusCode(403);
    }

    private static ValidatableResponse ask(String tenant, String service) {
        return ask(tenant, service, QUESTION);
    }

    private static ValidatableResponse ask(String tenant, String service, String question) {
        return given().auth()
                .oauth2(TestTokens.service(service))
                .header(Headers.TENANT, tenant)
                .contentType("application/json")
                .body(question)
                .post("/internal/viewers")
                .then();
    }
}
