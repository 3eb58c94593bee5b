package dev.prospector.integration.adapter.in.rest.inbox;

import static dev.prospector.testbed.Patience.await;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.prospector.integration.running.ConnectedTenant;
import dev.prospector.integration.running.ExportTopic;
import dev.prospector.kit.data.sql.InfraSql;
import dev.prospector.kit.http.page.Cursor;
import dev.prospector.testbed.TestTenants;
import dev.prospector.testbed.TestTokens;

@QuarkusTest
class InboxResourceTest {
    private static final String EXPORT = "EXPORT_CANDIDATE_PROFILE";

    private final String tenant = TestTenants.fresh();

    @Inject
    InfraSql sql;

    @Test
    void the_inbox_is_listed_newest_first_with_how_far_each_notice_has_come() {
        row("r-1", EXPORT, "PARKED", "2026-01-02T00:00:00Z");
        row("r-2", EXPORT, "FETCHED", "2026-01-02T00:00:01Z");
        row("r-2", "INTEGRATION_STATUS_CHANGE", "IGNORED", "2026-01-02T00:00:02Z");
        list("").body("items.requestId", contains("r-2", "r-2", "r-1"))
                .body("items.eventType", contains("INTEGRATION_STATUS_CHANGE", EXPORT, EXPORT))
                .body("items.state", contains("IGNORED", "FETCHED", "PARKED"))
                .body("items[2].attempts", equalTo(3))
                .body("items[2].lastError", equalTo("EMPTY_ANSWER"))
                .body("items[2].receivedAt", equalTo("2026-01-02T00:00:00Z"))
                .body("items[2].settledAt", equalTo("2026-01-02T00:00:00Z"))
                .body("items[2]", hasKey("nextAttemptAt"))
                .body("items[2].nextAttemptAt", nullValue())
                .body("items[0]", not(hasKey("body")))
                .body("nextCursor", nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "state=PARKED, r-1",
        "requestId=r-2, r-2",
        "eventType=OTHER, r-3",
        "state=FETCHED&eventType=EXPORT_CANDIDATE_PROFILE&requestId=r-2, r-2"
    })
    void the_list_can_be_narrowed(String query, String expected) {
        row("r-1", EXPORT, "PARKED", "2026-01-02T00:00:00Z");
        row("r-2", EXPORT, "FETCHED", "2026-01-02T00:00:01Z");
        row("r-3", "OTHER", "IGNORED", "2026-01-02T00:00:02Z");
        list("?" + query).body("items.requestId", contains(expected));
    }

    @Test
    void a_cursor_goes_on_where_the_page_ended_even_within_one_moment() {
        for (var id : List.of("r-1", "r-2", "r-3", "R-3")) {
            row(id, EXPORT, "FETCHED", "2026-01-02T00:00:00.000001Z");
        }
        var cursor = list("?limit=2")
                .body("items.requestId", contains("r-3", "r-2"))
                .extract()
                .<String>path("nextCursor");
        list("?limit=2&cursor=" + cursor)
                .body("items.requestId", contains("r-1", "R-3"))
                .body("nextCursor", nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "state=parked, BAD_FILTER",
        "eventType=%20X, BAD_FILTER",
        "requestId=r-1%20, BAD_FILTER",
        "person=x, UNKNOWN_PARAMETER",
        "limit=0, BAD_LIMIT",
        "limit=201, BAD_LIMIT",
        "limit=x, BAD_REQUEST",
        "cursor=%3F, BAD_CURSOR"
    })
    void a_parameter_that_cannot_be_meant_is_refused(String query, String code) {
        as("admin")
                .urlEncodingEnabled(false)
                .get("/inbox/events?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo(code));
    }

    @Test
    void a_cursor_that_we_did_not_give_is_refused() {
        for (var cursor : List.of(
                Cursor.encode("2026-01-02T00:00:00Z"),
                Cursor.encode("yesterday", EXPORT, "r-1"),
                Cursor.encode("+999999999-12-31T00:00:00Z", EXPORT, "r-1"),
                Cursor.encode("-1000-12-31T00:00:00Z", EXPORT, "r-1"),
                Cursor.encode("2026-01-02T00:00:00Z", "", "r-1"),
                Cursor.encode("2026-01-02T00:00:00Z", EXPORT, "r-1", "x"))) {
            as("admin")
                    .queryParam("cursor", cursor)
                    .get("/inbox/events")
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("BAD_CURSOR"));
        }
    }

    @Test
    void a_lost_notice_is_fetched_by_hand_as_if_it_was_pushed() {
        var id = "r-" + UUID.randomUUID();
        lost(id, 201)
                .body("requestId", equalTo(id))
                .body("eventType", equalTo(EXPORT))
                .body("state", equalTo("RECEIVED"))
                .body("nextAttemptAt", notNullValue());
        lost(id, 200).body("requestId", equalTo(id));
        assertTypes(id, "RECEIVED");
    }

    @Test
    void what_was_pushed_is_shown_as_it_is() {
        row("r-1", EXPORT, "PARKED", "2026-01-02T00:00:00Z");
        lost("r-1", 200).body("state", equalTo("PARKED")).body("receivedAt", equalTo("2026-01-02T00:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "{}|422",
                "{'requestId':null}|422",
                "{'requestId':''}|422",
                "{'requestId':' r-1'}|422",
                "{'requestId':'r\\u0000'}|422",
                "{'requestId':'\\ud800'}|422",
                "{'requestId':7}|400",
                "{'requestId':['r-1']}|400",
                "{'requestId':'r-1','eventType':'X'}|400",
                "[]|400",
                "{|400",
                "''|422"
            },
            delimiter = '|')
    void what_is_no_request_id_is_refused(String body, int status) {
        as("admin")
                .contentType("application/json")
                .body(body == null ? "" : body.replace('\'', '"'))
                .post("/inbox/events")
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", notNullValue());
    }

    @Test
    void a_request_id_has_at_most_255_characters() {
        lost("r".repeat(256), 422).body("errors[0].pointer", equalTo("/requestId"));
        lost("r".repeat(255), 201);
    }

    @Test
    void one_failed_export_is_replayed() {
        row("r-1", EXPORT, "PARKED", "2026-01-02T00:00:00Z");
        row("r-2", EXPORT, "PARKED", "2026-01-02T00:00:00Z");
        replay("{'requestId':'r-1'}").body("$", hasEntry("matched", 1)).body("replayed", equalTo(1));
        await().until(() -> !state("r-1").equals("PARKED"));
        assertEquals("PARKED", state("r-2"));
        replay("{'requestId':'r-1'}").body("matched", equalTo(0)).body("replayed", equalTo(0));
    }

    @Test
    void a_dry_run_changes_nothing() {
        row("r-1", EXPORT, "PARKED", "2026-01-02T00:00:00Z");
        replay("{'requestId':'r-1','dryRun':true}")
                .body("matched", equalTo(1))
                .body("replayed", equalTo(0))
                .body("dryRun", equalTo(true));
        assertEquals("PARKED", state("r-1"));
    }

    @Test
    void a_window_replays_what_failed_in_it() {
        row("before", EXPORT, "PARKED", "2026-01-01T23:59:59.999999Z");
        row("parked", EXPORT, "PARKED", "2026-01-02T00:00:00Z");
        row("mismatch", EXPORT, "TENANT_MISMATCH", "2026-01-02T12:00:00Z");
        row("fetched", EXPORT, "FETCHED", "2026-01-02T12:00:00Z");
        row("ignored", "OTHER", "IGNORED", "2026-01-02T12:00:00Z");
        row("after", EXPORT, "PARKED", "2026-01-03T00:00:00Z");
        var window = "'from':'2026-01-02T00:00:00Z','to':'2026-01-03T00:00:00Z'";
        replay("{" + window + ",'dryRun':true}").body("matched", equalTo(2));
        replay("{" + window + ",'state':'TENANT_MISMATCH'}").body("replayed", equalTo(1));
        replay("{" + window + "}").body("replayed", equalTo(1));
        list("?state=PARKED").body("items.requestId", contains("after", "before"));
        list("?state=FETCHED").body("items.requestId", contains("fetched"));
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "{}|422",
                "{'dryRun':true}|422",
                "{'requestId':'r-1','from':'2026-01-02T00:00:00Z','to':'2026-01-03T00:00:00Z'}|422",
                "{'requestId':'r-1','state':'PARKED'}|422",
                "{'from':'2026-01-02T00:00:00Z'}|422",
                "{'to':'2026-01-02T00:00:00Z'}|422",
                "{'from':'2026-01-02T00:00:00Z','to':'2026-01-02T00:00:00Z'}|422",
                "{'from':'2026-01-03T00:00:00Z','to':'2026-01-02T00:00:00Z'}|422",
                "{'from':'2026-01-01T00:00:00Z','to':'2026-02-01T00:00:00.000001Z'}|422",
                "{'from':'+999999999-01-01T00:00:00Z','to':'+999999999-01-02T00:00:00Z'}|422",
                "{'from':'-999999999-01-01T00:00:00Z','to':'-999999999-01-02T00:00:00Z'}|422",
                "{'from':'yesterday','to':'2026-01-02T00:00:00Z'}|400",
                "{'from':'2026-01-02T00:00:00Z','to':'2026-01-03T00:00:00Z','state':'FETCHED'}|400",
                "{'requestId':'r-1','dryRun':'true'}|400",
                "{'requestId':''}|422",
                "{'requestId':' '}|422",
                "{'requestId':'r-1','more':1}|400"
            },
            delimiter = '|')
    void what_selects_nothing_or_too_much_is_refused(String body, int status) {
        replaying(body)
                .statusCode(status)
                .contentType("application/problem+json")
                .body("errors[0].pointer", notNullValue());
    }

    @Test
    void what_was_never_announced_is_not_found() {
        row("r-1", "OTHER", "IGNORED", "2026-01-02T00:00:00Z");
        for (var id : List.of("r-1", "R-1", "r-2")) {
            replaying("{'requestId':'" + id + "'}").statusCode(404).body("code", equalTo("INBOX_EVENT_NOT_FOUND"));
        }
    }

    @Test
    void another_tenant_sees_and_changes_nothing_of_it() {
        row("r-1", EXPORT, "PARKED", "2026-01-02T00:00:00Z");
        var stranger = TestTokens.user(TestTenants.fresh(), "admin", "admin");
        given().auth()
                .oauth2(stranger)
                .get("/inbox/events")
                .then()
                .statusCode(200)
                .body("items", empty());
        given().auth()
                .oauth2(stranger)
                .contentType("application/json")
                .body("{\"requestId\":\"r-1\"}")
                .post("/inbox/replays")
                .then()
                .statusCode(404);
        given().auth()
                .oauth2(stranger)
                .contentType("application/json")
                .body("{\"from\":\"2026-01-01T00:00:00Z\",\"to\":\"2026-01-03T00:00:00Z\"}")
                .post("/inbox/replays")
                .then()
                .statusCode(200)
                .body("matched", equalTo(0));
        assertEquals("PARKED", state("r-1"));
    }

    @ParameterizedTest
    @CsvSource({
        "admin, 200, 201, 200",
        "read-only, 200, 403, 403",
        "recruiter, 403, 403, 403",
        "hiring-manager, 403, 403, 403",
        "interviewer, 403, 403, 403",
        "nothing, 403, 403, 403"
    })
    void the_inbox_is_for_admins_and_read_only_may_look(String role, int list, int receive, int replay) {
        as(role).get("/inbox/events").then().statusCode(list);
        as(role).contentType("application/json")
                .body("{\"requestId\":\"r-" + UUID.randomUUID() + "\"}")
                .post("/inbox/events")
                .then()
                .statusCode(receive);
        as(role).contentType("application/json")
                .body("{\"from\":\"2020-01-01T00:00:00Z\",\"to\":\"2020-01-02T00:00:00Z\"}")
                .post("/inbox/replays")
                .then()
                .statusCode(replay);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gateway", "operator", "sync-service"})
    void services_are_no_admins(String client) {
        given().auth()
                .oauth2(TestTokens.service(client))
                .get("/inbox/events")
                .then()
                .statusCode(403);
    }

    @Test
    void without_a_token_nothing_is_shown() {
        given().get("/inbox/events").then().statusCode(401).contentType("application/problem+json");
        given().contentType("application/json")
                .body("{}")
                .post("/inbox/events")
                .then()
                .statusCode(401);
        given().contentType("application/json")
                .body("{}")
                .post("/inbox/replays")
                .then()
                .statusCode(401);
    }

    @Test
    void the_body_of_a_push_is_never_shown() {
        var connected = ConnectedTenant.fresh();
        connected
                .push("{\"requestId\":\"r-1\",\"type\":\"OTHER\",\"more\":\"canary\"}")
                .then()
                .statusCode(200);
        var shown = given().auth()
                .oauth2(TestTokens.user(connected.name(), "admin", "admin"))
                .get("/inbox/events")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body(
                        "items[0].keySet()",
                        containsInAnyOrder(
                                "requestId",
                                "eventType",
                                "state",
                                "attempts",
                                "lastError",
                                "receivedAt",
                                "nextAttemptAt",
                                "settledAt"))
                .extract()
                .asString();
        assertFalse(shown.contains("canary"));
    }

    private void assertTypes(String requestId, String... types) {
        try (var topic = new ExportTopic()) {
            await().until(() -> topic.types(tenant, requestId), equalTo(List.of(types)));
        }
    }

    private ValidatableResponse list(String query) {
        return as("read-only").get("/inbox/events" + query).then().statusCode(200);
    }

    private ValidatableResponse lost(String requestId, int status) {
        return as("admin")
                .contentType("application/json")
                .body("{\"requestId\":\"" + requestId + "\"}")
                .post("/inbox/events")
                .then()
                .statusCode(status);
    }

    private ValidatableResponse replay(String body) {
        return replaying(body).statusCode(200);
    }

    private ValidatableResponse replaying(String body) {
        return as("admin")
                .contentType("application/json")
                .body(body.replace('\'', '"'))
                .post("/inbox/replays")
                .then();
    }

    private RequestSpecification as(String role) {
        return given().auth().oauth2(TestTokens.user(tenant, "somebody", role));
    }

    private void row(String requestId, String eventType, String state, String receivedAt) {
        sql.update(
                """
                insert into inbox (tenant, event_type, request_id, state, received_at, settled_at, failures, failure, fence)
                values (:tenant, :type, :request, :state, :at, :at, 3, :failure, 3)""",
                Map.of(
                        "tenant",
                        tenant,
                        "type",
                        eventType,
                        "request",
                        requestId,
                        "state",
                        state,
                        "at",
                        Instant.parse(receivedAt),
                        "failure",
                        "EMPTY_ANSWER"));
    }

    private String state(String requestId) {
        return sql.one(
                        "select state from inbox where tenant = :tenant and request_id = :request",
                        Map.of("tenant", tenant, "request", requestId),
                        row -> row.getString(1))
                .orElseThrow();
    }
}
