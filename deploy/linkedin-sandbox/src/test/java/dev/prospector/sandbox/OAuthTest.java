package dev.prospector.sandbox;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import org.junit.jupiter.api.Test;

class OAuthTest extends SandboxTest {

    @Test
    void an_application_gets_a_token_for_thirty_minutes() {
        Tenant tenant = tenant();

        oauth(tenant.clientId(), tenant.clientSecret())
                .statusCode(200)
                .body("access_token", notNullValue())
                .body("expires_in", equalTo(1800));
    }

    @Test
    void a_wrong_secret_is_401() {
        Tenant tenant = tenant();

        oauth(tenant.clientId(), "wrong").statusCode(401).body("error", equalTo("invalid_client"));
    }

    @Test
    void another_tenants_secret_is_401() {
        oauth(tenant().clientId(), tenant().clientSecret()).statusCode(401);
    }

    @Test
    void an_unknown_client_is_401() {
        oauth("stranger", tenant().clientSecret()).statusCode(401).body("error", equalTo("invalid_client"));
    }

    @Test
    void a_token_is_not_taken_by_get() {
        get("/oauth/v2/accessToken?grant_type=client_credentials")
                .statusCode(405)
                .header("Allow", "POST");
    }

    @Test
    void a_secret_in_the_address_does_not_count() {
        Tenant tenant = tenant();

        http().queryParam("client_id", tenant.clientId())
                .queryParam("client_secret", tenant.clientSecret())
                .formParam("grant_type", "client_credentials")
                .post("/oauth/v2/accessToken")
                .then()
                .statusCode(400)
                .body("error", equalTo("invalid_request"));
    }

    @Test
    void other_grants_are_refused() {
        http().formParam("grant_type", "password")
                .post("/oauth/v2/accessToken")
                .then()
                .statusCode(400)
                .body("error", equalTo("unsupported_grant_type"));
    }
}
