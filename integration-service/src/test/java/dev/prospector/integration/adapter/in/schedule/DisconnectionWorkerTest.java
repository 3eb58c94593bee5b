package dev.prospector.integration.adapter.in.schedule;

import static dev.prospector.testbed.Patience.await;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import dev.prospector.integration.running.Admin;
import dev.prospector.integration.running.CallbackAtLinkedIn;
import dev.prospector.integration.running.ChildApplications;
import dev.prospector.integration.running.ConnectedTenant;
import dev.prospector.integration.running.InboxRow;
import dev.prospector.integration.running.LinkedIn;
import dev.prospector.kit.data.sql.InfraSql;
import dev.prospector.testbed.DocumentedAnswers;

/** product.md 2.1.5, with a real database and LinkedIn played: an admin disconnects, and the rest follows by itself. */
@QuarkusTest
class DisconnectionWorkerTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    InfraSql sql;

    private final ConnectedTenant tenant = ConnectedTenant.fresh();
    private final Admin admin = new Admin(tenant.name());
    private final CallbackAtLinkedIn callback = new CallbackAtLinkedIn(tenant);
    private final LinkedIn linkedIn = tenant.linkedIn();

    @Test
    void the_steps_follow_in_their_order_until_nothing_is_left_but_receipts() {
        callback.canBeTakenBack();

        admin.disconnects("?erase=true").statusCode(202).body("reason", equalTo("DISCONNECTING"));

        untilOver();
        admin.sees()
                .body("organization", nullValue())
                .body("company.integrations", empty())
                .body("features.reason", everyItem(equalTo("NOT_ENTITLED")))
                .body("disconnection.steps.state", everyItem(equalTo("DONE")))
                .body("disconnection.steps.at", everyItem(notNullValue()))
                .body("disconnection.steps.records", everyItem(equalTo(0)));
        assertEquals(1, callback.asked());
    }

    @Test
    void who_ended_it_stands_in_events_and_audit() {
        callback.canBeTakenBack();
        admin.disconnects("").statusCode(202);
        untilOver();

        admin.asks()
                .get(Admin.CONNECTION + "/events")
                .then()
                .statusCode(200)
                .body("items.findAll { it.type == null }[0].to", equalTo("NOT_CONNECTED"))
                .body("items.findAll { it.actor == 'ada' }.reason", hasItem("DISCONNECTING"));
        admin.asks()
                .noFiltersOfType(DocumentedAnswers.class) // documented by the gateway, for all services
                .get("/audit-events")
                .then()
                .statusCode(200)
                .body("items.findAll { it.action == 'DISCONNECTED' }.onBehalfOf", contains("ada"))
                .body("items.findAll { it.action == 'DISCONNECTION_ASKED' }.actor", contains("ada"));
    }

    @Test
    void records_are_kept_unless_chosen_otherwise() {
        callback.canBeTakenBack();

        admin.disconnects("?erase=false").statusCode(202);

        untilOver();
        admin.sees().body("disconnection.steps.state", contains("DONE", "DONE", "SKIPPED", "DONE"));
    }

    @Test
    void pushes_and_challenges_are_a_strangers_from_the_moment_of_asking() {
        callback.answers(LinkedIn.status(503));

        admin.disconnects("").statusCode(202);

        tenant.push(ConnectedTenant.export("r-1")).then().statusCode(401);
        given().queryParam("challengeCode", UUID.randomUUID())
                .get("/webhooks/linkedin/" + tenant.hookId())
                .then()
                .statusCode(404);
    }

    @Test
    void a_disconnection_that_another_replica_began_shuts_this_door_too() {
        tenant.push(ConnectedTenant.export("r-1")).then().statusCode(200);

        sql.update(
                "update connections set phase = 'DISCONNECTING' where tenant = :tenant",
                Map.of("tenant", tenant.name()));

        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> tenant.push(ConnectedTenant.export("r-2")).then().statusCode(401));
    }

    @Test
    void linkedin_that_is_down_is_asked_again_until_it_is_back_and_nobody_connects_meanwhile() {
        callback.answers(LinkedIn.status(503));
        admin.isEntitled(true).disconnects("").statusCode(202);
        await().atMost(PATIENCE).until(() -> callback.asked() >= 2);

        admin.connects().statusCode(409).body("code", equalTo("DISCONNECTING"));
        admin.sees().body("disconnection.steps.state", contains("DUE", "DUE", "SKIPPED", "DUE"));

        callback.canBeTakenBack();
        untilOver();
    }

    @Test
    void connect_takes_up_the_same_application_and_callback_again() {
        callback.canBeTakenBack();
        admin.isEntitled(true).disconnects("").statusCode(202);
        untilOver();
        new ChildApplications(tenant.name()).isThere();

        admin.connects()
                .statusCode(200)
                .body("state", equalTo("CONNECTED"))
                .body("disconnection", nullValue())
                .body("widget.apiKey", equalTo(tenant.clientId()));

        tenant.push(ConnectedTenant.export("r-1")).then().statusCode(200);
    }

    @Test
    void exports_that_were_taken_before_are_fetched_before_traffic_ends() {
        callback.canBeTakenBack();
        linkedIn.answers("r-1", LinkedIn.nothing());
        tenant.push(ConnectedTenant.export("r-1")).then().statusCode(200);
        admin.disconnects("").statusCode(202);
        await().atMost(PATIENCE).untilAsserted(() -> admin.sees()
                .body("disconnection.steps.state", contains("DONE", "DONE", "SKIPPED", "DUE")));

        linkedIn.answers("r-1", LinkedIn.exported("r-1", tenant.organization()));

        untilOver();
        assertEquals("FETCHED", InboxRow.of(sql, tenant.name(), "r-1").state());
    }

    @Test
    void after_the_end_no_call_leaves_and_what_is_open_waits_visibly() {
        callback.canBeTakenBack();
        admin.disconnects("").statusCode(202);
        untilOver();

        admin.asks()
                .contentType("application/json")
                .body("{\"requestId\":\"r-1\"}")
                .post("/inbox/events")
                .then()
                .statusCode(201);

        await().atMost(PATIENCE).until(() -> "NOT_CONNECTED"
                .equals(InboxRow.of(sql, tenant.name(), "r-1").failure()));
        assertEquals("RECEIVED", InboxRow.of(sql, tenant.name(), "r-1").state());
        assertTrue(linkedIn.asked().isEmpty());
    }

    private void untilOver() {
        await().atMost(PATIENCE).untilAsserted(() -> admin.sees().body("state", equalTo("NOT_CONNECTED")));
    }
}
