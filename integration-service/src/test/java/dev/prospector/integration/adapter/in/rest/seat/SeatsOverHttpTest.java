package dev.prospector.integration.adapter.in.rest.seat;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.prospector.integration.running.Admin;
import dev.prospector.integration.running.ConnectedTenant;
import dev.prospector.integration.running.JobServer;
import dev.prospector.integration.running.SeatedTenant;
import dev.prospector.testbed.TestTenants;

/** Seats as an admin sees them, LinkedIn and job-service played over HTTP (product.md 2.2). */
@QuarkusTest
class SeatsOverHttpTest {
    private static final String RITA = SeatedTenant.seat("600123", "recruiter01", "Rita", "Recruiter");
    private static final String OMAR = SeatedTenant.seat("600124", "omar", "Omar", "Okafor");
    private static final String NOBODY = "{\"found\":[[]]}";
    private static final String USER = """
            [{"userId":"omar","givenName":"Omar","familyName":"Okafor","emailAddress":null,"tenantRoles":["recruiter"],"active":true}]""";

    private final SeatedTenant tenant = SeatedTenant.fresh();

    @Test
    void a_seat_is_its_linked_users() {
        tenant.shows(RITA);
        tenant.sees("")
                .statusCode(200)
                .body("items.id", contains("600123"))
                .body("items[0].seat", equalTo("urn:li:seat:600123"))
                .body("items[0].contract", equalTo("urn:li:contract:9001"))
                .body("items[0].firstName", equalTo("Rita"))
                .body("items[0].state", equalTo("ACTIVE"))
                .body("items[0].roles", contains("SOURCER_ADD_PROSPECT"))
                .body("items[0].matchState", equalTo("MATCHED"))
                .body("items[0].match.userId", equalTo("recruiter"))
                .body("items[0].match.by", equalTo("PERSON"))
                .body("items[0].asOf", notNullValue())
                .body("nextCursor", nullValue());
    }

    @Test
    void who_may_be_meant_is_proposed() {
        JobServer.answers(tenant.name(), "search", "{\"found\":[" + USER + "]}");
        tenant.shows(RITA, OMAR);
        tenant.sees("?state=PROPOSED")
                .statusCode(200)
                .body("items.id", contains("600124"))
                .body("items[0].match", nullValue())
                .body("items[0].proposals.userId", contains("omar"))
                .body("items[0].proposals.why", contains("NAME"));
        assertEquals(
                "{\"searches\":[\"Omar Okafor\"]}",
                JobServer.asked(tenant.name(), "search").get(0));
    }

    @Test
    void who_cannot_be_searched_for_is_asked_for_again_later() {
        JobServer.answers(tenant.name(), "search", aResponse().withStatus(503).withHeader("Retry-After", "7"));
        tenant.shows(RITA, OMAR);
        tenant.sees("?state=FREE")
                .statusCode(503)
                .body("code", equalTo("USERS_UNAVAILABLE"))
                .header("Retry-After", notNullValue());
        tenant.sees("?state=MATCHED").statusCode(200).body("items.id", contains("600123"));
    }

    @Test
    void an_admin_pairs_by_hand_and_takes_it_back() {
        JobServer.answers(tenant.name(), "search", NOBODY);
        tenant.knowsUsers(USER).shows(RITA, OMAR);
        pairs("600124", "omar").statusCode(204);
        pairs("600124", "omar").statusCode(204);
        tenant.sees("?state=MATCHED").body("items.match.by", contains("PERSON", "HAND"));
        pairs("600123", "omar").statusCode(204);
        tenant.sees("?state=CONFLICT")
                .body("items.id", contains("600123", "600124"))
                .body("items[0].claims.userId", contains("recruiter", "omar"));
        unpairs("600123").statusCode(204);
        unpairs("600124").statusCode(204);
        unpairs("600124").statusCode(204);
        tenant.sees("?state=FREE").body("items.id", contains("600124"));
    }

    @Test
    void who_or_what_is_not_there_is_not_paired() {
        tenant.knowsUsers("[]").shows(RITA);
        pairs("600123", "nobody").statusCode(422).body("errors.code", contains("UNKNOWN_USER"));
        pairs("600999", "omar").statusCode(404).body("code", equalTo("SEAT_NOT_FOUND"));
        pairs("6:00", "omar").statusCode(404).body("code", equalTo("SEAT_NOT_FOUND"));
    }

    @Test
    void seats_come_in_pages() {
        tenant.shows(RITA, SeatedTenant.seat("600125", "recruiter01", "Rita", "Recruiter"));
        var cursor = tenant.sees("?state=MATCHED&limit=1")
                .body("items.id", contains("600123"))
                .extract()
                .<String>path("nextCursor");
        tenant.sees("?state=MATCHED&limit=1&cursor=" + cursor)
                .body("items.id", contains("600125"))
                .body("nextCursor", nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "?state=TAKEN, BAD_FILTER",
        "?limit=0, BAD_LIMIT",
        "?cursor=x, BAD_CURSOR",
        "?stat=FREE, UNKNOWN_PARAMETER"
    })
    void what_is_misspelt_is_refused(String query, String code) {
        tenant.sees(query).statusCode(400).body("code", equalTo(code));
    }

    @Test
    void without_connection_or_contract_there_is_nothing_to_look_at() {
        new Admin(TestTenants.fresh())
                .asks()
                .post(SeatedTenant.SEATS + "/refreshes")
                .then()
                .statusCode(409)
                .body("code", equalTo("NOT_CONNECTED"));
        new Admin(ConnectedTenant.fresh().name())
                .asks()
                .post(SeatedTenant.SEATS + "/refreshes")
                .then()
                .statusCode(409)
                .body("code", equalTo("NO_CONTRACT_ACCESS"));
    }

    @Test
    void another_tenants_seats_are_not_there() {
        tenant.shows(RITA);
        var other = SeatedTenant.fresh().knowsUsers(USER);
        other.sees("").statusCode(200).body("items", empty());
        other.asks()
                .body("{\"userId\":\"omar\"}")
                .put(SeatedTenant.SEATS + "/600123/user")
                .then()
                .statusCode(404);
    }

    private ValidatableResponse pairs(String seat, String user) {
        return tenant.asks()
                .body("{\"userId\":\"" + user + "\"}")
                .put(SeatedTenant.SEATS + "/" + seat + "/user")
                .then();
    }

    private ValidatableResponse unpairs(String seat) {
        return tenant.asks().delete(SeatedTenant.SEATS + "/" + seat + "/user").then();
    }
}
