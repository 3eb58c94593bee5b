package dev.prospector.sandbox;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.prospector.sandbox.http.Json;

/** What outlives a restart, and what a reset forgets. */
class ActivityStateTest {

    private static final String CONTRACT = "urn:li:contract:9001";
    private static final String SEAT = "urn:li:seat:600123";

    private static final Map<String, String> QUESTIONS = new LinkedHashMap<>();

    static {
        QUESTIONS.put("conversationEvents", "q=criteria&viewer=" + SEAT + "&start=0&count=9");
        QUESTIONS.put("mailStubs", "q=contract&contract=" + CONTRACT + "&start=0&count=9");
        QUESTIONS.put("prospectNotes", "q=criteria&contract=" + CONTRACT + "&start=0&count=9");
        QUESTIONS.put(
                "atsPurgedExportedCandidates",
                "q=criteria&exportType=ONE_CLICK_EXPORT&timeRange.start=0&timeRange.end=9999999999999");
    }

    @TempDir
    Path folder;

    @Test
    void everything_outlives_a_restart() {
        Map<String, String> before = new LinkedHashMap<>();
        String requestId;
        try (Sandbox sandbox = Sandbox.start(0, folder)) {
            requestId = live(sandbox);
            QUESTIONS.forEach((resource, query) -> before.put(resource, ask(sandbox, resource, query)));
            before.put("atsIntegrations", ask(sandbox, "atsIntegrations", "q=request&requestId=" + requestId));
        }
        try (Sandbox sandbox = Sandbox.start(0, folder)) {
            QUESTIONS.forEach((resource, query) -> {
                String after = ask(sandbox, resource, query);
                assertEquals(before.get(resource), after);
                assertEquals(1, new JsonPath(after).getInt("paging.total"), resource);
            });
            assertEquals(
                    before.get("atsIntegrations"), ask(sandbox, "atsIntegrations", "q=request&requestId=" + requestId));
        }
    }

    @Test
    void what_was_seeded_outlives_a_restart_by_its_order_alone() throws IOException {
        Map<String, Object> order = Map.of(
                "tenant",
                "acme",
                "seed",
                7,
                "conversationEvents",
                5000,
                "mailStubs",
                500,
                "prospectNotes",
                500,
                "members",
                9);
        Map<String, String> before = new LinkedHashMap<>();
        try (Sandbox sandbox = Sandbox.start(0, folder)) {
            live(sandbox);
            post(sandbox, "/sandbox/reset?tenant=acme", Map.of(), 204);
            post(sandbox, "/sandbox/seedings", order, 200);
            QUESTIONS.forEach((resource, query) -> before.put(resource, ask(sandbox, resource, query)));
        }
        assertTrue(Files.size(folder.resolve("sandbox.json")) < 50_000);
        try (Sandbox sandbox = Sandbox.start(0, folder)) {
            QUESTIONS.forEach((resource, query) -> assertEquals(before.get(resource), ask(sandbox, resource, query)));
            assertEquals(5000, total(sandbox, "conversationEvents", QUESTIONS.get("conversationEvents")));
            assertEquals(500, total(sandbox, "mailStubs", QUESTIONS.get("mailStubs")));
            export(sandbox, "urn:li:person:seed-7-8");
        }
    }

    private static void export(Sandbox sandbox, String member) {
        post(sandbox, "/sandbox/exports", Map.of("tenant", "acme", "member", member, "jobPostingId", "JOB-1"), 200);
    }

    @Test
    void reset_forgets_a_tenants_activity_but_neither_seats_nor_access() {
        try (Sandbox sandbox = Sandbox.start(0, folder)) {
            live(sandbox);

            post(sandbox, "/sandbox/reset?tenant=globex", Map.of(), 204);
            QUESTIONS.forEach((resource, query) -> assertEquals(1, total(sandbox, resource, query), resource));
            post(sandbox, "/sandbox/reset?tenant=acme", Map.of(), 204);

            QUESTIONS.forEach((resource, query) -> assertEquals(0, total(sandbox, resource, query), resource));
        }
    }

    @Test
    void reset_without_a_tenant_forgets_all_activity() {
        try (Sandbox sandbox = Sandbox.start(0, folder)) {
            live(sandbox);

            post(sandbox, "/sandbox/reset", Map.of(), 204);

            QUESTIONS.forEach((resource, query) -> assertEquals(0, total(sandbox, resource, query), resource));
        }
    }

    @Test
    void a_state_file_of_before_there_was_activity_is_read() throws IOException {
        Sandbox.start(0, folder).close();
        Path file = folder.resolve("sandbox.json");
        ObjectNode state = (ObjectNode) Json.MAPPER.readTree(Files.readAllBytes(file));
        state.remove(List.of("onboarding", "activity"));
        Files.write(file, Json.MAPPER.writeValueAsBytes(state));

        try (Sandbox sandbox = Sandbox.start(0, folder)) {
            live(sandbox);
            QUESTIONS.forEach((resource, query) -> assertEquals(1, total(sandbox, resource, query), resource));
        }
    }

    @Test
    void a_seat_of_an_earlier_version_is_an_active_one() throws IOException {
        try (Sandbox sandbox = Sandbox.start(0, folder)) {
            live(sandbox);
        }
        Path file = folder.resolve("sandbox.json");
        ObjectNode state = (ObjectNode) Json.MAPPER.readTree(Files.readAllBytes(file));
        ObjectNode seat = (ObjectNode) state.at("/activity/seats/0");
        seat.remove(List.of("firstName", "lastName", "state", "roles", "createdAt"));
        Files.write(file, Json.MAPPER.writeValueAsBytes(state));

        try (Sandbox sandbox = Sandbox.start(0, folder)) {
            JsonPath seats = new JsonPath(ask(sandbox, "seatsV2", "q=attributes&contracts=" + CONTRACT + "&start=0"));
            assertEquals(List.of("urn:li:person:recruiter01"), seats.getList("elements.member"));
            assertEquals(List.of("ACTIVE"), seats.getList("elements.state"));
        }
    }

    /** One of everything; the request id of a status change. */
    private static String live(Sandbox sandbox) {
        String member = post(sandbox, "/sandbox/members", Map.of("firstName", "Jo"), 200)
                .getString("person");
        RestartTest.provision(sandbox, "acme").then().statusCode(201);
        post(sandbox, "/sandbox/onboarding", Map.of("tenant", "acme", "contracts", List.of(CONTRACT)), 200);
        Map<String, String> enabled = Map.of(
                "tenant",
                "acme",
                "integrationContext",
                CONTRACT,
                "integrationType",
                "CSA_API",
                "integrationStatus",
                "ENABLED");
        String requestId = post(sandbox, "/sandbox/integrations", enabled, 200).getString("requestId");
        Map<String, String> seat =
                Map.of("tenant", "acme", "contract", CONTRACT, "seat", SEAT, "member", "urn:li:person:recruiter01");
        post(sandbox, "/sandbox/seats", seat, 200);
        Map<String, String> message = Map.of(
                "tenant",
                "acme",
                "seat",
                SEAT,
                "member",
                member,
                "direction",
                "SENT",
                "subject",
                "Hi",
                "body",
                "Hello");
        post(sandbox, "/sandbox/conversation-events", message, 200);
        Map<String, Object> stub =
                Map.of("tenant", "acme", "owner", SEAT, "member", member, "phoneNumbers", List.of("+49 1"));
        post(sandbox, "/sandbox/mail-stubs", stub, 200);
        Map<String, String> note = Map.of("tenant", "acme", "owner", SEAT, "member", member, "text", "A note.");
        post(sandbox, "/sandbox/prospect-notes", note, 200);
        post(sandbox, "/sandbox/exports", Map.of("tenant", "acme", "member", member, "jobPostingId", "JOB-1"), 200);
        post(sandbox, "/sandbox/departures", Map.of("member", member), 200);
        return requestId;
    }

    private static JsonPath post(Sandbox sandbox, String path, Object body, int status) {
        return given().baseUri(sandbox.url().toString())
                .contentType("application/json")
                .body(body)
                .post(path)
                .then()
                .statusCode(status)
                .extract()
                .jsonPath();
    }

    private static int total(Sandbox sandbox, String resource, String query) {
        return new JsonPath(ask(sandbox, resource, query)).getInt("paging.total");
    }

    private static String ask(Sandbox sandbox, String resource, String query) {
        return given().baseUri(sandbox.url().toString())
                .auth()
                .preemptive()
                .oauth2(accessToken(sandbox))
                .get("/v2/" + resource + "?" + query)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static String accessToken(Sandbox sandbox) {
        JsonPath tenant = given().baseUri(sandbox.url().toString())
                .get("/sandbox/tenants/acme")
                .jsonPath();
        return given().baseUri(sandbox.url().toString())
                .formParam("grant_type", "client_credentials")
                .formParam("client_id", tenant.getString("clientId"))
                .formParam("client_secret", tenant.getString("clientSecret"))
                .post("/oauth/v2/accessToken")
                .path("access_token");
    }
}
