package dev.prospector.sandbox;

import static io.restassured.RestAssured.given;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A sandbox per test class, and the few calls that most tests make. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SandboxTest {

    static final String LENA = "urn:li:person:pQ7x2";

    /** Where every tenant's application has its members come back. */
    static final String COMEBACK = "https://ats.example/oauth/linkedin/callback";

    final MovableClock clock = new MovableClock();
    Sandbox sandbox;

    /** A tenant of its own for a test, with an application. */
    record Tenant(String name, String clientId, String clientSecret, String organization) {}

    @BeforeAll
    void start(@TempDir Path folder) {
        sandbox = Sandbox.start(new Settings(0, folder, null), clock);
        post("/sandbox/members", lena()).statusCode(200);
    }

    @AfterAll
    void stop() {
        sandbox.close();
    }

    RequestSpecification http() {
        return given().baseUri(sandbox.url().toString()).redirects().follow(false);
    }

    ValidatableResponse get(String path) {
        return http().get(path).then();
    }

    ValidatableResponse post(String path, Object body) {
        return http().contentType("application/json").body(body).post(path).then();
    }

    Tenant tenant() {
        String name = "t-" + UUID.randomUUID();
        String organization = post("/sandbox/tenants", Map.of("tenant", name, "users", List.of()))
                .statusCode(200)
                .extract()
                .path("organization");
        var made = asParent()
                .body(Map.of(
                        "uniqueForeignId",
                        name,
                        "name",
                        "Prospector - Acme",
                        "description",
                        "Prospector tenant",
                        "oauth2AuthorizedCallbackUrls",
                        List.of(COMEBACK)))
                .post("/v2/provisionedApplications")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        return new Tenant(
                name,
                made.getString("credentials.client_id"),
                made.getString("credentials.client_secret"),
                organization);
    }

    ValidatableResponse oauth(String clientId, String clientSecret) {
        return http().formParam("grant_type", "client_credentials")
                .formParam("client_id", clientId)
                .formParam("client_secret", clientSecret)
                .post("/oauth/v2/accessToken")
                .then();
    }

    String accessToken(Tenant tenant) {
        return oauth(tenant.clientId(), tenant.clientSecret())
                .statusCode(200)
                .extract()
                .path("access_token");
    }

    RequestSpecification asChild(Tenant tenant) {
        return bearing(accessToken(tenant));
    }

    /** With the credentials that the product is configured with. */
    RequestSpecification asParent() {
        var parent = get("/sandbox/parent-application").extract().jsonPath();
        return bearing(oauth(parent.getString("clientId"), parent.getString("clientSecret"))
                .statusCode(200)
                .extract()
                .path("access_token"));
    }

    RequestSpecification bearing(String token) {
        return http().auth().preemptive().oauth2(token).contentType("application/json");
    }

    String export(Tenant tenant, String member) {
        Map<String, String> order = Map.of("tenant", tenant.name(), "member", member, "jobPostingId", "JOB-1042");
        return post("/sandbox/exports", order).statusCode(200).extract().path("requestId");
    }

    ValidatableResponse exported(String accessToken, String requestId) {
        return http().auth()
                .preemptive()
                .oauth2(accessToken)
                .queryParam("q", "request")
                .queryParam("requestId", requestId)
                .get("/v2/exportedCandidates")
                .then();
    }

    static Map<String, String> lena() {
        return Map.of(
                "person", LENA,
                "firstName", "Lena",
                "lastName", "Okafor",
                "headline", "Data Engineer at Nordwind AG",
                "location", "Hamburg, Germany",
                "employer", "Nordwind AG",
                "publicProfileUrl", "https://www.linkedin.com/in/sample");
    }
}
