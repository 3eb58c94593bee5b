package dev.prospector.kit.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import java.util.Map;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import dev.prospector.kit.http.access.TenantRoles;
import dev.prospector.testbed.TestTokens;

@QuarkusTest
@QuarkusTestResource(value = IdentityProviderAwayTest.Nobody.class, restrictToAnnotatedClass = true)
class IdentityProviderAwayTest {
    public static final class Nobody implements QuarkusTestResourceLifecycleManager {
        @Override
        public Map<String, String> start() {
            return Map.of("prospector.idp.issuer", TestTokens.ISSUER, "prospector.idp.jwks", "http://127.0.0.1:1/jwks");
        }

        @Override
        public void stop() {}
    }

    @Test
    void a_service_starts_and_refuses_nobody_for_good() {
        given().auth()
                .oauth2(TestTokens.user("acme", "admin", TenantRoles.ADMIN))
                .get("/samples")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("[1-9]|10"))
                .body("code", equalTo("IDENTITY_UNAVAILABLE"));
    }

    @Test
    void what_is_no_token_is_still_refused() {
        given().auth().oauth2("no.such.token").get("/samples").then().statusCode(401);
        given().get("/samples").then().statusCode(401);
    }
}
