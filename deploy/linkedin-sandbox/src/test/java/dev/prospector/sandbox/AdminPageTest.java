package dev.prospector.sandbox;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.Map;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

/** A person plays LinkedIn's admin. */
class AdminPageTest extends RecruiterTest {

    @Test
    void the_page_shows_integrations_and_loads_nothing_from_elsewhere() {
        Tenant tenant = tenant();
        order("/sandbox/onboarding", Map.of("tenant", tenant.name(), "contracts", List.of(CONTRACT)));

        page().contentType("text/html; charset=utf-8")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body(containsString(tenant.organization()))
                .body(containsString("Switch on contract-level access of " + CONTRACT))
                .body(not(containsString("<script")));
    }

    @Test
    void the_buttons_switch_access_and_the_customer_is_told() throws Exception {
        Tenant tenant = tenant();
        order("/sandbox/onboarding", Map.of("tenant", tenant.name()));
        try (Hook hook = new Hook(tenant.clientSecret())) {
            callBack(tenant, hook.url());
            for (String type : List.of("ONE_CLICK_EXPORT", "IN_ATS_INDICATOR", "PROFILE_PLUGIN")) {
                order(
                        "/sandbox/integrations",
                        Map.of(
                                "tenant",
                                tenant.name(),
                                "integrationType",
                                type,
                                "integrationName",
                                "Prospector",
                                "integrationStatus",
                                "PARTNER_READY"));
            }

            press(tenant, "company", true).statusCode(303).header("Location", equalTo("/admin"));

            await().until(() -> hook.pushes.size() == 6);
            page().body(containsString("<td>ENABLED</td>"));
            press(tenant, "company", false).statusCode(303);
            page().body(containsString("<td>DISABLED</td>"), not(containsString("<td>ENABLED</td>")));
        }
    }

    @Test
    void what_is_not_ready_or_not_there_is_refused() {
        Tenant tenant = tenant();
        order("/sandbox/onboarding", Map.of("tenant", tenant.name()));

        press(tenant, "company", true).statusCode(409).body("code", equalTo("NOT_PARTNER_READY"));
        press(tenant, CONTRACT, true).statusCode(404);
        http().formParam("tenant", "nobody")
                .formParam("level", "company")
                .formParam("on", true)
                .post("/admin/access")
                .then()
                .statusCode(404);
    }

    @Test
    void a_callback_that_fails_its_challenge_is_named() throws Exception {
        Tenant tenant = tenant();
        order("/sandbox/onboarding", Map.of("tenant", tenant.name()));
        try (Hook hook = new Hook("another secret")) {
            configureCallback(tenant, hook.url());

            await().untilAsserted(() -> page().body(containsString("did not pass the security challenge check")));
        }
    }

    @Test
    void a_callback_that_passes_is_named_too() throws Exception {
        Tenant tenant = tenant();
        order("/sandbox/onboarding", Map.of("tenant", tenant.name()));
        try (Hook hook = new Hook(tenant.clientSecret())) {
            configureCallback(tenant, hook.url());

            await().untilAsserted(() -> page().body(containsString(hook.url() + " (passed the challenge)")));
        }
    }

    @Test
    void a_name_cannot_break_out_of_the_page() {
        Tenant tenant = tenant();
        order("/sandbox/onboarding", Map.of("tenant", tenant.name()));
        order(
                "/sandbox/integrations",
                Map.of(
                        "tenant", tenant.name(),
                        "integrationType", "PROFILE_PLUGIN",
                        "integrationName", "<img src=x>\"'&",
                        "integrationStatus", "REQUESTED"));

        page().body(containsString("&lt;img src=x&gt;&quot;&#39;&amp;"), not(containsString("<img")));
    }

    private ValidatableResponse page() {
        return get("/admin").statusCode(200);
    }

    private ValidatableResponse press(Tenant tenant, String level, boolean on) {
        return http().formParam("tenant", tenant.name())
                .formParam("level", level)
                .formParam("on", on)
                .post("/admin/access")
                .then();
    }

    private void callBack(Tenant tenant, String url) {
        http().contentType("application/json")
                .body(Map.of("callbackUrl", url))
                .put("/sandbox/tenants/" + tenant.name() + "/callback")
                .then()
                .statusCode(200);
    }

    private void configureCallback(Tenant tenant, String url) {
        asChild(tenant)
                .header("X-RestLi-Method", "batch_update")
                .body(Map.of("entities", Map.of("CALLBACK_URL", Map.of("configurationValue", Map.of("string", url)))))
                .put("/v2/atsIntegrations/integrationContext=" + tenant.organization()
                        + "&integrationType=ONE_CLICK_EXPORT&tenantType=RECRUITER&dataProvider=ATS"
                        + "/configurations?ids=CALLBACK_URL")
                .then()
                .statusCode(200)
                .body("results.CALLBACK_URL.status", equalTo(204));
    }
}
