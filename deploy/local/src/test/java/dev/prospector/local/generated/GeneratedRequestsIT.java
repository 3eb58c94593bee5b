package dev.prospector.local.generated;

import static dev.prospector.local.story.Acme.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import dev.prospector.local.BundledDatabase;
import dev.prospector.local.Client;
import dev.prospector.local.Demo;
import dev.prospector.local.Door;
import dev.prospector.local.Doors;
import dev.prospector.local.Platform;
import dev.prospector.local.Progress;
import dev.prospector.local.Setup;
import dev.prospector.local.story.Acme;
import dev.prospector.testbed.DatabaseKind;
import dev.prospector.testbed.Folders;
import dev.prospector.testbed.Repository;

/**
 * Requests made from the API's own document, most of them wrong somewhere: no answer is a 500, breaks its schema, tells of the inside or
 * of another tenant (quality.md S6). {@code -Dgenerated.requests} and {@code -Dgenerated.seed} change how many and which; a failure
 * prints the seed.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GeneratedRequestsIT {

    private static final int REQUESTS = Integer.getInteger("generated.requests", 20_000);
    private static final long SEED = Long.getLong("generated.seed", System.nanoTime());
    private static final int SHOWN = 20;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path data = Repository.root().resolve("deploy/local/target/generated");
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Setup setup = new Setup(
            Repository.root(), data, Doors.free(1), new BundledDatabase(DatabaseKind.chosen()), Optional.empty());
    private Platform platform;

    @BeforeAll
    void start() {
        Folders.remove(data);
        platform = Platform.on(setup, true, new Progress(System.out, Instant.now()));
        platform.start();
    }

    @AfterAll
    void stop() {
        platform.close();
    }

    @Test
    void no_generated_request_breaks_anything() throws IOException, InterruptedException {
        var document = new ApiDocument(get("/openapi"));
        var marker = "Marker" + UUID.randomUUID();
        landAt("globex", "globex-recruiter", "urn:li:person:globex-recruiter01", marker);
        var ids = landAt("acme", "recruiter", "urn:li:person:recruiter01", "Okafor");
        var generator = new RequestGenerator(SEED, tokens(), ids);
        var rules = new AnswerRules(document, List.of(marker));
        var operations = document.operations();
        var statuses = new TreeMap<Integer, Integer>();
        var failures = new ArrayList<String>();
        for (int i = 0; i < REQUESTS; i++) {
            var operation = operations.get(i % operations.size());
            var request = generator.next(operation);
            var answer = send(request);
            statuses.merge(answer.statusCode(), 1, Integer::sum);
            if (answer.statusCode() == 201 && operation.name().equals("POST /api/v1/jobs")) {
                generator.expend("jobs{id}", text(JSON.readTree(answer.body()), "id"));
            }
            var broken =
                    rules.broken(operation, request.method(), answer.statusCode(), mediaType(answer), answer.body());
            if (!broken.isEmpty()) {
                failures.add(answer.statusCode() + " " + broken + " to " + request.method() + " " + request.path() + " "
                        + request.body());
            }
        }
        System.out.println("generated requests by status, seed " + SEED + ": " + statuses);
        var right = statuses.headMap(300).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        assertTrue(right > REQUESTS / 15, "too few were right: " + statuses);
        assertEquals(
                List.of(),
                failures.stream()
                        .limit(SHOWN)
                        .map(GeneratedRequestsIT::shortened)
                        .toList(),
                failures.size() + " answers are broken, seed " + SEED);
    }

    @Test
    void the_rules_do_reject_what_is_broken() throws IOException, InterruptedException {
        var document = new ApiDocument(get("/openapi"));
        var rules = new AnswerRules(document, List.of("Marker1"));
        var jobs = document.operations().stream()
                .filter(operation -> operation.name().equals("GET /api/v1/jobs"))
                .findFirst()
                .orElseThrow();
        var json = "application/json";
        assertEquals(List.of(), rules.broken(jobs, "GET", 200, json, "{\"items\":[],\"nextCursor\":null}"));
        assertFalse(rules.broken(jobs, "GET", 200, json, "{\"items\":5,\"nextCursor\":null}")
                .isEmpty());
        assertFalse(rules.broken(jobs, "GET", 200, json, "{\"items\":[{\"status\":\"GONE\"}]}")
                .isEmpty());
        assertFalse(rules.broken(jobs, "GET", 200, json, "{\"items\":[{\"title\":\"Marker1\"}]}")
                .isEmpty());
        assertFalse(rules.broken(jobs, "GET", 299, json, "{}").isEmpty());
        assertFalse(
                rules.broken(jobs, "GET", 500, "application/problem+json", "{}").isEmpty());
        assertFalse(rules.broken(jobs, "GET", 400, json, "{\"status\":400}").isEmpty());
    }

    private Map<String, List<String>> landAt(String tenant, String user, String person, String lastName) {
        var client = client(user);
        var job = client.post("/jobs", Demo.newJob()).expect(201).json();
        client.post("/jobs/" + text(job, "id") + "/activation", null).expect(200);
        var sandbox = platform.sandbox();
        var member = sandbox.member(
                Map.of("person", "urn:li:person:" + UUID.randomUUID(), "firstName", "Lena", "lastName", lastName));
        var request =
                sandbox.export(tenant, member, text(job, "jobNumber"), person).text("requestId");
        var landed = new Acme(client, sandbox).judged(request);
        assertEquals("LANDED", text(landed, "state"));
        var stages = new ArrayList<String>();
        client.get("/jobs/" + text(job, "id") + "/process")
                .json()
                .path("stages")
                .forEach(stage -> stages.add(text(stage, "id")));
        return Map.of(
                "jobs{id}", List.of(text(job, "id")),
                "candidates{id}", List.of(text(landed, "candidateId")),
                "sync/exports{requestId}", List.of(request),
                "inbox/events{requestId}", List.of(request),
                "stage", stages);
    }

    private List<String> tokens() {
        var tokens = new ArrayList<String>();
        List.of("admin", "recruiter", "recruiter2", "manager", "interviewer", "reader")
                .forEach(user -> tokens.add(platform.sandbox().userToken(user)));
        tokens.add(null);
        return tokens;
    }

    private Client client(String user) {
        return new Client(platform.api(), platform.sandbox().userToken(user));
    }

    private HttpResponse<String> send(RequestGenerator.Request request) throws IOException, InterruptedException {
        var body = request.body() == null
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(request.body());
        var built = HttpRequest.newBuilder(URI.create(setup.address(Door.GATEWAY) + request.path()))
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", request.contentType())
                .method(request.method(), body);
        if (request.token() != null) {
            built.header("Authorization", "Bearer " + request.token());
        }
        return http.send(built.build(), HttpResponse.BodyHandlers.ofString());
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(setup.address(Door.GATEWAY) + path))
                .build();
        var body = http.send(request, HttpResponse.BodyHandlers.ofString()).body();
        return JSON.readTree(body);
    }

    private static String mediaType(HttpResponse<String> answer) {
        var type = answer.headers().firstValue("Content-Type").orElse("");
        return Arrays.stream(type.split(";")).findFirst().orElse("").trim();
    }

    private static String shortened(String failure) {
        return failure.length() <= 600 ? failure : failure.substring(0, 600) + "…";
    }
}
