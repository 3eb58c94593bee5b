package dev.prospector.integration.adapter.in.rest.connection;

import static dev.prospector.testbed.Patience.await;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.prospector.integration.fakes.Samples;
import dev.prospector.integration.running.Admin;
import dev.prospector.integration.running.ChildApplications;
import dev.prospector.integration.running.ConnectedTenant;
import dev.prospector.testbed.DocumentedAnswers;
import dev.prospector.testbed.TestTenants;
import dev.prospector.testbed.TestTokens;

/** What the operator does for a tenant that the path names. */
@QuarkusTest
class OperatorsCallsTest {
    private static final String ENTITLEMENT = "/internal/tenants/%s/entitlements/linkedin";
    private static final String ROTATION = "/internal/tenants/%s/linkedin-secret-rotations";

    private final String tenant = TestTenants.fresh();

    @Test
    void a_tenant_is_entitled_and_no_longer_and_the_audit_tells_by_whom() {
        put(ENTITLEMENT, "{\"granted\":true}").statusCode(204);
        new Admin(tenant).sees().body("entitled", equalTo(true));
        put(ENTITLEMENT, "{\"granted\":true}").statusCode(204);
        put(ENTITLEMENT, "{\"granted\":false}").statusCode(204);
        new Admin(tenant).sees().body("entitled", equalTo(false));
        audit().body("items.action", contains("ENTITLEMENT_CHANGED", "ENTITLEMENT_CHANGED"))
                .body("items.actor", contains("service:operator", "service:operator"))
                .body("items[0].after.linkedin", equalTo(false));
    }

    @Test
    void another_tenant_is_not_entitled_by_it() {
        put(ENTITLEMENT, "{\"granted\":true}").statusCode(204);
        new Admin(TestTenants.fresh()).sees().body("entitled", equalTo(false));
    }

    @Test
    void a_secret_that_is_not_there_cannot_be_replaced() {
        rotate(tenant).statusCode(409).body("code", equalTo("NOT_CONNECTED"));
    }

    @Test
    void a_secret_is_replaced_and_the_earlier_one_stays_good() {
        var connected = ConnectedTenant.fresh();
        var newer = new ChildApplications(connected.name()).givesAnotherSecret();
        rotate(connected.name()).statusCode(202);
        await().untilAsserted(() -> audit(connected.name())
                .body("items.action", contains("SECRETS_REPLACED"))
                .body("items[0].after.live", equalTo(2))
                .body(not(containsString("canary"))));
        var body = ConnectedTenant.export("r-1");
        connected.push(body).then().statusCode(200);
        connected.push(body, Samples.signature(newer, body)).then().statusCode(200);
    }

    private static ValidatableResponse rotate(String tenant) {
        return given().auth()
                .oauth2(TestTokens.service("operator"))
                .post(ROTATION.formatted(tenant))
                .then();
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"granted\":null}', 422, /granted",
        "'{}', 422, /granted",
        "'{\"granted\":\"yes\"}', 400, /granted",
        "'{\"granted\":1}', 400, /granted",
        "'{\"granted\":true,\"more\":1}', 400, /more"
    })
    void what_is_no_entitlement_is_refused(String body, int status, String pointer) {
        put(ENTITLEMENT, body).statusCode(status).body("errors[0].pointer", equalTo(pointer));
        new Admin(tenant).sees().body("entitled", equalTo(false));
    }

    @Test
    void only_the_operator_may() {
        putAs(TestTokens.service("sync-service"), ENTITLEMENT, tenant, "{}").statusCode(403);
        putAs(TestTokens.user(tenant, "ada", "admin"), ENTITLEMENT, tenant, "{}")
                .statusCode(403);
        given().contentType("application/json")
                .body("{}")
                .put(ENTITLEMENT.formatted(tenant))
                .then()
                .statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "a%20b", "%C3%BC"})
    void what_no_tenant_can_be_called_is_not_there(String name) {
        given().urlEncodingEnabled(false)
                .auth()
                .oauth2(TestTokens.service("operator"))
                .contentType("application/json")
                .body("{\"granted\":true}")
                .put(ENTITLEMENT.formatted(name))
                .then()
                .statusCode(404)
                .body("code", equalTo("NOT_FOUND"));
    }

    private ValidatableResponse put(String path, String body) {
        return putAs(TestTokens.service("operator"), path, tenant, body);
    }

    private static ValidatableResponse putAs(String token, String path, String tenant, String body) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(body)
                .put(path.formatted(tenant))
                .then();
    }

    private ValidatableResponse audit() {
        return audit(tenant);
    }

    private static ValidatableResponse audit(String tenant) {
        return given().noFiltersOfType(DocumentedAnswers.class) // documented by the gateway, for all services
                .auth()
                .oauth2(TestTokens.user(tenant, "ada", "admin"))
                .get("/audit-events")
                .then()
                .statusCode(200);
    }
}
