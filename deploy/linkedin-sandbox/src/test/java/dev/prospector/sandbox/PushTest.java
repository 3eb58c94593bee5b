package dev.prospector.sandbox;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

class PushTest extends SandboxTest {

    private static final Path GOLDEN_SAMPLE = Path.of("../../contracts/linkedin/push.export.json");

    @Test
    void a_push_is_signed_with_the_tenants_secret() throws Exception {
        try (CallbackServer customer = new CallbackServer(200)) {
            Tenant tenant = tenant();
            callBack(tenant, customer.url());

            JsonPath outcome =
                    order(tenant).body("pushStatus", equalTo(200)).extract().jsonPath();

            CallbackServer.Notice notice = customer.received.get(0);
            assertEquals("POST", notice.method());
            assertEquals("/webhooks/linkedin/hook-1", notice.path());
            assertEquals("application/json", notice.contentType());
            Map<String, Object> expected = new HashMap<>(new JsonPath(GOLDEN_SAMPLE.toFile()).getMap("$"));
            expected.put("requestId", outcome.getString("requestId"));
            assertEquals(expected, new JsonPath(new String(notice.body(), StandardCharsets.UTF_8)).getMap("$"));
            assertEquals(Signatures.of(tenant.clientSecret(), notice.body()), notice.signature());
        }
    }

    @Test
    void the_same_notice_can_be_pushed_again() throws Exception {
        try (CallbackServer customer = new CallbackServer(202)) {
            Tenant tenant = tenant();
            callBack(tenant, customer.url());
            String requestId = export(tenant, LENA);

            post("/sandbox/exports/" + requestId + "/push", "")
                    .statusCode(200)
                    .body("requestId", equalTo(requestId))
                    .body("pushStatus", equalTo(202));

            assertEquals(2, customer.received.size());
            assertArrayEquals(
                    customer.received.get(0).body(), customer.received.get(1).body());
            assertEquals(
                    customer.received.get(0).signature(),
                    customer.received.get(1).signature());
        }
    }

    @Test
    void the_customers_refusal_is_reported() throws Exception {
        try (CallbackServer customer = new CallbackServer(401)) {
            Tenant tenant = tenant();
            callBack(tenant, customer.url());

            order(tenant).body("pushStatus", equalTo(401));
        }
    }

    @Test
    void a_customer_who_is_away_has_status_0_and_the_export_stays() throws Exception {
        CallbackServer customer = new CallbackServer(200);
        customer.close();
        Tenant tenant = tenant();
        callBack(tenant, customer.url());

        String requestId =
                order(tenant).body("pushStatus", equalTo(0)).extract().path("requestId");

        exported(accessToken(tenant), requestId).body("elements", hasSize(1));
    }

    @Test
    void without_a_callback_nothing_is_pushed() {
        order(tenant()).statusCode(200).body("pushStatus", equalTo(0));
    }

    @Test
    void pushes_are_in_the_journal() throws Exception {
        try (CallbackServer customer = new CallbackServer(200)) {
            Tenant tenant = tenant();
            callBack(tenant, customer.url());
            String requestId = export(tenant, LENA);

            get("/sandbox/journal?tenant=" + tenant.name())
                    .body("items", hasSize(1))
                    .body("items[0].kind", equalTo("PUSHED"))
                    .body("items[0].method", equalTo("POST"))
                    .body("items[0].path", equalTo("/webhooks/linkedin/hook-1"))
                    .body("items[0].status", equalTo(200))
                    .body("items[0].tenant", equalTo(tenant.name()))
                    .body("items[0].application", equalTo(tenant.clientId()))
                    .body("items[0].requestId", equalTo(requestId));
        }
    }

    @Test
    void a_signature_is_lower_case_hex() throws Exception {
        try (CallbackServer customer = new CallbackServer(200)) {
            Tenant tenant = tenant();
            callBack(tenant, customer.url());
            export(tenant, LENA);

            assertTrue(customer.received.get(0).signature().matches("[0-9a-f]{64}"));
        }
    }

    private ValidatableResponse order(Tenant tenant) {
        return post("/sandbox/exports", Map.of("tenant", tenant.name(), "member", LENA, "jobPostingId", "JOB-1042"));
    }

    private void callBack(Tenant tenant, String url) {
        http().contentType("application/json")
                .body(Map.of("callbackUrl", url))
                .put("/sandbox/tenants/" + tenant.name() + "/callback")
                .then()
                .statusCode(200)
                .body("callbackUrl", equalTo(url));
    }
}
