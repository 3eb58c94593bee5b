package dev.prospector.sync.adapter.in.rest;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static dev.prospector.sync.Neighbours.Call.TEAM_JOBS;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import dev.prospector.kit.data.sql.Tenants;
import dev.prospector.sync.Neighbours;
import dev.prospector.sync.application.port.in.export.ExportIntake;
import dev.prospector.sync.application.port.out.export.Exports;
import dev.prospector.sync.domain.export.Samples;
import dev.prospector.testbed.AccessTable;
import dev.prospector.testbed.AccessTable.Answer;
import dev.prospector.testbed.AccessTable.Cell;
import dev.prospector.testbed.Contracts;
import dev.prospector.testbed.TestTenants;
import dev.prospector.testbed.TestTokens;

/** {@code deploy/contracts/access.yaml} over HTTP: a refused export to JOB-1042, made by {@code maker}; job-service says who is on the team. */
@QuarkusTest
class AccessOverHttpTest {

    private static final String EXPORT = "r-1";

    private record Door(Method method, String path, int success) {}

    private static final Map<String, Door> DOORS = Map.of(
            "listExports", new Door(Method.GET, "/sync/exports", 200),
            "readExport", new Door(Method.GET, "/sync/exports/{id}", 200),
            "replayExport", new Door(Method.POST, "/sync/exports/{id}/replays", 202),
            "listLinkedInInMails", new Door(Method.GET, "/candidates/{candidate}/linkedin/inmails", 200),
            "listLinkedInNotes", new Door(Method.GET, "/candidates/{candidate}/linkedin/notes", 200),
            "readFreshness", new Door(Method.GET, "/sync/freshness", 200),
            "listLinkedInStubs", new Door(Method.GET, "/candidates/{candidate}/linkedin/stubs", 200),
            "batchGetLinkedInStubs", new Door(Method.POST, "/talent-pools/stubs:batchGet", 200));

    private static final Map<String, String> QUESTIONS =
            Map.of("batchGetLinkedInStubs", "{\"persons\": [\"urn:li:person:pQ7x2\"]}");

    @Inject
    ExportIntake intake;

    @Inject
    Exports exports;

    @Inject
    Tenants tenants;

    @Inject
    CircuitBreakerMaintenance breakers;

    @BeforeEach
    void close_breakers() {
        breakers.resetAll();
    }

    @TestFactory
    Stream<DynamicTest> one_cell_of_each_answer() {
        return AccessTable.read()
                .oneCellOfEachAnswer("sync-service")
                .map(cell -> dynamicTest(cell.toString(), () -> isAnswered(cell)));
    }

    private void isAnswered(Cell cell) {
        var tenant = refusedExport();
        team(tenant, cell.relation().equals("none") ? "" : "\"JOB-1042\"");
        candidateIsSeen(tenant, cell);
        var answer = ask(tenant, "somebody", cell.operation(), cell.role());
        if (cell.answer() == Answer.ALLOW) {
            answer.statusCode(DOORS.get(cell.operation()).success());
        } else if (cell.answer() == Answer.DENY) {
            answer.statusCode(403).body("code", equalTo("FORBIDDEN"));
        } else {
            answer.statusCode(404)
                    .body("code", equalTo(isOfCandidate(cell) ? "CANDIDATE_NOT_FOUND" : "EXPORT_NOT_FOUND"));
        }
        if (!cell.operation().equals("replayExport") || cell.answer() != Answer.ALLOW) {
            isUntouched(tenant);
        }
    }

    private static boolean isOfCandidate(Cell cell) {
        return DOORS.get(cell.operation()).path().startsWith("/candidates");
    }

    /** Whom interviewers see, candidate-service says; its own table is played there. */
    private static void candidateIsSeen(String tenant, Cell cell) {
        if (cell.role().equals("interviewer") && cell.relation().equals("none")) {
            Neighbours.of(tenant).hides(candidate(tenant));
        } else {
            Neighbours.of(tenant).isMatched(candidate(tenant), "NONE", null);
        }
    }

    private static String candidate(String tenant) {
        return "c-of-" + tenant;
    }

    @Test
    void who_made_it_is_shown_it_and_replays_it_whatever_their_place_on_the_team() {
        var tenant = refusedExport();
        team(tenant, "");
        ask(tenant, "maker", "listExports", "recruiter").body("items.requestId", contains(EXPORT));
        ask(tenant, "maker", "readExport", "hiring-manager").statusCode(200);
        ask(tenant, "maker", "replayExport", "recruiter").statusCode(202);
        ask(tenant, "maker", "readExport", "interviewer").statusCode(403);
    }

    /** A limit that cannot be is noticed by the resource itself, long after. */
    @Test
    void who_may_never_do_it_is_refused_before_anything_is_looked_at() {
        var tenant = TestTenants.fresh();
        as(tenant, "somebody", "interviewer")
                .get("/sync/exports?limit=0")
                .then()
                .statusCode(403)
                .body("code", equalTo("FORBIDDEN"));
        as(tenant, "somebody", "recruiter")
                .get("/sync/exports?limit=0")
                .then()
                .statusCode(400)
                .body("code", equalTo("BAD_LIMIT"));
    }

    @Test
    void a_list_holds_what_is_the_callers_and_nothing_else() {
        var tenant = refusedExport();
        team(tenant, "\"JOB-1\"");
        ask(tenant, "somebody", "listExports", "recruiter").body("items", empty());
        team(tenant, "\"JOB-1\", \"JOB-1042\"");
        ask(tenant, "somebody", "listExports", "recruiter").body("items.requestId", contains(EXPORT));
        ask(tenant, "somebody", "listExports", "read-only").body("items.requestId", contains(EXPORT));
    }

    @Test
    void while_job_service_is_away_nobody_is_taken_for_a_team_member() {
        var tenant = refusedExport();
        for (var broken : new String[] {"{}", "{\"jobNumbers\": null}", "{\"jobNumbers\": [null]}", "[]", ""}) {
            Neighbours.of(tenant).answer(TEAM_JOBS, okJson(broken));
            away(ask(tenant, "somebody", "listExports", "recruiter"), "2");
        }
        breakers.resetAll();
        Neighbours.of(tenant).answer(TEAM_JOBS, status(422));
        away(ask(tenant, "somebody", "readExport", "recruiter"), "2");
        Neighbours.of(tenant).answer(TEAM_JOBS, status(503).withHeader("Retry-After", "7"));
        away(ask(tenant, "somebody", "replayExport", "hiring-manager"), "7");
        isUntouched(tenant);
        ask(tenant, "maker", "readExport", "recruiter").statusCode(200);
    }

    @TestFactory
    Stream<DynamicTest> another_tenants_export_is_not_there() {
        return Stream.of("readExport", "replayExport").flatMap(operation -> Stream.of(
                        "admin", "recruiter", "hiring-manager")
                .map(role -> dynamicTest(operation + " by " + role, () -> {
                    var tenant = refusedExport();
                    var other = TestTenants.fresh();
                    team(other, "\"JOB-1042\"");
                    ask(other, "maker", operation, role).statusCode(404).body("code", equalTo("EXPORT_NOT_FOUND"));
                    isUntouched(tenant);
                })));
    }

    @TestFactory
    Stream<DynamicTest> every_other_method_of_each_path_is_refused() throws IOException {
        var paths = new ObjectMapper()
                .readTree(Contracts.read("openapi/sync-service.json"))
                .get("paths");
        return paths.propertyStream().flatMap(path -> Arrays.stream(Method.values())
                .filter(method -> method != Method.HEAD && method != Method.OPTIONS && method != Method.TRACE)
                .filter(method -> !path.getValue().has(method.name().toLowerCase(java.util.Locale.ROOT)))
                .map(method -> dynamicTest(method + " " + path.getKey(), () -> as(TestTenants.fresh(), "admin", "admin")
                        .request(method, path.getKey().replaceAll("\\{.*?}", EXPORT))
                        .then()
                        .statusCode(405))));
    }

    /** The path of each operation is in the document, and no path there is without one. */
    @Test
    void every_operation_has_its_door() {
        assertEquals(AccessTable.read().operationsOf("sync-service"), Set.copyOf(DOORS.keySet()));
    }

    /** Judged before any worker sees it; a replay finds another reason, because this tenant has no company-level access. */
    private String refusedExport() {
        var tenant = TestTenants.fresh();
        tenants.in(tenant, () -> {
            intake.learned(EXPORT, 2, Samples.FACTS, Samples.SEALED);
            var export = exports.find(EXPORT).orElseThrow();
            export.judge("maker", Samples.REFUSED, Samples.NOW);
            exports.save(export);
        });
        return tenant;
    }

    private static void team(String tenant, String jobNumbers) {
        Neighbours.of(tenant).answer(TEAM_JOBS, okJson("{\"jobNumbers\": [" + jobNumbers + "]}"));
    }

    private static void away(ValidatableResponse answer, String retryAfter) {
        answer.statusCode(503).body("code", equalTo("JOBS_UNAVAILABLE")).header("Retry-After", retryAfter);
    }

    private static void isUntouched(String tenant) {
        ask(tenant, "admin", "readExport", "admin").body("reason", equalTo("JOB_NOT_ACTIVE"));
    }

    private static ValidatableResponse ask(String tenant, String user, String operation, String role) {
        var door = DOORS.get(operation);
        var request = as(tenant, user, role);
        Optional.ofNullable(QUESTIONS.get(operation))
                .ifPresent(question -> request.contentType("application/json").body(question));
        return request.request(
                        door.method(), door.path().replace("{id}", EXPORT).replace("{candidate}", candidate(tenant)))
                .then();
    }

    private static RequestSpecification as(String tenant, String user, String role) {
        return given().auth().oauth2(TestTokens.user(tenant, user, role)).urlEncodingEnabled(false);
    }
}
