package dev.prospector.integration.adapter.out.http.activity;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.prospector.integration.adapter.out.http.linkedin.Questions;
import dev.prospector.integration.adapter.out.http.linkedin.TestClients;
import dev.prospector.integration.domain.activity.TimeWindow;
import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.departure.Departure;
import dev.prospector.integration.domain.link.PersonUrn;
import dev.prospector.integration.domain.provisioning.ApplicationUrn;
import dev.prospector.integration.domain.provisioning.ChildApplication;
import dev.prospector.integration.domain.provisioning.ClientSecret;
import dev.prospector.integration.domain.provisioning.ClientSecrets;
import dev.prospector.sandbox.Sandbox;

/** Both sides as they are: what the adapter asks is what the sandbox answers. */
class DeparturesAtTheSandboxTest {
    private static final Instant LEFT = Instant.parse("2026-02-01T00:00:00Z");

    private Sandbox sandbox;

    @BeforeEach
    void start(@TempDir Path folder) {
        sandbox = Sandbox.start(0, folder);
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void whoever_was_exported_and_has_left_is_told_of_in_the_window_in_which_they_did() {
        var connection = connection();
        var gone = exported();
        exported();
        order("/sandbox/departures", Map.of("member", gone, "at", LEFT.toString()));
        var left = new Departure(new PersonUrn(gone), Optional.of(LEFT));
        assertEquals(List.of(left), read(connection, LEFT, LEFT.plusSeconds(1)));
        assertEquals(List.of(), read(connection, LEFT.minus(Duration.ofDays(30)), LEFT));
        assertEquals(List.of(), read(connection, LEFT.plusMillis(1), LEFT.plus(Duration.ofDays(30))));
    }

    private List<Departure> read(Connection connection, Instant from, Instant until) {
        var settings =
                Map.of("api-url", sandbox.url().toString(), "token-url", sandbox.url() + "/oauth/v2/accessToken");
        return new HttpDeparturesAtLinkedIn(new Questions(TestClients.of(settings)))
                .read(connection, new TimeWindow(from, until));
    }

    private String exported() {
        var member = order("/sandbox/members", Map.of("firstName", "Jo")).getString("person");
        order("/sandbox/exports", Map.of("tenant", "acme", "member", member, "jobPostingId", "JOB-1042"));
        return member;
    }

    /** With an application that the product's own has made. */
    private Connection connection() {
        order("/sandbox/tenants", Map.of("tenant", "acme", "users", List.of()));
        var parent = http().get("/sandbox/parent-application").jsonPath();
        var token = http().formParam("grant_type", "client_credentials")
                .formParam("client_id", parent.getString("clientId"))
                .formParam("client_secret", parent.getString("clientSecret"))
                .post("/oauth/v2/accessToken")
                .jsonPath();
        var order = Map.of(
                "uniqueForeignId",
                "acme",
                "name",
                "Prospector - Acme",
                "description",
                "Prospector",
                "oauth2AuthorizedCallbackUrls",
                List.of("https://ats.example/oauth/linkedin/callback"));
        var made = http().auth()
                .preemptive()
                .oauth2(token.getString("access_token"))
                .contentType("application/json")
                .body(order)
                .post("/v2/provisionedApplications")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        var application = new ChildApplication(
                new ApplicationUrn("urn:li:developerApplication:77001"),
                made.getString("credentials.client_id"),
                ClientSecrets.only(new ClientSecret(made.getString("credentials.client_secret"))));
        return Connection.begun("acme", application, LEFT);
    }

    private JsonPath order(String path, Map<String, ?> body) {
        return http().contentType("application/json")
                .body(body)
                .post(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private RequestSpecification http() {
        return given().baseUri(sandbox.url().toString());
    }
}
