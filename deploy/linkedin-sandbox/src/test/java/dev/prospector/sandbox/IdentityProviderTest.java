package dev.prospector.sandbox;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import io.restassured.response.ValidatableResponse;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityProviderTest extends SandboxTest {

    @Test
    void a_users_token_carries_the_claims_the_services_rely_on() throws Exception {
        JwtClaims claims = verified(token("recruiter"));

        assertEquals("recruiter", claims.getSubject());
        assertEquals("recruiter", claims.getStringClaimValue("upn"));
        assertEquals("Rita Recruiter", claims.getStringClaimValue("name"));
        assertEquals("Rita", claims.getStringClaimValue("given_name"));
        assertEquals("Recruiter", claims.getStringClaimValue("family_name"));
        assertEquals("recruiter@example.org", claims.getStringClaimValue("email"));
        assertEquals("acme", claims.getStringClaimValue("tenant"));
        assertEquals(List.of("recruiter"), claims.getStringListClaimValue("groups"));
        assertEquals(
                3600,
                claims.getExpirationTime().getValue() - claims.getIssuedAt().getValue());
        assertNotNull(claims.getJwtId());
    }

    @ParameterizedTest
    @CsvSource({
        "admin, acme, admin",
        "recruiter, acme, recruiter",
        "recruiter2, acme, recruiter",
        "manager, acme, hiring-manager",
        "interviewer, acme, interviewer",
        "reader, acme, read-only",
        "globex-admin, globex, admin",
        "globex-recruiter, globex, recruiter"
    })
    void demo_users_are_there_from_the_start(String username, String tenant, String group) throws Exception {
        JwtClaims claims = verified(token(username));

        assertEquals(tenant, claims.getStringClaimValue("tenant"));
        assertEquals(List.of(group), claims.getStringListClaimValue("groups"));
    }

    @Test
    void a_service_has_neither_tenant_nor_groups() throws Exception {
        String token =
                service("sync-service", "development").statusCode(200).extract().path("access_token");

        JwtClaims claims = verified(token);

        assertEquals("sync-service", claims.getSubject());
        assertEquals("sync-service", claims.getStringClaimValue("azp"));
        assertFalse(claims.hasClaim("tenant"));
        assertFalse(claims.hasClaim("groups"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"gateway", "integration-service", "candidate-service", "job-service", "sync-service", "operator"
            })
    void every_service_client_may_use_http_basic(String client) {
        http().auth()
                .preemptive()
                .basic(client, "development")
                .formParam("grant_type", "client_credentials")
                .post("/idp/token")
                .then()
                .statusCode(200)
                .body("token_type", equalTo("Bearer"))
                .body("expires_in", equalTo(3600));
    }

    @ParameterizedTest
    @CsvSource({"sync-service, wrong", "stranger, development"})
    void a_wrong_client_gets_no_token(String client, String secret) {
        service(client, secret)
                .statusCode(401)
                .header("WWW-Authenticate", containsString("Basic"))
                .body("error", equalTo("invalid_client"));
    }

    @Test
    void broken_basic_credentials_are_refused() {
        basic("no base64").statusCode(401).body("error", equalTo("invalid_client"));
        basic("bm8gY29sb24=").statusCode(401).body("error", equalTo("invalid_client"));
        basic(Base64.getEncoder().encodeToString("operator:%zz".getBytes(StandardCharsets.UTF_8)))
                .statusCode(400)
                .body("code", equalTo("BAD_ENCODING"));
    }

    @Test
    void an_unknown_user_gets_no_token() {
        user("nobody", Map.of()).statusCode(400).body("error", equalTo("invalid_grant"));
    }

    @Test
    void other_grants_are_refused() {
        http().formParam("grant_type", "refresh_token")
                .post("/idp/token")
                .then()
                .statusCode(400)
                .body("error", equalTo("unsupported_grant_type"));
    }

    @Test
    void a_test_can_have_a_token_that_has_run_out() {
        String token = user("recruiter", Map.of("expires_in", "-60")).extract().path("access_token");

        InvalidJwtException refused = assertThrows(InvalidJwtException.class, () -> verified(token));

        assertEquals(true, refused.hasExpired());
    }

    @Test
    void a_test_can_have_a_token_for_another_audience() {
        String token =
                user("recruiter", Map.of("audience", "elsewhere")).extract().path("access_token");

        assertThrows(InvalidJwtException.class, () -> verified(token));
    }

    @Test
    void a_lifetime_is_a_number() {
        user("recruiter", Map.of("expires_in", "soon")).statusCode(400).body("error", equalTo("invalid_request"));
    }

    @Test
    void each_token_has_an_id_of_its_own() throws Exception {
        assertNotEquals(
                verified(token("admin")).getJwtId(), verified(token("admin")).getJwtId());
    }

    @Test
    void the_key_set_shows_the_public_key_only() {
        get("/idp/jwks")
                .statusCode(200)
                .body("keys", hasSize(1))
                .body("keys[0].kty", equalTo("RSA"))
                .body("keys[0].alg", equalTo("RS256"))
                .body("keys[0].use", equalTo("sig"))
                .body("keys[0].d", equalTo(null))
                .body("keys[0].p", equalTo(null));
    }

    @Test
    void discovery_names_the_endpoints() {
        get("/idp/.well-known/openid-configuration")
                .statusCode(200)
                .body("issuer", equalTo(issuer()))
                .body("token_endpoint", equalTo(issuer() + "/token"))
                .body("jwks_uri", equalTo(issuer() + "/jwks"));
    }

    private String issuer() {
        return sandbox.url() + "/idp";
    }

    private String token(String username) {
        return user(username, Map.of()).statusCode(200).extract().path("access_token");
    }

    private ValidatableResponse user(String username, Map<String, String> more) {
        return http().formParam("grant_type", "password")
                .formParam("username", username)
                .formParams(more)
                .post("/idp/token")
                .then();
    }

    private ValidatableResponse service(String client, String secret) {
        return http().formParam("grant_type", "client_credentials")
                .formParam("client_id", client)
                .formParam("client_secret", secret)
                .post("/idp/token")
                .then();
    }

    private ValidatableResponse basic(String credentials) {
        return http().header("Authorization", "Basic " + credentials)
                .formParam("grant_type", "client_credentials")
                .post("/idp/token")
                .then();
    }

    private JwtClaims verified(String token) throws Exception {
        JsonWebKeySet keys = new JsonWebKeySet(get("/idp/jwks").extract().asString());
        JwtConsumer consumer = new JwtConsumerBuilder()
                .setVerificationKeyResolver(new JwksVerificationKeyResolver(keys.getJsonWebKeys()))
                .setExpectedIssuer(issuer())
                .setExpectedAudience("prospector")
                .setRequireExpirationTime()
                .setJwsAlgorithmConstraints(new AlgorithmConstraints(ConstraintType.PERMIT, "RS256"))
                .build();
        return consumer.processToClaims(token);
    }
}
