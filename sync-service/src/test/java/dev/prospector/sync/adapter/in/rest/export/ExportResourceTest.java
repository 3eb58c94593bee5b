package dev.prospector.sync.adapter.in.rest.export;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.prospector.kit.data.sql.Tenants;
import dev.prospector.kit.http.page.Cursor;
import dev.prospector.sync.application.port.in.export.ExportIntake;
import dev.prospector.sync.domain.export.ExportReason;
import dev.prospector.testbed.TestTenants;
import dev.prospector.testbed.TestTokens;

@QuarkusTest
class ExportResourceTest {

    private static final Instant AT = Instant.parse("2026-01-02T00:00:00.123456Z");

    private final String tenant = TestTenants.fresh();

    @Inject
    ExportIntake intake;

    @Inject
    Tenants tenants;

    @BeforeEach
    void three_exports() {
        tenants.in(tenant, () -> {
            intake.noticed("r-1", AT);
            intake.noticed("r-2", AT.plusSeconds(1));
            intake.noticed("r-3", AT.plusSeconds(2));
            intake.stopped("r-2", 2, ExportReason.TENANT_MISMATCH);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "read-only"})
    void these_roles_list_the_exports_newest_first(String role) {
        as(role).get("/sync/exports")
                .then()
                .statusCode(200)
                .body("items.requestId", contains("r-3", "r-2", "r-1"))
                .body("nextCursor", nullValue());
    }

    @Test
    void an_export_shows_its_reason_and_who_can_mend_it() {
        as("read-only")
                .get("/sync/exports/r-2")
                .then()
                .statusCode(200)
                .body("requestId", equalTo("r-2"))
                .body("state", equalTo("REFUSED"))
                .body("reason", equalTo("TENANT_MISMATCH"))
                .body("mendableBy", equalTo("OPERATOR"))
                .body("receivedAt", equalTo("2026-01-02T00:00:01.123456Z"))
                .body("alreadyInJob", equalTo(false))
                .body("$", hasKey("person"))
                .body("$", hasKey("jobNumber"))
                .body("$", hasKey("exporter"))
                .body("$", hasKey("exportedBy"))
                .body("$", hasKey("applicationId"))
                .body("$", hasKey("candidateId"))
                .body("$", hasKey("updatedAt"));
    }

    @Test
    void the_list_can_be_narrowed_to_a_state() {
        as("read-only")
                .get("/sync/exports?state=REFUSED")
                .then()
                .statusCode(200)
                .body("items.requestId", contains("r-2"));
    }

    @Test
    void a_cursor_goes_on_where_the_page_ended() {
        String cursor = as("read-only")
                .get("/sync/exports?limit=2")
                .then()
                .statusCode(200)
                .body("items.requestId", contains("r-3", "r-2"))
                .extract()
                .path("nextCursor");

        as("read-only")
                .queryParam("limit", 2)
                .queryParam("cursor", cursor)
                .get("/sync/exports")
                .then()
                .statusCode(200)
                .body("items.requestId", contains("r-1"))
                .body("nextCursor", nullValue());
    }

    @Test
    void another_tenant_sees_nothing_of_it() {
        var stranger = given().auth().oauth2(TestTokens.user(TestTenants.fresh(), "admin", "admin"));

        stranger.get("/sync/exports").then().statusCode(200).body("items", empty());
        stranger.get("/sync/exports/r-1").then().statusCode(404).body("code", equalTo("EXPORT_NOT_FOUND"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"r-4", "R-1", "%20", "r-1%20"})
    void what_is_not_there_is_not_found(String requestId) {
        as("admin")
                .urlEncodingEnabled(false)
                .get("/sync/exports/" + requestId)
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sync/exports", "/sync/exports/r-1"})
    void without_a_token_nothing_is_shown(String path) {
        given().get(path).then().statusCode(401).contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sync/exports", "/sync/exports/r-1"})
    void services_see_no_exports(String path) {
        given().auth()
                .oauth2(TestTokens.service("integration-service"))
                .get(path)
                .then()
                .statusCode(403);
    }

    @Test
    void an_admin_replays_what_was_refused() {
        as("admin")
                .post("/sync/exports/r-2/replays")
                .then()
                .statusCode(202)
                .body("requestId", equalTo("r-2"))
                .body("state", equalTo("RECEIVED"))
                .body("reason", nullValue());
    }

    /** So that a client that got no answer may ask again. */
    @Test
    void a_replay_that_is_sent_twice_under_one_key_is_answered_twice_and_done_once() {
        var first = withKey("again").post("/sync/exports/r-2/replays");
        var second = withKey("again").post("/sync/exports/r-2/replays");

        first.then().statusCode(202);
        second.then().statusCode(202).header("Idempotent-Replayed", "true");
        assertEquals(first.asString(), second.asString());
        withKey("another").post("/sync/exports/r-2/replays").then().statusCode(409);
        withKey("again").post("/sync/exports/r-1/replays").then().statusCode(422);
    }

    private RequestSpecification withKey(String key) {
        return as("admin").header("Idempotency-Key", key);
    }

    @Test
    void a_replay_needs_a_users_token() {
        given().post("/sync/exports/r-2/replays").then().statusCode(401);
        given().auth()
                .oauth2(TestTokens.service("integration-service"))
                .post("/sync/exports/r-2/replays")
                .then()
                .statusCode(403);
    }

    @Test
    void what_is_on_its_way_is_not_replayed() {
        as("admin")
                .post("/sync/exports/r-1/replays")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("EXPORT_NOT_REPLAYABLE"));
    }

    @Test
    void another_tenants_export_is_not_replayed() {
        given().auth()
                .oauth2(TestTokens.user(TestTenants.fresh(), "admin", "admin"))
                .post("/sync/exports/r-2/replays")
                .then()
                .statusCode(404)
                .body("code", equalTo("EXPORT_NOT_FOUND"));
        as("admin").get("/sync/exports/r-2").then().body("state", equalTo("REFUSED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"r-4", "R-2", "%20", "r-2%20"})
    void what_is_not_there_is_not_replayed(String requestId) {
        as("admin")
                .urlEncodingEnabled(false)
                .post("/sync/exports/" + requestId + "/replays")
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DONE", "refused", "REFUSED,LANDED"})
    void an_unknown_state_is_refused(String state) {
        bad("BAD_FILTER", "state", state);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "201", "-1"})
    void a_limit_outside_1_to_200_is_refused(String limit) {
        bad("BAD_LIMIT", "limit", limit);
    }

    @Test
    void a_limit_that_is_no_number_is_refused() {
        bad("BAD_REQUEST", "limit", "many");
    }

    @Test
    void a_cursor_that_we_did_not_give_is_refused() {
        bad("BAD_CURSOR", "cursor", "?");
        bad("BAD_CURSOR", "cursor", Cursor.encode("2026-01-02T00:00:00Z"));
        bad("BAD_CURSOR", "cursor", Cursor.encode("yesterday", "r-1"));
        bad("BAD_CURSOR", "cursor", Cursor.encode(Instant.MAX.toString(), "r-1"));
    }

    @Test
    void an_unknown_filter_is_refused() {
        bad("UNKNOWN_PARAMETER", "person", "urn:li:person:pQ7x2");
    }

    private void bad(String code, String parameter, String value) {
        as("recruiter")
                .queryParam(parameter, value)
                .get("/sync/exports")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo(code));
    }

    private RequestSpecification as(String role) {
        return given().auth().oauth2(TestTokens.user(tenant, "somebody", role));
    }
}
