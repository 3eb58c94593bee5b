package dev.prospector.candidate.adapter.in.rest;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.prospector.testbed.AccessTable;
import dev.prospector.testbed.AccessTable.Answer;
import dev.prospector.testbed.AccessTable.Cell;
import dev.prospector.testbed.Contracts;

/** What {@code deploy/contracts/access.yaml} says, asked over HTTP on real rows. */
@QuarkusTest
class AccessOverHttpTest {
    private static final String SERVICE = "candidate-service";
    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");
    private static final String BROKEN = "{";
    private static final String NOTE = "{\"visibility\": \"PUBLIC\", \"text\": \"Starts in May.\"}";

    private final Requests requests = new Requests();
    private String id;
    private String note;
    private String pool;
    private String twin;
    private String merge;

    @Inject
    CircuitBreakerMaintenance breakers;

    @BeforeEach
    void a_candidate() {
        breakers.resetAll();
        requests.jobService().knows("manager", true, "hiring-manager");
        id = requests.exported("r-1", "pQ7x2", "Lena", "Okafor");
    }

    /** Somebody who was entered twice, and merged already where that is to be read or undone. */
    private void twinned(String operation) {
        twin = requests.as("recruiter")
                .body("{\"lastName\":\"Okafor\"}")
                .post("/candidates")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        if (operation.endsWith("CandidateMerge") && !operation.startsWith("preview")) {
            merge = asked(requests, "mergeCandidates", "recruiter")
                    .statusCode(201)
                    .extract()
                    .path("id");
        }
    }

    private void noted() {
        note = requests.as("recruiter")
                .body(NOTE)
                .post("/candidates/" + id + "/notes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void pooled() {
        pool = requests.pool("someone");
        fill(pool);
    }

    private void fill(String which) {
        requests.as("admin")
                .put("/talent-pools/" + which + "/candidates/" + id)
                .then()
                .statusCode(204);
        share(which, "manager");
    }

    private void share(String which, String user) {
        requests.jobService().knows(user, true, "hiring-manager");
        requests.as("admin")
                .put("/talent-pools/" + which + "/contributors/" + user)
                .then()
                .statusCode(204);
        requests.jobService().knows("manager", true, "hiring-manager");
    }

    /** The caller's own, or that of somebody else who shares it with them or does not. */
    private void poolFor(String relation) {
        if (relation.equals("contributor") || relation.equals("none")) {
            pool = requests.pool("owner");
            fill(pool);
        } else {
            pooled();
        }
        if (relation.equals("contributor")) {
            share(pool, "someone");
        }
    }

    /** Of each operation, role and answer one cell. */
    @ParameterizedTest
    @MethodSource("cells")
    void each_role_is_answered_as_the_table_says(Cell cell) {
        if (!cell.relation().equals("none")) {
            requests.jobService().shows(id);
        }
        if (cell.operation().contains("TalentPool")) {
            poolFor(cell.relation());
        }
        if (cell.operation().contains("Note")) {
            noted();
        }
        if (cell.operation().contains("Merge") || cell.operation().contains("merge")) {
            twinned(cell.operation());
        }
        var answered = asked(requests, cell.operation(), cell.role());
        switch (cell.answer()) {
            case ALLOW -> answered.statusCode(allOf(greaterThanOrEqualTo(200), lessThan(300)));
            case DENY -> answered.statusCode(403).body("code", equalTo("FORBIDDEN"));
            case HIDE -> answered.statusCode(404).body("code", equalTo(notFound(cell.operation())));
        }
    }

    private static String notFound(String operation) {
        return operation.contains("TalentPool") ? "TALENT_POOL_NOT_FOUND" : "CANDIDATE_NOT_FOUND";
    }

    @Test
    void another_tenants_note_and_pool_are_not_there_whoever_asks() {
        noted();
        pooled();
        var others = new Requests();
        others.jobService().knows("manager", true, "hiring-manager");
        AccessTable.read().operationsOf(SERVICE).stream()
                .filter(operation -> operation.endsWith("CandidateNote") || operation.endsWith("CandidateNotes"))
                .forEach(operation ->
                        asked(others, operation, "admin").statusCode(404).body("code", equalTo("CANDIDATE_NOT_FOUND")));
        AccessTable.read()
                .cellsOf(SERVICE)
                .filter(cell -> cell.answer() == Answer.HIDE)
                .map(Cell::operation)
                .distinct()
                .filter(operation -> operation.contains("TalentPool"))
                .forEach(operation -> asked(others, operation, "admin")
                        .statusCode(404)
                        .body("code", equalTo("TALENT_POOL_NOT_FOUND")));
    }

    @ParameterizedTest
    @MethodSource("readings")
    void names_are_those_of_candidates_that_may_be_read(Cell reading) {
        if (!reading.relation().equals("none")) {
            requests.jobService().shows(id);
        }
        var names = asked(requests, "batchGetCandidates", reading.role()).statusCode(200);
        names.body("items.id", reading.answer() == Answer.ALLOW ? hasItem(id) : not(hasItem(id)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "recruiter", "hiring-manager", "interviewer", "read-only"})
    void another_tenants_candidate_is_not_there_whatever_job_service_says(String role) {
        var others = new Requests();
        others.jobService().shows(id);
        asked(others, "readCandidate", role).statusCode(404).body("code", equalTo("CANDIDATE_NOT_FOUND"));
        asked(others, "readLinkedInMatch", role).statusCode(404).body("code", equalTo("CANDIDATE_NOT_FOUND"));
        asked(others, "batchGetCandidates", role).statusCode(200).body("items.size()", equalTo(0));
    }

    @Test
    void who_has_no_role_of_ours_may_nothing() {
        noted();
        pooled();
        twinned("readCandidateMerge");
        AccessTable.read().operationsOf(SERVICE).forEach(operation -> {
            asked(requests, operation).statusCode(403).body("code", equalTo("FORBIDDEN"));
            asked(requests, operation, "owner").statusCode(403).body("code", equalTo("FORBIDDEN"));
        });
    }

    @Test
    void who_may_not_is_told_so_before_the_body_is_read() {
        requests.as("interviewer").body(BROKEN).post("/candidates").then().statusCode(403);
        requests.as("read-only").body(BROKEN).post("/candidates").then().statusCode(403);
        requests.as("owner")
                .body(BROKEN)
                .urlEncodingEnabled(false)
                .post("/candidates:batchGet")
                .then()
                .statusCode(403);
        requests.as("interviewer")
                .queryParam("limit", "0")
                .get("/candidates")
                .then()
                .statusCode(403);
    }

    @Test
    void every_other_method_of_a_path_is_none() throws IOException {
        otherMethods().forEach(other -> {
            var path = other.path().replaceAll("\\{\\w+}", id);
            var answer = requests.as("admin").urlEncodingEnabled(false).request(other.method(), path);
            assertEquals("405 METHOD_NOT_ALLOWED", answer.statusCode() + " " + answer.path("code"), other::toString);
        });
    }

    static Stream<Cell> cells() {
        return AccessTable.read().oneCellOfEachAnswer(SERVICE);
    }

    static Stream<Cell> readings() {
        return cells().filter(cell -> cell.operation().equals("readCandidate"));
    }

    private record Other(String method, String path) {}

    private static Stream<Other> otherMethods() throws IOException {
        JsonNode paths = new ObjectMapper()
                .readTree(Contracts.read("openapi/" + SERVICE + ".json"))
                .get("paths");
        return paths.properties().stream().flatMap(path -> METHODS.stream()
                .filter(method -> !path.getValue().has(method.toLowerCase(Locale.ROOT)))
                .filter(method -> !isTakenByAnother(paths, method, path.getKey()))
                .map(method -> new Other(method, path.getKey())));
    }

    /** Words such as {@code merges} stand where ids do: for other methods than their own, they are ids that nobody has. */
    private static boolean isTakenByAnother(JsonNode paths, String method, String word) {
        return paths.properties().stream()
                .filter(other ->
                        !other.getKey().equals(word) && other.getValue().has(method.toLowerCase(Locale.ROOT)))
                .anyMatch(other -> word.matches(other.getKey().replaceAll("\\{\\w+}", "[a-z]+")));
    }

    private String match() {
        return "/candidates/" + id + "/linkedin/match";
    }

    private ValidatableResponse asked(Requests by, String operation, String... roles) {
        var request = by.as(roles).urlEncodingEnabled(false);
        return switch (operation) {
            case "listCandidates" -> request.get("/candidates").then();
            case "createCandidate" ->
                request.body("{\"lastName\":\"Brandt\"}").post("/candidates").then();
            case "batchGetCandidates" ->
                request.body(Map.of("ids", List.of(id)))
                        .post("/candidates:batchGet")
                        .then();
            case "readCandidate" -> request.get("/candidates/" + id).then();
            case "readLinkedInMatch" -> request.get(match()).then();
            case "confirmLinkedInMatch" ->
                request.header("If-Match", "*")
                        .body("{\"person\":\"urn:li:person:pQ7x2\"}")
                        .put(match())
                        .then();
            case "rejectLinkedInMatch" -> request.delete(match()).then();
            case "deleteCandidate" -> request.delete("/candidates/" + id).then();
            case "changeCandidate" ->
                request.header("If-Match", "*")
                        .body("{\"lastName\":\"Brandt\"}")
                        .patch("/candidates/" + id)
                        .then();
            case "listCandidateDuplicates" ->
                request.get("/candidates/" + id + "/duplicates").then();
            case "previewCandidateMerge" ->
                request.body(pair()).post("/candidates/merges/preview").then();
            case "mergeCandidates" ->
                request.body(pair()).post("/candidates/merges").then();
            case "readCandidateMerge" ->
                request.get("/candidates/merges/" + merge).then();
            case "undoCandidateMerge" ->
                request.post("/candidates/merges/" + merge + "/undo").then();
            default ->
                operation.contains("TalentPool") ? askedOfPools(request, operation) : askedOfNotes(request, operation);
        };
    }

    private Map<String, String> pair() {
        return Map.of("winnerId", id, "loserId", twin);
    }

    private ValidatableResponse askedOfNotes(RequestSpecification request, String operation) {
        var notes = "/candidates/" + id + "/notes";
        return switch (operation) {
            case "listCandidateNotes" -> request.get(notes).then();
            case "addCandidateNote" -> request.body(NOTE).post(notes).then();
            case "changeCandidateNote" ->
                request.header("If-Match", "*")
                        .body("{\"text\": \"Starts in June.\"}")
                        .patch(notes + "/" + note)
                        .then();
            case "deleteCandidateNote" -> request.delete(notes + "/" + note).then();
            default -> throw new IllegalArgumentException("how is this asked: " + operation);
        };
    }

    private ValidatableResponse askedOfPools(RequestSpecification request, String operation) {
        var one = "/talent-pools/" + pool;
        return switch (operation) {
            case "listTalentPools" -> request.get("/talent-pools").then();
            case "listTalentPoolsOfCandidate" ->
                request.get("/candidates/" + id + "/talent-pools").then();
            case "createTalentPool" ->
                request.body("{\"name\": \"Designers\"}").post("/talent-pools").then();
            case "readTalentPool" -> request.get(one).then();
            case "changeTalentPool" ->
                request.header("If-Match", "*")
                        .body("{\"name\": \"Designers\"}")
                        .patch(one)
                        .then();
            case "deleteTalentPool" -> request.delete(one).then();
            case "listTalentPoolCandidates" -> request.get(one + "/candidates").then();
            case "addTalentPoolCandidate" ->
                request.put(one + "/candidates/" + id).then();
            case "removeTalentPoolCandidate" ->
                request.delete(one + "/candidates/" + id).then();
            case "listTalentPoolContributors" ->
                request.get(one + "/contributors").then();
            case "addTalentPoolContributor" ->
                request.put(one + "/contributors/manager").then();
            case "removeTalentPoolContributor" ->
                request.delete(one + "/contributors/manager").then();
            default -> throw new IllegalArgumentException("how is this asked: " + operation);
        };
    }
}
