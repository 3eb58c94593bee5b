package dev.prospector.integration.adapter.in.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.time.Instant;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import dev.prospector.integration.running.Admin;
import dev.prospector.integration.running.ChildApplications;
import dev.prospector.kit.data.sql.InfraSql;
import dev.prospector.testbed.Contracts;
import dev.prospector.testbed.DocumentedAnswers;
import dev.prospector.testbed.TestTenants;
import dev.prospector.testbed.TestTokens;

/** What is done to inbox and connection is there for admins to read: who, what, before and after; never a secret. */
@QuarkusTest
class AuditOverHttpTest {
    private final String tenant = TestTenants.fresh();

    @Inject
    InfraSql sql;

    @Test
    void asking_for_a_lost_notice_is_told_once() {
        post("/inbox/events", "{\"requestId\":\"r-1\"}", null).statusCode(201);
        post("/inbox/events", "{\"requestId\":\"r-1\"}", null).statusCode(200);
        events(tenant)
                .body("items", hasSize(1))
                .body("items[0].actor", equalTo("ada"))
                .body("items[0].action", equalTo("INBOX_EVENT_ASKED_FOR"))
                .body("items[0].record.type", equalTo("inbox-event"))
                .body("items[0].record.id", equalTo("r-1"))
                .body("items[0].before", nullValue())
                .body("items[0].after.eventType", equalTo("EXPORT_CANDIDATE_PROFILE"))
                .body("items[0].requestId", equalTo("request-7"));
    }

    @Test
    void replays_are_told_and_dry_runs_are_not() {
        parked("r-1");
        parked("r-2");
        var window = "{\"from\":\"2026-01-01T00:00:00Z\",\"to\":\"2026-01-03T00:00:00Z\"";
        post("/inbox/replays", window + ",\"dryRun\":true}", null).statusCode(200);
        events(tenant).body("items", empty());
        post("/inbox/replays", "{\"requestId\":\"r-1\"}", null).statusCode(200);
        post("/inbox/replays", window + "}", null).statusCode(200);
        events(tenant)
                .body("items.action", contains("INBOX_REPLAYED", "INBOX_REPLAYED"))
                .body("items.record.id", contains("2026-01-01T00:00:00Z/2026-01-03T00:00:00Z", "r-1"))
                .body("items.after.replayed", contains(1, 1));
    }

    @Test
    void what_is_refused_is_not_told() {
        post("/inbox/replays", "{\"requestId\":\"r-1\"}", null).statusCode(404);
        post("/inbox/events", "{\"requestId\":\"\"}", null).statusCode(422);
        events(tenant).body("items", empty());
    }

    @Test
    void a_key_makes_the_same_request_one_request() {
        var key = "key-" + tenant;
        var body = "{\"requestId\":\"r-1\"}";
        post("/inbox/events", body, key).statusCode(201).header("Idempotent-Replayed", nullValue());
        post("/inbox/events", body, key).statusCode(201).header("Idempotent-Replayed", equalTo("true"));
        post("/inbox/events", "{\"requestId\":\"r-2\"}", key)
                .statusCode(422)
                .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
        events(tenant).body("items", hasSize(1));
    }

    @Test
    void connecting_and_its_end_are_told_step_by_step_without_secrets() {
        var admin = new Admin(tenant).isEntitled(true);
        new ChildApplications(tenant).canBeMade();
        var callback = admin.connects().statusCode(200).extract().<String>path("callbackUrl");
        admin.requests(Contracts.read("linkedin/onboarding-callback.json")).statusCode(200);
        admin.posts("/partner-notifications", null).statusCode(202);
        admin.chooses("*", """
                {"syncedJobs":"PUBLIC","recruiterVisibility":"EVERYONE","instanceName":"Acme","frontEndOrigins":[]}""").statusCode(200);
        admin.disconnects("?erase=true").statusCode(202);
        deeds("ada")
                .body("items.record.type", everyItem(equalTo("connection")))
                .body("items.record.id", everyItem(equalTo(tenant)))
                .body(
                        "items.action.minus('CONNECTION_STATE_CHANGED')",
                        contains(
                                "DISCONNECTION_ASKED",
                                "CONNECTION_SETTINGS_CHANGED",
                                "PARTNER_NOTIFIED",
                                "CONNECTION_REQUESTED",
                                "CONNECTION_MADE"))
                .body("items.find { it.action == 'CONNECTION_SETTINGS_CHANGED' }.before.syncedJobs", equalTo("PRIVATE"))
                .body("items.find { it.action == 'CONNECTION_SETTINGS_CHANGED' }.after.syncedJobs", equalTo("PUBLIC"))
                .body("items.find { it.action == 'CONNECTION_REQUESTED' }.after.integrations", hasSize(4))
                .body("items.find { it.action == 'DISCONNECTION_ASKED' }.after.erase", equalTo(true))
                .body("items[-1].after.state", equalTo("CONNECTED"))
                .body(not(containsString("canary")))
                .body(not(containsString(callback.substring(callback.lastIndexOf('/') + 1))));
        deeds("service:operator").body("items.action", contains("ENTITLEMENT_CHANGED"));
    }

    private ValidatableResponse deeds(String actor) {
        return given().noFiltersOfType(DocumentedAnswers.class) // documented by the gateway, for all services
                .auth()
                .oauth2(TestTokens.user(tenant, "ada", "admin"))
                .queryParam("actor", actor)
                .get("/audit-events")
                .then()
                .statusCode(200);
    }

    @Test
    void another_tenants_events_are_not_there() {
        post("/inbox/events", "{\"requestId\":\"r-1\"}", null).statusCode(201);
        events(TestTenants.fresh()).body("items", empty());
    }

    private void parked(String requestId) {
        sql.update(
                "insert into inbox (tenant, event_type, request_id, state, received_at, settled_at, failures, fence)"
                        + " values (:tenant, 'EXPORT_CANDIDATE_PROFILE', :request, 'PARKED', :at, :at, 1, 1)",
                Map.of("tenant", tenant, "request", requestId, "at", Instant.parse("2026-01-02T00:00:00Z")));
    }

    private ValidatableResponse post(String path, String body, String key) {
        var request = given().auth()
                .oauth2(TestTokens.user(tenant, "ada", "admin"))
                .header("X-Request-Id", "request-7")
                .contentType("application/json")
                .body(body);
        return (key == null ? request : request.header("Idempotency-Key", key))
                .post(path)
                .then();
    }

    private static ValidatableResponse events(String tenant) {
        return given().noFiltersOfType(DocumentedAnswers.class) // documented by the gateway, for all services
                .auth()
                .oauth2(TestTokens.user(tenant, "ada", "admin"))
                .get("/audit-events")
                .then()
                .statusCode(200);
    }
}
