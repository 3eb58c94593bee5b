package dev.prospector.sandbox;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The partner's half of onboarding, and LinkedIn's admin who switches access on. */
class PartnerTest extends RecruiterTest {

    private static final String CALLBACK = "CALLBACK_URL";

    @Test
    void a_name_makes_ready_what_needs_no_configuration() {
        Tenant tenant = requested();

        name(tenant, organization(tenant, "IN_ATS_INDICATOR"), "Prospector indicator")
                .statusCode(200)
                .body("results.values().status", equalTo(List.of(204)))
                .body("errors", equalTo(Map.of()));

        assertStatus("PARTNER_READY", tenant, organization(tenant, "IN_ATS_INDICATOR"));
        assertStatus("REQUESTED", tenant, organization(tenant, "PROFILE_PLUGIN"));
    }

    @Test
    void an_export_is_ready_when_it_is_named_and_has_a_callback() throws Exception {
        Tenant tenant = requested();
        try (Hook hook = new Hook(tenant.clientSecret())) {
            name(tenant, export(tenant), "Prospector export");
            assertStatus("REQUESTED", tenant, export(tenant));

            configure(tenant, export(tenant), CALLBACK, hook.url())
                    .statusCode(200)
                    .body("results.CALLBACK_URL.status", equalTo(204));

            assertStatus("PARTNER_READY", tenant, export(tenant));
            await().until(() -> hook.pushes.size() == 1);
            Hook.Push push = hook.pushes.get(0);
            assertEquals(Signatures.of(tenant.clientSecret(), push.body()), push.signature());
            String requestId = new JsonPath(new String(push.body(), StandardCharsets.UTF_8)).getString("requestId");
            ask(tenant, "atsIntegrations", "q=request&requestId=" + requestId)
                    .body("elements.integrationStatus", equalTo(List.of("PARTNER_READY")))
                    .body("elements.integrationName", equalTo(List.of("Prospector export")));
        }
    }

    @Test
    void a_repeated_half_changes_nothing_and_pushes_nothing() throws Exception {
        Tenant tenant = requested();
        try (Hook hook = new Hook(tenant.clientSecret())) {
            prepare(tenant, hook);
            await().until(() -> hook.pushes.size() == 3);

            name(tenant, export(tenant), "Prospector export");
            configure(tenant, export(tenant), CALLBACK, hook.url());
            await().until(() -> hook.challenges.size() == 2);

            assertEquals(3, hook.pushes.size());
            assertStatus("PARTNER_READY", tenant, export(tenant));
        }
    }

    @Test
    void a_new_callback_is_challenged() throws Exception {
        Tenant tenant = requested();
        try (Hook hook = new Hook(tenant.clientSecret())) {
            configure(tenant, export(tenant), CALLBACK, hook.url());

            await().until(() -> hook.challenges.size() == 1);
            assertTrue(hook.challenges.get(0).matches("challengeCode=[0-9a-f-]{36}&applicationId=\\d+"));
        }
    }

    @Test
    void a_provisioned_application_is_named_to_its_callback_by_number() throws Exception {
        String foreignId = "tenant-" + UUID.randomUUID();
        JsonPath made = asParent()
                .body(Map.of("uniqueForeignId", foreignId, "name", "Prospector - Acme", "description", "Acme"))
                .post("/v2/provisionedApplications")
                .jsonPath();
        String organization = get("/sandbox/tenants/" + foreignId).extract().path("organization");
        String secret = made.getString("credentials.client_secret");
        Tenant tenant = new Tenant(foreignId, made.getString("credentials.client_id"), secret, organization);
        order("/sandbox/onboarding", Map.of("tenant", foreignId));
        try (Hook hook = new Hook(secret)) {
            configure(tenant, export(tenant), CALLBACK, hook.url());

            await().until(() -> hook.challenges.size() == 1);
            String number = made.getString("key").replace("urn:li:developerApplication:", "");
            assertTrue(hook.challenges.get(0).endsWith("&applicationId=" + number));
        }
    }

    @Test
    void several_are_named_at_once_each_with_its_outcome() {
        Tenant tenant = requested();
        Map<String, Map<String, Object>> patches = new LinkedHashMap<>();
        patches.put(organization(tenant, "PROFILE_PLUGIN"), set(Map.of("integrationName", "Prospector")));
        patches.put(key("urn:li:contract:9999", "CSA_API"), set(Map.of("integrationName", "Prospector")));
        patches.put(export(tenant), set(Map.of("integrationStatus", "ENABLED")));
        patches.put(key(CONTRACT, "CSA_API"), set(Map.of("integrationName", " ")));

        JsonPath answer = update(tenant, patches).statusCode(200).extract().jsonPath();

        assertEquals(204, statusOf(answer, "results", organization(tenant, "PROFILE_PLUGIN")));
        assertEquals(404, statusOf(answer, "errors", key("urn:li:contract:9999", "CSA_API")));
        assertEquals(403, statusOf(answer, "errors", export(tenant)));
        assertEquals(400, statusOf(answer, "errors", key(CONTRACT, "CSA_API")));
    }

    @Test
    void entities_are_those_that_ids_names_and_the_method_is_named() {
        Tenant tenant = requested();
        Map<String, ?> body = Map.of("entities", Map.of(export(tenant), set(Map.of("integrationName", "Prospector"))));

        batch(tenant, "batch_partial_update")
                .queryParams(ids(organization(tenant, "PROFILE_PLUGIN")))
                .body(body)
                .post("/v2/atsIntegrations")
                .then()
                .statusCode(400);
        asChild(tenant)
                .queryParams(ids(export(tenant)))
                .body(body)
                .post("/v2/atsIntegrations")
                .then()
                .statusCode(400);
    }

    @Test
    void another_customer_names_and_configures_nothing() {
        Tenant tenant = requested();
        Tenant stranger = requested();

        JsonPath named = name(stranger, export(tenant), "Mine").extract().jsonPath();
        assertEquals(404, statusOf(named, "errors", export(tenant)));
        configure(stranger, export(tenant), CALLBACK, "https://hooks.example/x")
                .body("errors.CALLBACK_URL.status", equalTo(404));
        assertStatus("REQUESTED", tenant, export(tenant));
    }

    @Test
    void configurations_are_read_and_deleted() {
        Tenant tenant = requested();
        configure(tenant, export(tenant), "JOB_POSTING_VIEWERS", "ALL_PRODUCT_USERS")
                .body("results.JOB_POSTING_VIEWERS.status", equalTo(204));
        configure(tenant, export(tenant), CALLBACK, "https://hooks.example/" + tenant.name());
        String address = configurations(export(tenant), "CALLBACK_URL", "JOB_POSTING_VIEWERS");

        assertSample("integration-configurations.json", as(tenant).get(address).then(), "tenant-0042", tenant.name());

        as(tenant).delete(address).then().statusCode(200).body("results.values().status", equalTo(List.of(204, 204)));
        as(tenant).get(address).then().body("errors.values().status", equalTo(List.of(404, 404)));
        as(tenant).delete(address).then().body("errors.values().status", equalTo(List.of(404, 404)));
    }

    @ParameterizedTest
    @CsvSource({
        "ONE_CLICK_EXPORT, APPLICATION_VIEWERS, ALL_PRODUCT_USERS",
        "IN_ATS_INDICATOR, CALLBACK_URL, https://hooks.example/1",
        "ONE_CLICK_EXPORT, JOB_POSTING_VIEWERS, NOBODY",
        "ONE_CLICK_EXPORT, COLOUR, blue",
        "ONE_CLICK_EXPORT, CALLBACK_URL, http://hooks.example/1",
        "ONE_CLICK_EXPORT, CALLBACK_URL, https://hooks.example:8443/1",
        "ONE_CLICK_EXPORT, CALLBACK_URL, nowhere"
    })
    void a_configuration_that_cannot_be_is_refused(String type, String name, String value) {
        Tenant tenant = requested();

        configure(tenant, organization(tenant, type), name, value)
                .statusCode(200)
                .body("errors." + name + ".status", equalTo(400))
                .body("results", equalTo(Map.of()));
    }

    @Test
    void a_callback_belongs_to_one_customer() {
        Tenant tenant = requested();
        Tenant other = requested();
        String url = "https://hooks.example/" + tenant.name();
        configure(tenant, export(tenant), CALLBACK, url);

        configure(other, export(other), CALLBACK, url).body("errors.CALLBACK_URL.status", equalTo(400));
    }

    @Test
    void access_is_switched_on_and_off_and_each_change_pushed() throws Exception {
        Tenant tenant = requested();
        try (Hook hook = new Hook(tenant.clientSecret())) {
            prepare(tenant, hook);
            await().until(() -> hook.pushes.size() == 3);

            access(tenant, Map.of("company", true))
                    .statusCode(200)
                    .body("changes", hasSize(3))
                    .body("changes.pushStatus", equalTo(List.of(202, 202, 202)));
            assertStatus("ENABLED", tenant, export(tenant));
            assertEquals(6, hook.pushes.size());

            access(tenant, Map.of("company", true)).body("changes", hasSize(0));
            access(tenant, Map.of("company", false)).body("changes", hasSize(3));
            assertStatus("DISABLED", tenant, export(tenant));
            access(tenant, Map.of("company", true)).body("changes", hasSize(3));
        }
    }

    @Test
    void contract_level_is_its_own_and_can_be_of_one_contract() {
        Tenant tenant = requested();
        order("/sandbox/onboarding", Map.of("tenant", tenant.name(), "contracts", List.of("urn:li:contract:9002")));
        name(tenant, key(CONTRACT, "CSA_API"), "Prospector contract");

        access(tenant, Map.of("contract", true)).statusCode(409).body("code", equalTo("NOT_PARTNER_READY"));
        access(tenant, Map.of("contract", true, "contracts", List.of(CONTRACT)))
                .statusCode(200)
                .body("changes.integration", containsInAnyOrder(key(CONTRACT, "CSA_API")));

        assertStatus("ENABLED", tenant, key(CONTRACT, "CSA_API"));
        assertStatus("REQUESTED", tenant, key("urn:li:contract:9002", "CSA_API"));
    }

    @Test
    void nothing_is_enabled_without_a_callback() {
        Tenant tenant = requested();
        for (String type : List.of("ONE_CLICK_EXPORT", "IN_ATS_INDICATOR", "PROFILE_PLUGIN")) {
            name(tenant, organization(tenant, type), "Prospector");
        }
        access(tenant, Map.of("company", true)).statusCode(409).body("code", equalTo("NOT_PARTNER_READY"));

        configure(tenant, export(tenant), CALLBACK, "https://hooks.example/" + tenant.name());
        as(tenant).delete(configurations(export(tenant), CALLBACK));

        access(tenant, Map.of("company", true)).statusCode(409);
        assertStatus("PARTNER_READY", tenant, organization(tenant, "PROFILE_PLUGIN"));
    }

    @Test
    void access_needs_a_level_and_a_request() {
        access(tenant(), Map.of()).statusCode(422);
        access(tenant(), Map.of("company", true)).statusCode(404).body("code", equalTo("UNKNOWN_INTEGRATION"));
        post("/sandbox/access", Map.of("tenant", "nobody", "company", true)).statusCode(404);
    }

    private Tenant requested() {
        Tenant tenant = tenant();
        order("/sandbox/onboarding", Map.of("tenant", tenant.name(), "contracts", List.of(CONTRACT)));
        return tenant;
    }

    private void prepare(Tenant tenant, Hook hook) {
        configure(tenant, export(tenant), CALLBACK, hook.url());
        for (String type : List.of("ONE_CLICK_EXPORT", "IN_ATS_INDICATOR", "PROFILE_PLUGIN")) {
            name(tenant, organization(tenant, type), "Prospector");
        }
    }

    private ValidatableResponse access(Tenant tenant, Map<String, ?> order) {
        return post("/sandbox/access", with(order, "tenant", tenant.name()));
    }

    private ValidatableResponse name(Tenant tenant, String key, String name) {
        return update(tenant, Map.of(key, set(Map.of("integrationName", name))));
    }

    private ValidatableResponse update(Tenant tenant, Map<String, ?> patches) {
        return batch(tenant, "batch_partial_update")
                .queryParams(ids(patches.keySet().toArray(String[]::new)))
                .body(Map.of("entities", patches))
                .post("/v2/atsIntegrations")
                .then();
    }

    private ValidatableResponse configure(Tenant tenant, String key, String name, String value) {
        Map<String, ?> entity = Map.of("configurationValue", Map.of("string", value));
        return batch(tenant, "batch_update")
                .body(Map.of("entities", Map.of(name, entity)))
                .put(configurations(key, name))
                .then();
    }

    private static String configurations(String key, String... names) {
        return "/v2/atsIntegrations/" + key + "/configurations?ids=" + String.join("&ids=", names);
    }

    private RequestSpecification batch(Tenant tenant, String method) {
        return asChild(tenant).header("X-RestLi-Method", method);
    }

    private void assertStatus(String status, Tenant tenant, String key) {
        as(tenant)
                .queryParams(ids(key))
                .get("/v2/atsIntegrations")
                .then()
                .body("results.values().integrationStatus", equalTo(List.of(status)));
    }

    private static int statusOf(JsonPath answer, String where, String key) {
        Map<String, Map<String, Integer>> outcomes = answer.getMap(where);
        return outcomes.get(key).get("status");
    }

    private static Map<String, Object> set(Map<String, ?> fields) {
        return Map.of("patch", Map.of("$set", fields));
    }

    private static String export(Tenant tenant) {
        return organization(tenant, "ONE_CLICK_EXPORT");
    }

    private static String organization(Tenant tenant, String type) {
        return key(tenant.organization(), type);
    }

    private static String key(String context, String type) {
        return "integrationContext=%s&integrationType=%s&tenantType=RECRUITER&dataProvider=ATS"
                .formatted(context, type);
    }

    /** Keys as protocol 1.0 has them in a query. */
    private static Map<String, String> ids(String... keys) {
        Map<String, String> ids = new LinkedHashMap<>();
        for (int i = 0; i < keys.length; i++) {
            for (String part : keys[i].split("&")) {
                String[] pair = part.split("=");
                ids.put("ids[" + i + "]." + pair[0], pair[1]);
            }
        }
        return ids;
    }
}
