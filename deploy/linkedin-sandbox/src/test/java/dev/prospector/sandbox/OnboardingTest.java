package dev.prospector.sandbox;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OnboardingTest extends RecruiterTest {

    private static final String SAMPLE_ORGANIZATION = "urn:li:organization:4242";

    @Test
    void the_widget_hands_over_what_was_requested() {
        Tenant tenant = tenant();

        assertSample("onboarding-callback.json", requested(tenant), SAMPLE_ORGANIZATION, tenant.organization());
    }

    @Test
    void a_request_may_be_repeated_and_adds_contracts() {
        Tenant tenant = tenant();
        requested(tenant);
        change(tenant, "ONE_CLICK_EXPORT", "ENABLED");

        order("/sandbox/onboarding", Map.of("tenant", tenant.name(), "contracts", List.of("urn:li:contract:9002")))
                .body(
                        "integrationContext",
                        equalTo(List.of(
                                tenant.organization(),
                                tenant.organization(),
                                tenant.organization(),
                                CONTRACT,
                                "urn:li:contract:9002")));

        byIds(tenant, key(tenant.organization(), "ONE_CLICK_EXPORT"))
                .body("results.values().integrationStatus", equalTo(List.of("ENABLED")));
    }

    @Test
    void a_status_change_is_pushed_and_read_as_in_the_golden_samples() throws Exception {
        try (CallbackServer customer = new CallbackServer(200)) {
            Tenant tenant = tenant();
            requested(tenant);
            callBack(tenant, customer.url());

            JsonPath outcome =
                    change(tenant, "ONE_CLICK_EXPORT", "ENABLED", "integrationName", "Prospector - Acme export");

            String requestId = outcome.getString("requestId");
            assertEquals(200, outcome.getInt("pushStatus"));
            CallbackServer.Notice notice = customer.received.get(0);
            assertEquals(64, notice.signature().length());
            assertSample(
                    "push.integration-status.json",
                    new String(notice.body(), StandardCharsets.UTF_8),
                    "r-2",
                    requestId);
            assertSample(
                    "ats-integrations.json", byRequest(tenant, requestId), SAMPLE_ORGANIZATION, tenant.organization());
            get("/sandbox/journal?tenant=" + tenant.name())
                    .body("items.find {it.kind == 'PUSHED'}.requestId", equalTo(requestId));
        }
    }

    @Test
    void a_status_change_is_pushed_again_when_asked() throws Exception {
        try (CallbackServer customer = new CallbackServer(200)) {
            Tenant tenant = tenant();
            requested(tenant);
            callBack(tenant, customer.url());
            String requestId = change(tenant, "ONE_CLICK_EXPORT", "ENABLED").getString("requestId");

            post("/sandbox/integrations/" + requestId + "/push", "")
                    .statusCode(200)
                    .body("requestId", equalTo(requestId))
                    .body("pushStatus", equalTo(200));

            assertEquals(2, customer.received.size());
            assertEquals(
                    customer.received.get(0).signature(),
                    customer.received.get(1).signature());
        }
        post("/sandbox/integrations/nothing/push", "").statusCode(404).body("code", equalTo("UNKNOWN_REQUEST"));
    }

    @Test
    void the_admin_of_another_organization_hands_over_that_organization() {
        Tenant tenant = tenant();
        requested(tenant);
        Map<String, ?> pressed =
                Map.of("tenant", tenant.name(), "organization", SAMPLE_ORGANIZATION, "contracts", List.of(CONTRACT));

        assertSample("onboarding-callback.json", order("/sandbox/onboarding", pressed));

        byIds(tenant, key(SAMPLE_ORGANIZATION, "ONE_CLICK_EXPORT")).body("results", equalTo(Map.of()));
    }

    @Test
    void several_are_read_at_once_each_with_its_outcome() {
        Tenant tenant = tenant();
        requested(tenant);
        change(tenant, "ONE_CLICK_EXPORT", "ENABLED", "integrationName", "Prospector - Acme export");
        change(tenant, "IN_ATS_INDICATOR", "PARTNER_READY", "integrationName", "Prospector - Acme indicator");
        change(tenant, "PROFILE_PLUGIN", "DISABLED", "integrationName", "Prospector - Acme profile");

        ValidatableResponse answer = byIds(
                tenant,
                key(tenant.organization(), "ONE_CLICK_EXPORT"),
                key(tenant.organization(), "IN_ATS_INDICATOR"),
                key(tenant.organization(), "PROFILE_PLUGIN"),
                key(CONTRACT, "CSA_API"),
                key("urn:li:contract:9002", "CSA_API"));

        assertSample("ats-integrations.batch.json", answer, SAMPLE_ORGANIZATION, tenant.organization());
    }

    @Test
    void a_request_shows_the_state_of_today_and_a_change_keeps_the_name() {
        Tenant tenant = tenant();
        requested(tenant);
        String requestId = change(tenant, "ONE_CLICK_EXPORT", "ENABLED", "integrationName", "Prospector")
                .getString("requestId");

        change(tenant, "ONE_CLICK_EXPORT", "DISABLED");

        byRequest(tenant, requestId)
                .body("elements.integrationStatus", equalTo(List.of("DISABLED")))
                .body("elements.integrationName", equalTo(List.of("Prospector")));
    }

    @Test
    void another_customer_sees_nothing() {
        Tenant tenant = tenant();
        requested(tenant);
        String requestId = change(tenant, "ONE_CLICK_EXPORT", "ENABLED").getString("requestId");
        Tenant stranger = tenant();

        byRequest(stranger, requestId).body("elements", empty());
        byIds(stranger, key(tenant.organization(), "ONE_CLICK_EXPORT"))
                .body("results", equalTo(Map.of()))
                .body("errors.values()[0]", hasEntry("status", 404));
    }

    @Test
    void without_a_good_token_it_is_401() {
        get("/v2/atsIntegrations?q=request&requestId=r-1").statusCode(401).body("status", equalTo(401));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fields=integrationStatus",
                "q=request",
                "requestId=r-1",
                "q=other&requestId=r-1",
                "ids[0].integrationType=CSA_API&ids[0].tenantType=RECRUITER&ids[0].dataProvider=ATS",
                "ids[0].integrationContext=x&ids[0].integrationType=CSA_API&ids[0].tenantType=RECRUITER"
            })
    void what_is_missing_is_400(String query) {
        as(tenant())
                .urlEncodingEnabled(false)
                .get("/v2/atsIntegrations?" + query.replace("[", "%5B").replace("]", "%5D"))
                .then()
                .statusCode(400)
                .body("status", equalTo(400));
    }

    @ParameterizedTest
    @CsvSource({"tenantType, JOBS", "dataProvider, OTHER"})
    void every_part_of_the_key_counts(String part, String value) {
        Tenant tenant = tenant();
        requested(tenant);

        byIds(tenant, with(key(tenant.organization(), "ONE_CLICK_EXPORT"), part, value))
                .body("results", equalTo(Map.of()))
                .body("errors", not(equalTo(Map.of())));
    }

    @Test
    void what_nobody_requested_does_not_change() {
        post(
                        "/sandbox/integrations",
                        Map.of("tenant", tenant().name(), "integrationType", "CSA_API", "integrationStatus", "ENABLED"))
                .statusCode(404)
                .body("code", equalTo("UNKNOWN_INTEGRATION"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/sandbox/onboarding | {\"tenant\":\"acme\",\"contracts\":[\"9001\"]} | 422 | BAD_URN",
                "/sandbox/onboarding | {\"contracts\":[]} | 422 | REQUIRED",
                "/sandbox/onboarding | {\"tenant\":\"nobody\"} | 404 | UNKNOWN_TENANT",
                "/sandbox/integrations | {\"tenant\":\"acme\",\"integrationType\":\"CSA_API\"} | 422 | REQUIRED",
                "/sandbox/integrations | {\"tenant\":\"acme\",\"integrationType\":\"X\"} | 400 | BAD_BODY",
                "/sandbox/seats | {\"tenant\":\"acme\",\"seat\":\"1\"} | 422 | BAD_URN"
            })
    void an_order_that_cannot_be_is_refused(String path, String body, int status, String code) {
        post(path, body).statusCode(status).body("code", equalTo(code));
    }

    @Test
    void what_was_never_named_has_no_name() {
        Tenant tenant = tenant();
        requested(tenant);

        byIds(tenant, key(CONTRACT, "CSA_API")).body("results.values()[0]", not(hasKey("integrationName")));
    }

    private ValidatableResponse requested(Tenant tenant) {
        return order("/sandbox/onboarding", Map.of("tenant", tenant.name(), "contracts", List.of(CONTRACT)));
    }

    private JsonPath change(Tenant tenant, String type, String status, String... more) {
        Map<String, String> order =
                Map.of("tenant", tenant.name(), "integrationType", type, "integrationStatus", status);
        return order("/sandbox/integrations", with(order, more)).extract().jsonPath();
    }

    private void callBack(Tenant tenant, String url) {
        http().contentType("application/json")
                .body(Map.of("callbackUrl", url))
                .put("/sandbox/tenants/" + tenant.name() + "/callback")
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> key(String context, String type) {
        return Map.of(
                "integrationContext",
                context,
                "integrationType",
                type,
                "tenantType",
                "RECRUITER",
                "dataProvider",
                "ATS");
    }

    private ValidatableResponse byRequest(Tenant tenant, String requestId) {
        return ask(tenant, "atsIntegrations", "q=request&requestId=" + requestId)
                .statusCode(200);
    }

    @SafeVarargs
    private final ValidatableResponse byIds(Tenant tenant, Map<String, Object>... keys) {
        RequestSpecification question = as(tenant);
        for (int i = 0; i < keys.length; i++) {
            String id = "ids[" + i + "].";
            keys[i].forEach((part, value) -> question.queryParam(id + part, value));
        }
        return question.get("/v2/atsIntegrations").then().statusCode(200);
    }
}
