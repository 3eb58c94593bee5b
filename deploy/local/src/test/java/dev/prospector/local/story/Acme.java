package dev.prospector.local.story;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

import dev.prospector.local.Answer;
import dev.prospector.local.Client;
import dev.prospector.local.Demo;
import dev.prospector.local.Sandbox;

/** What the story's people at acme do and see: its recruiter through the public API, LinkedIn's people in the sandbox. */
public record Acme(Client recruiter, Sandbox sandbox) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    public JsonNode draft() {
        return recruiter.post("/jobs", Demo.newJob()).expect(201).json();
    }

    /** With the recruiter and the manager on its team. */
    public JsonNode activeJob() {
        JsonNode job = draft();
        String path = "/jobs/" + text(job, "id");
        recruiter
                .post(path + "/hiring-team", Map.of("userId", "manager", "role", "hiring-manager"))
                .expect(201);
        return recruiter.post(path + "/activation", null).expect(200).json();
    }

    public String member(String firstName, String lastName) {
        return member("urn:li:person:" + UUID.randomUUID(), firstName, lastName);
    }

    public String member(String person, String firstName, String lastName) {
        return sandbox.member(Map.of("person", person, "firstName", firstName, "lastName", lastName));
    }

    public String export(String member, JsonNode job, String exporter) {
        return export(member, text(job, "jobNumber"), exporter);
    }

    public String export(String member, String jobNumber, String exporter) {
        return sandbox.exportUntilTaken("acme", member, jobNumber, exporter).text("requestId");
    }

    /** The ledger's row once nothing more will happen to it. */
    public JsonNode judged(String request) {
        return await("request " + request)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> find(recruiter, request), export -> export.map(Acme::isFinal)
                        .orElse(false))
                .orElseThrow();
    }

    private static boolean isFinal(JsonNode export) {
        return List.of("LANDED", "REFUSED", "PARKED").contains(text(export, "state"));
    }

    public static Optional<JsonNode> find(Client client, String request) {
        return items(client.get("/sync/exports?limit=200").expect(200)).stream()
                .filter(export -> text(export, "requestId").equals(request))
                .findFirst();
    }

    public static List<JsonNode> ledger(Client client, String jobNumber) {
        return items(client.get("/sync/exports?limit=200").expect(200)).stream()
                .filter(export -> text(export, "jobNumber").equals(jobNumber))
                .toList();
    }

    public List<JsonNode> prospects(JsonNode job) {
        JsonNode board =
                recruiter.get("/jobs/" + text(job, "id") + "/board").expect(200).json();
        List<JsonNode> prospects = new ArrayList<>();
        for (JsonNode stage : board.path("stages")) {
            if (text(stage, "kind").equals("PROSPECT")) {
                stage.path("applications").forEach(prospects::add);
            } else {
                assertEquals(0, stage.path("applications").size());
            }
        }
        return prospects;
    }

    public List<JsonNode> candidatesNamed(String firstName) {
        return items(recruiter.get("/candidates?q=" + firstName).expect(200));
    }

    public static List<JsonNode> items(Answer answer) {
        return StreamSupport.stream(answer.json().path("items").spliterator(), false)
                .toList();
    }

    public static String text(JsonNode json, String field) {
        return json.path(field).asText();
    }
}
