package dev.prospector.gateway.security;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.prospector.gateway.Backends;
import dev.prospector.gateway.RunningGateway;
import dev.prospector.gateway.Wire;
import dev.prospector.testbed.TestTokens;

@RunningGateway
class TokenCheckTest {
    private static final String USER = TestTokens.user("acme", "recruiter", "recruiter");

    private Backends backends;

    @BeforeEach
    void services() {
        backends = Backends.fresh();
        backends.job(get("/jobs").willReturn(okJson("{}")));
    }

    @Test
    void a_user_of_a_tenant_gets_in() {
        given().auth().oauth2(USER).get("/api/v1/jobs").then().statusCode(200);
        assertEquals("Bearer " + USER, backends.only().getHeader("Authorization"));
    }

    @Test
    void the_forger_of_these_tests_can_make_a_good_token() {
        given().auth()
                .oauth2(Forgery.signed(claims -> {}))
                .get("/api/v1/jobs")
                .then()
                .statusCode(200);
    }

    @Test
    void without_a_token_the_answer_is_401_with_a_challenge() {
        given().get("/api/v1/jobs")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer")
                .contentType("application/problem+json")
                .body("code", equalTo("UNAUTHENTICATED"))
                .body("status", equalTo(401))
                .body("title", equalTo("Unauthorized"))
                .body("traceId", not(emptyOrNullString()));
        assertTrue(backends.requests().isEmpty());
    }

    @Test
    void no_false_token_gets_in() {
        bad().forEach((name, header) -> {
            var answer = Wire.get("/api/v1/jobs", "Authorization: " + header);
            assertEquals(401, Wire.status(answer), name);
            assertTrue(answer.contains("UNAUTHENTICATED"), name);
            assertTrue(answer.toLowerCase().contains("www-authenticate: bearer"), name);
        });
        assertTrue(backends.requests().isEmpty());
    }

    private static Map<String, String> bad() {
        return Map.ofEntries(
                Map.entry("empty", "Bearer "),
                Map.entry("garbage", "Bearer garbage"),
                Map.entry("three dots", "Bearer a.b.c"),
                Map.entry("basic", "Basic cmVjcnVpdGVyOng="),
                Map.entry("no scheme", USER),
                Map.entry("cut off", "Bearer " + USER.substring(0, USER.length() - 4)),
                Map.entry("no signature", "Bearer " + USER.substring(0, USER.lastIndexOf('.') + 1)),
                Map.entry(
                        "expired",
                        "Bearer " + Forgery.signed(claims -> claims.setExpirationTimeMinutesInTheFuture(-10))),
                Map.entry(
                        "not yet valid",
                        "Bearer " + Forgery.signed(claims -> claims.setNotBeforeMinutesInThePast(-10))),
                Map.entry("other audience", "Bearer " + Forgery.signed(claims -> claims.setAudience("other"))),
                Map.entry("no audience", "Bearer " + Forgery.signed(claims -> claims.unsetClaim("aud"))),
                Map.entry("other issuer", "Bearer " + Forgery.signed(claims -> claims.setIssuer("http://other.test"))),
                Map.entry("no issuer", "Bearer " + Forgery.signed(claims -> claims.unsetClaim("iss"))),
                Map.entry("alg none", "Bearer " + Forgery.unsigned()),
                Map.entry("another key", "Bearer " + Forgery.signedByAnotherKey()),
                Map.entry("its own key", "Bearer " + Forgery.withItsOwnKey()),
                Map.entry("public key as secret", "Bearer " + Forgery.signedWithThePublicKeyAsSecret()));
    }

    /** Its answer comes from another thread, after the next look at the identity provider's keys. */
    @Test
    void a_key_that_nobody_knows_is_looked_for() {
        given().auth()
                .oauth2(Forgery.signedUnderAnotherKeyId())
                .body("{}")
                .post("/api/v1/jobs")
                .then()
                .statusCode(401)
                .header("X-Content-Type-Options", "nosniff")
                .body("code", equalTo("UNAUTHENTICATED"));
        assertTrue(backends.requests().isEmpty());
    }

    @Test
    void of_two_tokens_none_counts() {
        var answer = Wire.get("/api/v1/jobs", "Authorization: Bearer " + USER, "Authorization: Bearer " + USER);
        assertEquals(401, Wire.status(answer));
    }

    @Test
    void a_service_has_no_business_at_this_door() {
        for (var client : List.of("sync-service", "operator")) {
            given().auth()
                    .oauth2(TestTokens.service(client))
                    .get("/api/v1/jobs")
                    .then()
                    .statusCode(403)
                    .contentType("application/problem+json")
                    .body("code", equalTo("SERVICE_TOKEN"));
        }
        assertTrue(backends.requests().isEmpty());
    }

    @Test
    void composed_screens_are_behind_the_same_check() {
        given().get("/api/v1/jobs/1/board").then().statusCode(401).body("code", equalTo("UNAUTHENTICATED"));
        given().auth()
                .oauth2(TestTokens.service("operator"))
                .get("/api/v1/jobs/1/board")
                .then()
                .statusCode(403)
                .body("code", equalTo("SERVICE_TOKEN"));
        assertTrue(backends.requests().isEmpty());
    }

    @Test
    void strangers_do_not_learn_which_paths_there_are() {
        given().get("/api/v1/nothing").then().statusCode(401);
        given().put("/api/v1/jobs").then().statusCode(401);
    }
}
