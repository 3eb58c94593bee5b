package dev.prospector.integration.adapter.in.rest.connection;

import static dev.prospector.testbed.Patience.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.github.tomakehurst.wiremock.client.WireMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import dev.prospector.integration.running.Admin;
import dev.prospector.integration.running.ChildApplications;
import dev.prospector.integration.running.ConnectedTenant;
import dev.prospector.integration.running.LinkedIn;
import dev.prospector.testbed.Contracts;
import dev.prospector.testbed.TestTenants;

/** An admin's way from nothing to a request, and out again, as front ends see it (product.md 2.1). */
@QuarkusTest
class ConnectionOverHttpTest {
    private static final String WIDGET = Contracts.read("linkedin/onboarding-callback.json");

    private final String tenant = TestTenants.fresh();
    private final Admin admin = new Admin(tenant);
    private final ChildApplications applications = new ChildApplications(tenant);

    @Test
    void before_anything_is_done_the_page_says_what_is_missing() {
        admin.sees()
                .body("state", equalTo("NOT_CONNECTED"))
                .body("entitled", equalTo(false))
                .body("widget", nullValue())
                .body("company.state", equalTo("NOT_CONNECTED"))
                .body("company.access", equalTo(false))
                .body("contracts", empty())
                .body("features.feature", hasItems("ONE_CLICK_EXPORT", "INMAIL_HISTORY"))
                .body("features.reason", everyItem(equalTo("NOT_ENTITLED")))
                .body("features.mendableBy", everyItem(equalTo("OPERATOR")))
                .body("settings.syncedJobs", equalTo("PRIVATE"))
                .body("actions", contains("change-settings", "diagnose"));
    }

    @Test
    void connecting_gives_what_the_widget_needs() {
        connected()
                .body("state", equalTo("CONNECTED"))
                .body("widget.apiKey", equalTo(ChildApplications.clientId(tenant)))
                .body(
                        "widget.bundles",
                        contains("RECRUITER_SYSTEM_CONNECT_COMPANY", "RECRUITER_SYSTEM_CONNECT_CONTRACT"))
                .body("callbackUrl", matchesPattern("http://127\\.0\\.0\\.1:8080/webhooks/linkedin/[A-Za-z0-9_-]{32}"))
                .body("features.reason", everyItem(not(equalTo("NOT_ENTITLED"))))
                .body("actions", contains("connect", "request", "change-settings", "diagnose", "disconnect"))
                .body(not(containsString("canary")));
    }

    @Test
    void connecting_again_keeps_application_and_callback() {
        var first = connected().extract();
        applications.isThere();
        admin.connects()
                .statusCode(200)
                .body("widget.apiKey", equalTo(first.<String>path("widget.apiKey")))
                .body("callbackUrl", equalTo(first.<String>path("callbackUrl")));
        assertEquals(1, applications.made().size());
    }

    @Test
    void without_the_operators_consent_nobody_connects() {
        applications.canBeMade();
        admin.connects().statusCode(403).body("code", equalTo("NOT_ENTITLED"));
        assertEquals(0, applications.made().size());
        admin.sees().body("state", equalTo("NOT_CONNECTED"));
    }

    @Test
    void while_linkedin_is_away_connecting_is_to_be_tried_again() {
        admin.isEntitled(true);
        applications.answersNothingBut(WireMock.aResponse().withStatus(503).withHeader("Retry-After", "7"));
        admin.connects()
                .statusCode(503)
                .body("code", equalTo("LINKEDIN_UNAVAILABLE"))
                .header("Retry-After", matchesPattern("[1-9][0-9]*"));
        admin.sees().body("state", equalTo("NOT_CONNECTED"));
    }

    @Test
    void RSC_101_what_was_requested_is_displayed_with_its_mapping_and_what_it_waits_for() {
        connected();
        admin.requests(WIDGET)
                .statusCode(200)
                .body("organization", equalTo("urn:li:organization:4242"))
                .body("state", equalTo("REQUESTED"))
                .body("company.integrations.type", contains("ONE_CLICK_EXPORT", "IN_ATS_INDICATOR", "PROFILE_PLUGIN"))
                .body("company.integrations.context", everyItem(equalTo("urn:li:organization:4242")))
                .body("company.integrations.state", everyItem(equalTo("REQUESTED")))
                .body("contracts.contract", contains("urn:li:contract:9001"))
                .body("contracts.state", contains("REQUESTED"));
        await().untilAsserted(() ->
                admin.sees().body("reason", equalTo("SETTINGS_MISSING")).body("mendableBy", equalTo("ADMIN")));
    }

    @Test
    void a_duplicate_callback_changes_nothing() {
        connected();
        admin.requests(WIDGET).statusCode(200);
        admin.requests(WIDGET)
                .statusCode(200)
                .body("company.integrations", hasSize(3))
                .body("contracts", hasSize(1));
    }

    @Test
    void several_contracts_are_added_one_after_another() {
        connected();
        admin.requests(WIDGET).statusCode(200);
        admin.requests("[{\"integrationContext\":\"urn:li:contract:9002\",\"integrationType\":\"CSA_API\"}]")
                .statusCode(200)
                .body("contracts.contract", contains("urn:li:contract:9001", "urn:li:contract:9002"));
    }

    @Test
    void another_organizations_widget_data_is_refused_where_it_stands() {
        connected();
        admin.requests(WIDGET).statusCode(200);
        admin.requests(WIDGET.replace("urn:li:organization:4242", "urn:li:organization:7"))
                .statusCode(422)
                .body("code", equalTo("OTHER_ORGANIZATION"))
                .body("errors[0].pointer", equalTo("/integrations/0/integrationContext"));
        admin.sees().body("organization", equalTo("urn:li:organization:4242")).body("company.integrations", hasSize(3));
    }

    @Test
    void before_connecting_there_is_nothing_to_request_notify_or_end() {
        admin.isEntitled(true);
        admin.requests(WIDGET).statusCode(409).body("code", equalTo("NOT_CONNECTED"));
        admin.posts("/partner-notifications", null).statusCode(409);
        admin.disconnects("").statusCode(409).body("code", equalTo("NOT_CONNECTED"));
    }

    @Test
    void partners_are_notified_of_requests_only() {
        connected();
        admin.posts("/partner-notifications", null).statusCode(409).body("code", equalTo("NOTHING_REQUESTED"));
        admin.requests(WIDGET).statusCode(200);
        admin.posts("/partner-notifications", null).statusCode(202).body("state", equalTo("REQUESTED"));
    }

    @Test
    void a_request_under_the_same_key_is_one_request() {
        connected();
        requestUnderKey().header("Idempotent-Replayed", nullValue());
        requestUnderKey().header("Idempotent-Replayed", equalTo("true"));
    }

    private ValidatableResponse requestUnderKey() {
        return admin.asks()
                .header("Idempotency-Key", "key-" + tenant)
                .contentType("application/json")
                .body("{\"integrations\":" + WIDGET + "}")
                .post(Admin.CONNECTION + "/requests")
                .then()
                .statusCode(200);
    }

    @Test
    void how_it_came_there_is_told_newest_first_page_by_page() {
        connected();
        admin.requests(WIDGET).statusCode(200);
        var first = admin.asks()
                .queryParam("limit", 1)
                .get(Admin.CONNECTION + "/events")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("nextCursor", notNullValue())
                .extract();
        admin.asks()
                .queryParam("cursor", first.<String>path("nextCursor"))
                .get(Admin.CONNECTION + "/events")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItems(first.<String>path("items[0].id"))))
                .body("items[-1].from", equalTo("NOT_CONNECTED"))
                .body("items[-1].to", equalTo("CONNECTED"))
                .body("items[-1].context", nullValue())
                .body("items[-1].cause", equalTo("ADMIN"))
                .body("items[-1].actor", equalTo("ada"));
    }

    @Test
    void company_access_opens_what_it_gives_and_no_more() {
        var enabled = ConnectedTenant.fresh();
        new Admin(enabled.name())
                .isEntitled(true)
                .sees()
                .body("state", equalTo("ENABLED"))
                .body("company.access", equalTo(true))
                .body(
                        "features.findAll { it.available }.feature",
                        contains("ONE_CLICK_EXPORT", "INDICATOR", "PROFILE_WIDGET"))
                .body("features.findAll { !it.available }.contracts", everyItem(empty()));
    }

    @Test
    void disconnecting_shuts_the_door_at_once_and_tells_what_is_still_to_do() {
        var connected = ConnectedTenant.fresh();
        connected.linkedIn().tokens(LinkedIn.status(503)); // or the rest would be done before we have looked
        var itsAdmin = new Admin(connected.name());
        itsAdmin.disconnects("?erase=true")
                .statusCode(202)
                .body("reason", equalTo("DISCONNECTING"))
                .body("company.access", equalTo(false))
                .body("disconnection.askedBy", equalTo("ada"))
                .body("disconnection.erase", equalTo(true))
                .body(
                        "disconnection.steps.step",
                        contains("INTAKE_ENDED", "JOBS_CLOSED", "RECORDS_DELETED", "TRAFFIC_ENDED"));
        connected.push(ConnectedTenant.export("r-1")).then().statusCode(401);
        itsAdmin.disconnects("?erase=true").statusCode(202);
    }

    @Test
    void diagnosing_says_of_each_check_what_is_wrong_and_who_can_mend_it() {
        admin.posts("/diagnostics", null)
                .statusCode(200)
                .body("healthy", equalTo(false))
                .body("checks", hasSize(10))
                .body("checks[0].check", equalTo("ENTITLEMENT"))
                .body("checks[0].outcome", equalTo("FAILED"))
                .body("checks[0].reason", equalTo("NOT_ENTITLED"))
                .body("checks[0].mendableBy", equalTo("OPERATOR"))
                .body("checks[0].remedy", startsWith("Ask your operator"))
                .body("checks.drop(1).remedy", hasItems(nullValue()));
    }

    private ValidatableResponse connected() {
        admin.isEntitled(true);
        applications.canBeMade();
        return admin.connects().statusCode(200);
    }
}
