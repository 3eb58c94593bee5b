package dev.prospector.integration.adapter.in.rest.seat;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import dev.prospector.integration.running.SeatedTenant;
import dev.prospector.kit.http.Headers;
import dev.prospector.testbed.Contracts;
import dev.prospector.testbed.TestTenants;
import dev.prospector.testbed.TestTokens;

/** Whose messages are shown (product.md 2.7). */
@QuarkusTest
class AttributionResourceTest {
    private static final String QUESTION = Contracts.read("http/attributions.request.json");

    private final SeatedTenant tenant = SeatedTenant.fresh();

    @Test
    void the_golden_sample_is_answered_in_its_shape_and_to_sync_service_only() {
        tenant.shows(
                SeatedTenant.seat("600123", "recruiter01", "Rita", "Recruiter"),
                SeatedTenant.seat("600124", "omar", "Omar", "Okafor"));
        var sample = JsonPath.from(Contracts.read("http/attributions.response.json"));
        ask(tenant.name(), "sync-service", QUESTION)
                .statusCode(200)
                .body("credits", equalTo(sample.<List<Object>>get("credits")));
        ask(tenant.name(), "gateway", QUESTION).statusCode(403);
        ask(TestTenants.fresh(), "sync-service", QUESTION)
                .body("credits.seatName", contains(nullValue()))
                .body("credits.user", contains(nullValue()));
    }

    @Test
    void who_left_the_seat_is_not_credited_with_its_name_and_what_names_nothing_is_left_out() {
        tenant.shows(
                SeatedTenant.seat("600123", "omar", "Omar", "Okafor"),
                SeatedTenant.seat("600124", "recruiter01", "Rita", "Recruiter"));
        ask(
                        tenant.name(),
                        "sync-service",
                        "{\"writings\":[{\"contract\":\"urn:li:contract:9001\",\"seat\":\"urn:li:seat:600123\",\"member\":null},"
                                + "{\"contract\":\"nothing\",\"seat\":\"urn:li:seat:600123\",\"member\":null}]}")
                .statusCode(200)
                .body("credits.seatName", contains("Omar Okafor"))
                .body("credits.user", contains(nullValue()));
        ask(tenant.name(), "sync-service", "{\"writings\":[]}").body("credits", empty());
    }

    /** Whoever comes to a seat is not the one who wrote there before; where nobody came, it keeps the last one's name. */
    @Test
    void a_seat_is_named_after_who_had_it_last_and_nobody_else_is() {
        var rita = SeatedTenant.seat("600124", "recruiter01", "Rita", "Recruiter");
        tenant.shows(SeatedTenant.seat("600123", "omar", "Omar", "Okafor"), rita);
        assertEquals("Omar Okafor", nameOf("omar"));
        assertNull(nameOf("somebody"));
        tenant.shows(rita);
        assertEquals("Omar Okafor", nameOf("omar"));
        assertNull(nameOf("somebody"));
        tenant.shows(SeatedTenant.seat("600123", "lena", "Lena", "Lang"), rita);
        assertEquals("Lena Lang", nameOf("lena"));
        assertNull(nameOf("omar"));
    }

    /** What is told of seat 600123, where this member wrote. */
    private String nameOf(String member) {
        return ask(tenant.name(), "sync-service", QUESTION.replace("recruiter01", member))
                .statusCode(200)
                .extract()
                .path("credits[0].seatName");
    }

    private static ValidatableResponse ask(String tenant, String service, String question) {
        return given().auth()
                .oauth2(TestTokens.service(service))
                .header(Headers.TENANT, tenant)
                .contentType("application/json")
                .body(question)
                .post("/internal/attributions")
                .then();
    }
}
