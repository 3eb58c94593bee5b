package dev.prospector.integration.adapter.out.http.activity;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.prospector.integration.adapter.out.http.linkedin.Questions;
import dev.prospector.integration.adapter.out.http.linkedin.TestClients;
import dev.prospector.integration.application.port.out.activity.RecruiterActivity.Found;
import dev.prospector.integration.application.port.out.activity.RecruiterActivity.Question;
import dev.prospector.integration.application.port.out.connection.LinkedInDeclined;
import dev.prospector.integration.domain.activity.ActivityKind;
import dev.prospector.integration.domain.activity.ActivityRecord;
import dev.prospector.integration.domain.activity.Reading;
import dev.prospector.integration.domain.activity.Reading.Lane;
import dev.prospector.integration.domain.activity.TimeWindow;
import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.connection.ContractUrn;
import dev.prospector.integration.domain.provisioning.ApplicationUrn;
import dev.prospector.integration.domain.provisioning.ChildApplication;
import dev.prospector.integration.domain.provisioning.ClientSecret;
import dev.prospector.integration.domain.provisioning.ClientSecrets;
import dev.prospector.integration.domain.seat.SeatKey;
import dev.prospector.integration.domain.seat.SeatUrn;
import dev.prospector.sandbox.Sandbox;

/** Both sides as they are: what the adapter asks is what the sandbox answers. */
class ActivityAtTheSandboxTest {
    private static final SeatKey SEAT = new SeatKey(new ContractUrn("urn:li:contract:9001"), SeatUrn.ofId("600123"));
    private static final Instant AT = Instant.parse("2026-01-02T00:00:00Z");

    private Sandbox sandbox;
    private Connection connection;
    private String member;

    @BeforeEach
    void start(@TempDir Path folder) {
        sandbox = Sandbox.start(0, folder);
        order("/sandbox/tenants", Map.of("tenant", "acme", "users", List.of()));
        connection = Connection.begun("acme", application(), AT);
        var contract = SEAT.contract().value();
        order("/sandbox/onboarding", Map.of("tenant", "acme", "contracts", List.of(contract)));
        order(
                "/sandbox/integrations",
                Map.of(
                        "tenant",
                        "acme",
                        "integrationContext",
                        contract,
                        "integrationType",
                        "CSA_API",
                        "integrationStatus",
                        "ENABLED"));
        order("/sandbox/seats", of("contract", contract, "seat", SEAT.seat().value(), "member", "urn:li:person:r1"));
        member = order("/sandbox/members", Map.of("firstName", "Jo")).extract().path("person");
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void a_row_that_cannot_be_read_is_left_out_and_its_neighbours_are_told() {
        var first = wrote(1);
        var second = wrote(2);
        var third = wrote(3);
        spoilt("/v2/conversationEvents", second);
        assertEquals(List.of(first, third), urns(read(ActivityKind.INMAILS, Map.of())));
    }

    @Test
    void a_page_of_nothing_but_such_rows_is_no_answer_until_it_can_be_read() {
        var only = wrote(1);
        spoilt("/v2/conversationEvents", only);
        assertThrows(LinkedInDeclined.class, () -> read(ActivityKind.INMAILS, Map.of()));
        http().delete("/sandbox/faults").then().statusCode(204);
        assertEquals(List.of(only), urns(read(ActivityKind.INMAILS, Map.of())));
    }

    @Test
    void stubs_are_the_same_in_both_generations() {
        String stub = order(
                        "/sandbox/mail-stubs", of("owner", SEAT.seat().value(), "member", member, "at", AT.toString()))
                .extract()
                .path("id");
        assertEquals(List.of(stub), urns(read(ActivityKind.STUBS, Map.of())));
        assertEquals(List.of(stub), urns(read(ActivityKind.STUBS, Map.of("resources.mailStubs.version", "202603"))));
    }

    @Test
    void linkedins_clock_is_what_it_says() {
        http().contentType("application/json")
                .body(Map.of("skewSeconds", -86_400))
                .put("/sandbox/clock")
                .then()
                .statusCode(204);
        var at = read(ActivityKind.NOTES, Map.of()).end().at().orElseThrow();
        var expected = Instant.now().minus(1, ChronoUnit.DAYS);
        assertTrue(Duration.between(at, expected).abs().compareTo(Duration.ofMinutes(1)) < 0, at.toString());
    }

    private String wrote(int second) {
        var mail = of(
                "seat",
                SEAT.seat().value(),
                "member",
                member,
                "at",
                AT.plusSeconds(second).toString());
        mail.put("direction", "SENT");
        return order("/sandbox/conversation-events", mail).extract().path("id");
    }

    private void spoilt(String path, String id) {
        http().contentType("application/json")
                .body(Map.of("path", path, "spoilt", id, "seconds", 600))
                .post("/sandbox/faults")
                .then()
                .statusCode(204);
    }

    private static List<String> urns(Found found) {
        return found.records().stream().map(ActivityRecord::urn).toList();
    }

    private Found read(ActivityKind kind, Map<String, String> more) {
        var settings = new HashMap<>(more);
        settings.put("api-url", sandbox.url().toString());
        settings.put("token-url", sandbox.url() + "/oauth/v2/accessToken");
        var window = new TimeWindow(AT.minusSeconds(60), AT.plusSeconds(60));
        var reading = new Reading(Lane.HISTORY, window, 0, OptionalInt.empty());
        return new HttpRecruiterActivity(
                        new Questions(TestClients.of(settings)), new UnreadableRows(new SimpleMeterRegistry()))
                .read(connection, new Question(SEAT, kind, reading, 0));
    }

    /** An application that the product's own has made. */
    private ChildApplication application() {
        var parent = http().get("/sandbox/parent-application").jsonPath();
        var token = http().formParam("grant_type", "client_credentials")
                .formParam("client_id", parent.getString("clientId"))
                .formParam("client_secret", parent.getString("clientSecret"))
                .post("/oauth/v2/accessToken")
                .jsonPath()
                .getString("access_token");
        var made = http().auth()
                .preemptive()
                .oauth2(token)
                .contentType("application/json")
                .body(Map.of("uniqueForeignId", "acme", "name", "Prospector", "description", "Prospector"))
                .post("/v2/provisionedApplications")
                .jsonPath();
        return new ChildApplication(
                new ApplicationUrn(made.getString("key")),
                made.getString("credentials.client_id"),
                ClientSecrets.only(new ClientSecret(made.getString("credentials.client_secret"))));
    }

    /** Something of the tenant's. */
    private static Map<String, String> of(String... namesAndValues) {
        var all = new HashMap<>(Map.of("tenant", "acme"));
        for (var i = 0; i < namesAndValues.length; i += 2) {
            all.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return all;
    }

    private ValidatableResponse order(String path, Map<String, ?> body) {
        return http().contentType("application/json")
                .body(body)
                .post(path)
                .then()
                .statusCode(200);
    }

    private RequestSpecification http() {
        return given().baseUri(sandbox.url().toString());
    }
}
