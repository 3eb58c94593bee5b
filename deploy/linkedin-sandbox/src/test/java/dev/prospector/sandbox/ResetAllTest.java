package dev.prospector.sandbox;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import java.util.Map;

import org.junit.jupiter.api.Test;

class ResetAllTest extends SandboxTest {

    @Test
    void reset_without_a_tenant_forgets_exports_journal_members_and_faults_but_no_application() {
        Tenant tenant = tenant();
        String requestId = export(tenant, LENA);
        String token = accessToken(tenant);
        post("/sandbox/faults", Map.of("status", 500, "seconds", 60)).statusCode(204);
        exported(token, requestId).statusCode(500);

        post("/sandbox/reset", "").statusCode(204);

        get("/sandbox/journal").body("items", empty());
        exported(token, requestId).statusCode(200).body("elements", empty());
        post("/sandbox/exports", Map.of("tenant", tenant.name(), "member", LENA, "jobPostingId", "JOB-1"))
                .statusCode(404)
                .body("code", equalTo("UNKNOWN_MEMBER"));
        get("/sandbox/tenants/" + tenant.name()).body("clientId", equalTo(tenant.clientId()));
    }
}
