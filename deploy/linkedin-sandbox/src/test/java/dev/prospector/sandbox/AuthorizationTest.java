package dev.prospector.sandbox;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterEach;

/** Members are asked for their consent, and play along by HTTP as a browser would. */
abstract class AuthorizationTest extends SandboxTest {

    /** The pair of RFC 7636, appendix B. */
    static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

    static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
    static final String STATE = "st&te 1";

    @AfterEach
    void real_time() {
        clock.back();
    }

    /** With one user, who has an account at LinkedIn. */
    Tenant staffed(String person) {
        Tenant tenant = tenant();
        Map<String, Object> user =
                Map.of("username", tenant.name() + "-rita", "groups", List.of("recruiter"), "person", person);
        post("/sandbox/tenants", Map.of("tenant", tenant.name(), "users", List.of(user)))
                .statusCode(200);
        return tenant;
    }

    static Map<String, String> question(Tenant tenant) {
        return new HashMap<>(Map.of(
                "response_type",
                "code",
                "client_id",
                tenant.clientId(),
                "redirect_uri",
                COMEBACK,
                "scope",
                "r_liteprofile",
                "state",
                STATE,
                "code_challenge",
                CHALLENGE,
                "code_challenge_method",
                "S256"));
    }

    ValidatableResponse ask(Map<String, String> question) {
        return http().queryParams(question).get("/oauth/v2/authorization").then();
    }

    ValidatableResponse signIn(Map<String, String> question, String field, String value) {
        return http().queryParams(question)
                .formParam(field, value)
                .post("/oauth/v2/authorization/sign-in")
                .then();
    }

    ValidatableResponse consent(Map<String, String> question, String person, String decision) {
        return http().queryParams(question)
                .formParam("member", person)
                .formParam("decision", decision)
                .post("/oauth/v2/authorization/consent")
                .then();
    }

    String code(Map<String, String> question, String person) {
        return comeback(consent(question, person, "allow")).get("code");
    }

    /** What the browser brings back to the application. */
    static Map<String, String> comeback(ValidatableResponse answer) {
        String location = answer.statusCode(303).extract().header("Location");
        assertTrue(location.startsWith(COMEBACK + "?"), location);
        return Stream.of(URI.create(location).getRawQuery().split("&"))
                .map(part -> part.split("=", 2))
                .collect(Collectors.toMap(part -> part[0], part -> URLDecoder.decode(part[1], StandardCharsets.UTF_8)));
    }

    static Map<String, String> exchange(Tenant tenant, String code) {
        return new HashMap<>(Map.of(
                "grant_type",
                "authorization_code",
                "code",
                code,
                "redirect_uri",
                COMEBACK,
                "client_id",
                tenant.clientId(),
                "client_secret",
                tenant.clientSecret(),
                "code_verifier",
                VERIFIER));
    }

    ValidatableResponse exchanged(Map<String, String> exchange) {
        return http().formParams(exchange).post("/oauth/v2/accessToken").then();
    }

    void unfit(Map<String, String> exchange) {
        exchanged(exchange).statusCode(400).body("error", equalTo("invalid_request"));
    }

    /** @param person of somebody LinkedIn knows */
    String memberToken(Tenant tenant, String person) {
        return exchanged(exchange(tenant, code(question(tenant), person)))
                .statusCode(200)
                .extract()
                .path("access_token");
    }
}
