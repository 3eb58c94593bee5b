package dev.prospector.sandbox;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.prospector.sandbox.http.PortTaken;

class RestartTest {

    @TempDir
    Path folder;

    @Test
    void everything_but_the_journal_outlives_a_restart() {
        String token;
        String requestId;
        JsonPath before;
        String keys;
        try (Sandbox sandbox = Sandbox.start(0, folder)) {
            keys = at(sandbox).get("/idp/jwks").asString();
            provision(sandbox, "acme").then().statusCode(201);
            String person = member(sandbox);
            json(sandbox, Map.of("callbackUrl", "http://127.0.0.1:1/hook")).put("/sandbox/tenants/acme/callback");
            requestId = export(sandbox, person);
            json(sandbox, Map.of("tenant", "t-1", "users", List.of(Map.of("username", "u-1"))))
                    .post("/sandbox/tenants");
            before = at(sandbox).get("/sandbox/tenants/acme").jsonPath();
            token = accessToken(sandbox, before);
        }
        try (Sandbox sandbox = Sandbox.start(0, folder)) {
            assertEquals(keys, at(sandbox).get("/idp/jwks").asString());
            assertEquals(
                    before.getMap("$"),
                    at(sandbox).get("/sandbox/tenants/acme").jsonPath().getMap("$"));
            at(sandbox)
                    .auth()
                    .preemptive()
                    .oauth2(token)
                    .get("/v2/exportedCandidates?q=request&requestId=" + requestId)
                    .then()
                    .statusCode(200)
                    .body("elements[0].candidate.firstName", equalTo("Jo"));
            at(sandbox)
                    .get("/sandbox/tenants/t-1")
                    .then()
                    .body("users", hasSize(1))
                    .body("users[0].username", equalTo("u-1"));
        }
    }

    @Test
    void what_was_provisioned_outlives_a_restart() {
        JsonPath parent;
        try (Sandbox sandbox = Sandbox.start(0, folder)) {
            json(sandbox, Map.of("url", "http://127.0.0.1:1/webhook")).put("/sandbox/parent/webhook");
            parent = parent(sandbox);
            provision(sandbox, "t-9").then().statusCode(201);
        }
        try (Sandbox sandbox = Sandbox.start(0, folder)) {
            assertEquals(parent.getMap("$"), parent(sandbox).getMap("$"));
            provision(sandbox, "t-9").then().statusCode(409);
        }
    }

    @Test
    void two_folders_share_no_secret(@TempDir Path other) {
        try (Sandbox one = Sandbox.start(0, folder);
                Sandbox two = Sandbox.start(0, other)) {
            provision(one, "acme").then().statusCode(201);
            provision(two, "acme").then().statusCode(201);
            JsonPath ours = at(one).get("/sandbox/tenants/acme").jsonPath();
            JsonPath theirs = at(two).get("/sandbox/tenants/acme").jsonPath();

            for (String random : List.of("clientId", "clientSecret", "organization")) {
                assertNotEquals(ours.getString(random), theirs.getString(random));
            }
            assertNotEquals(
                    at(one).get("/idp/jwks").asString(),
                    at(two).get("/idp/jwks").asString());
        }
    }

    @Test
    void exports_of_many_threads_are_all_kept() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<String> requests;
        try (Sandbox sandbox = Sandbox.start(0, folder)) {
            String person = member(sandbox);
            Callable<String> export = () -> export(sandbox, person);
            List<Future<String>> made = threads.invokeAll(
                    IntStream.range(0, 100).mapToObj(i -> export).toList());
            requests = made.stream().map(RestartTest::got).distinct().toList();
        } finally {
            threads.shutdownNow();
        }
        assertEquals(100, requests.size());
        try (Sandbox sandbox = Sandbox.start(0, folder)) {
            for (String requestId : requests) {
                at(sandbox)
                        .post("/sandbox/exports/" + requestId + "/push")
                        .then()
                        .statusCode(200);
            }
        }
    }

    @Test
    void only_the_owner_reads_the_secrets_and_no_half_file_stays() throws IOException {
        Sandbox.start(0, folder).close();

        try (Stream<Path> files = Files.list(folder)) {
            List<Path> state = files.filter(Files::isRegularFile).toList();
            assertEquals(List.of(folder.resolve("sandbox.json")), state);
        }
        assertEquals(
                "rw-------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("sandbox.json"))));
    }

    @Test
    void a_broken_state_file_is_named() throws IOException {
        Files.writeString(folder.resolve("sandbox.json"), "{");

        UncheckedIOException broken = assertThrows(UncheckedIOException.class, () -> Sandbox.start(0, folder));

        assertTrue(broken.getMessage().contains("sandbox.json"));
    }

    @Test
    void a_taken_port_is_named_and_the_data_is_left_alone() throws IOException {
        try (ServerSocket holder = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            PortTaken taken =
                    assertThrows(PortTaken.class, () -> Sandbox.start(holder.getLocalPort(), folder.resolve("data")));

            assertTrue(taken.getMessage().contains(String.valueOf(holder.getLocalPort())));
            assertTrue(Files.notExists(folder.resolve("data/sandbox.json")));
        }
    }

    @Test
    void the_issuer_can_be_another_address() {
        Settings settings = new Settings(0, folder, "http://idp.example.org/idp");
        try (Sandbox sandbox = Sandbox.start(settings, Clock.systemUTC())) {
            at(sandbox)
                    .get("/idp/.well-known/openid-configuration")
                    .then()
                    .body("issuer", equalTo("http://idp.example.org/idp"))
                    .body("jwks_uri", equalTo("http://idp.example.org/idp/jwks"));
        }
    }

    private static RequestSpecification at(Sandbox sandbox) {
        return given().baseUri(sandbox.url().toString());
    }

    private static RequestSpecification json(Sandbox sandbox, Object body) {
        return at(sandbox).contentType("application/json").body(body);
    }

    private static String member(Sandbox sandbox) {
        return json(sandbox, Map.of("firstName", "Jo")).post("/sandbox/members").path("person");
    }

    private static String export(Sandbox sandbox, String person) {
        return json(sandbox, Map.of("tenant", "acme", "member", person, "jobPostingId", "JOB-1"))
                .post("/sandbox/exports")
                .path("requestId");
    }

    private static String accessToken(Sandbox sandbox, JsonPath tenant) {
        return at(sandbox)
                .formParam("grant_type", "client_credentials")
                .formParam("client_id", tenant.getString("clientId"))
                .formParam("client_secret", tenant.getString("clientSecret"))
                .post("/oauth/v2/accessToken")
                .path("access_token");
    }

    static Response provision(Sandbox sandbox, String tenant) {
        return json(sandbox, Map.of("uniqueForeignId", tenant, "name", "Prospector - Nine", "description", "Nine"))
                .auth()
                .preemptive()
                .oauth2(accessToken(sandbox, parent(sandbox)))
                .post("/v2/provisionedApplications");
    }

    private static JsonPath parent(Sandbox sandbox) {
        return at(sandbox).get("/sandbox/parent-application").jsonPath();
    }

    private static String got(Future<String> future) {
        try {
            return future.get();
        } catch (ExecutionException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }
}
