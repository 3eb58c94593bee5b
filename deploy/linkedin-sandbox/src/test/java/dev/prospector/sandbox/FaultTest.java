package dev.prospector.sandbox;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FaultTest extends SandboxTest {

    @AfterEach
    void no_faults() {
        http().delete("/__admin/mappings").then().statusCode(200);
    }

    @Test
    void a_stub_takes_precedence_until_it_is_removed() {
        Tenant tenant = tenant();
        stub("""
                {"request": {"method": "POST", "urlPath": "/oauth/v2/accessToken"},
                 "response": {"status": 503, "headers": {"Retry-After": "7"}}}
                """);

        oauth(tenant.clientId(), tenant.clientSecret()).statusCode(503).header("Retry-After", "7");
        no_faults();

        oauth(tenant.clientId(), tenant.clientSecret()).statusCode(200);
    }

    @Test
    void a_slow_stub_can_have_the_sandboxs_own_answer() {
        Tenant tenant = tenant();
        stub("""
                {"request": {"method": "POST", "urlPath": "/oauth/v2/accessToken"},
                 "response": {"fixedDelayMilliseconds": 300, "transformers": ["linkedin-sandbox"]}}
                """);

        oauth(tenant.clientId(), tenant.clientSecret())
                .statusCode(200)
                .body("expires_in", equalTo(1800))
                .time(greaterThan(290L));
    }

    @Test
    void wiremocks_own_journal_counts_requests() {
        get("/sandbox/tenants/acme").statusCode(200);

        post("/__admin/requests/count", "{\"urlPath\": \"/sandbox/tenants/acme\"}")
                .statusCode(200)
                .body("count", greaterThan(0));
    }

    private void stub(String mapping) {
        post("/__admin/mappings", mapping).statusCode(201);
    }
}
