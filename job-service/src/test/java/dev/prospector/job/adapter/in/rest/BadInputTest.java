package dev.prospector.job.adapter.in.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.prospector.job.Remains;
import dev.prospector.testbed.Contracts;

/**
 * Every write of the document with every field of its body wrong in every way, and with ids of another tenant: the answer says where, and
 * nothing is stored. A write that is new in the document has to be added here.
 */
@QuarkusTest
class BadInputTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> WRITING = Set.of("post", "put", "patch", "delete");
    private static final Set<String> BY_ADMINS =
            Set.of("createProcessTemplate", "changeProcessTemplate", "deleteProcessTemplate", "putUser");
    private static final Set<String> MAKING = Set.of("createJob", "createProcessTemplate", "putUser");
    private static final String STAGES = """
            "stages": [{"name": "Prospect", "kind": "PROSPECT"}, {"name": "In", "kind": "APPLICATION"},
              {"name": "Offer", "kind": "OFFER"}], "prospectEnabled": true, "hidesOthersFeedback": false""";
    private static final String NOTHING = "";

    /** A body that is accepted, by operation. What is in braces is filled in. */
    private static final Map<String, String> GOOD = new TreeMap<>(Map.ofEntries(
            Map.entry("activateJob", NOTHING),
            Map.entry("addApplication", "{\"candidateId\": \"{uuid}\"}"),
            Map.entry("addApplicationNote", "{\"visibility\": \"PUBLIC\", \"text\": \"Starts in May.\"}"),
            Map.entry("addFeedback", """
                    {"state": "SUBMITTED", "recommendation": "YES", "interviewType": "ONSITE", "comment": "Yes.",
                     "evaluations": [{"attribute": "Design", "result": "4/5"}]}"""),
            Map.entry(
                    "addHiringTeamMember",
                    "{\"userId\": \"deputy\", \"role\": \"delegate\", \"delegateOf\": \"recruiter\"}"),
            Map.entry("approveJob", "{\"decision\": \"APPROVE\", \"comment\": \"Good.\"}"),
            Map.entry("changeApplicationNote", "{\"visibility\": \"PRIVATE\", \"text\": \"Starts in June.\"}"),
            Map.entry("changeFeedback", """
                    {"state": "SUBMITTED", "recommendation": "NO", "interviewType": "ONSITE", "comment": "No.",
                     "evaluations": [{"attribute": "Design", "result": "1/5"}]}"""),
            Map.entry("changeHiringTeamMember", "{\"role\": \"delegate\", \"delegateOf\": \"recruiter\"}"),
            Map.entry("changeJob", """
                    {"title": "Lead", "description": "Leads.", "workplaceType": "HYBRID",
                     "location": {"city": "Bonn", "region": "NRW", "country": "DE", "postalCode": "53111"}}"""),
            Map.entry("changeProcess", "{" + STAGES + ", \"hiringManagersSeeProspects\": false}"),
            Map.entry("changeProcessTemplate", "{\"name\": \"Long\", \"approvers\": [\"manager\"], " + STAGES + "}"),
            Map.entry("closeJob", "{\"reason\": \"CANCELLED\"}"),
            Map.entry("createJob", """
                    {"title": "Data Engineer", "description": "Builds.", "workplaceType": "HYBRID", "templateId": "{template}",
                     "location": {"city": "Bonn", "region": "NRW", "country": "DE", "postalCode": "53111"}}"""),
            Map.entry("createProcessTemplate", "{\"name\": \"Short\", \"approvers\": [\"manager\"], " + STAGES + "}"),
            Map.entry("deleteApplication", NOTHING),
            Map.entry("deleteApplicationNote", NOTHING),
            Map.entry("deleteFeedback", NOTHING),
            Map.entry("deleteJob", NOTHING),
            Map.entry("deleteProcessTemplate", NOTHING),
            Map.entry("moveApplication", "{\"fromStage\": \"{prospect}\", \"toStage\": \"{applied}\"}"),
            Map.entry("putUser", """
                    {"givenName": "Test", "familyName": "User", "emailAddress": "user@example.org",
                     "tenantRoles": ["recruiter"], "active": true}"""),
            Map.entry("rejectApplication", "{\"reason\": \"OTHER\", \"fromStage\": \"{prospect}\"}"),
            Map.entry("removeHiringTeamMember", NOTHING),
            Map.entry("setOffer", "{\"state\": \"PREPARED\"}"),
            Map.entry("submitJob", NOTHING),
            Map.entry("switchProspect", "{\"enabled\": false}"),
            Map.entry("withdrawApplication", NOTHING)));

    /** Ids of records in bodies, where another tenant's must not do. */
    private static final Map<String, String> FOREIGN = Map.of(
            "addHiringTeamMember", "/userId",
            "createJob", "/templateId",
            "createProcessTemplate", "/approvers/0",
            "changeProcessTemplate", "/approvers/0",
            "moveApplication", "/toStage");

    private final Api api = Api.ofFreshTenant();
    private final Api stranger = Api.ofFreshTenant();
    private JsonNode document;

    @Inject
    Remains remains;

    /** One write as the document has it. @param body its schema; missing where it takes none */
    private record Write(String operation, String method, String path, JsonNode body) {
        Response send(Api tenant, String user, String role, String path, String body) {
            var request = tenant.as(user, role).header("If-Match", "*");
            return (body.isEmpty() ? request : request.body(body)).request(method, path);
        }
    }

    @BeforeEach
    void users_are_known() throws JsonProcessingException {
        document = JSON.readTree(Contracts.read("openapi/job-service.json"));
        api.know("manager", "hiring-manager");
        api.know("deputy", "interviewer");
        api.know("recruiter", "recruiter");
        stranger.know("foreigner", "recruiter");
    }

    static Stream<String> writes() {
        return GOOD.keySet().stream();
    }

    @Test
    void every_write_of_the_document_is_tried() {
        assertEquals(GOOD.keySet(), all().map(Write::operation).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("writes")
    void what_is_wrong_is_pointed_at_and_nothing_is_stored(String operation) throws JsonProcessingException {
        var write = write(operation);
        var there = new WrittenRecords(api, operation);
        var path = there.filled(write.path());
        var good = there.filled(GOOD.get(operation));
        var before = remains.countsOf(api.tenant());

        if (!good.isEmpty()) {
            for (var bad : BadBodies.of(document, write.body(), JSON.readTree(good))) {
                assertPointedAt(bad, send(write, path, bad.body().toString()));
            }
            for (var body : List.of("[]", "\"text\"", "7", "null", good.substring(0, good.length() - 1))) {
                assertRefused(body, send(write, path, body));
            }
        }
        assertEquals(before, remains.countsOf(api.tenant()));
        var answer = send(write, path, good);
        assertEquals(2, answer.statusCode() / 100, () -> "the good body is none: " + answer.asString());
    }

    static Stream<String> writesOnRecords() {
        return writes().filter(operation -> !MAKING.contains(operation));
    }

    /** Who is turned away leaves the records as they are: they serve all writes that need a job in the same state. */
    @Test
    void another_tenants_records_are_not_there_and_nothing_is_stored_for_either() {
        var there = new HashMap<String, WrittenRecords>();
        writesOnRecords().forEach(operation -> {
            var state = WrittenRecords.stateOfJob(operation);
            assertNotThere(operation, there.computeIfAbsent(state, missing -> new WrittenRecords(api, operation)));
        });
    }

    private void assertNotThere(String operation, WrittenRecords there) {
        var write = write(operation);
        var before = List.of(remains.countsOf(api.tenant()), remains.countsOf(stranger.tenant()));

        var answer =
                write.send(stranger, "admin", "admin", there.filled(write.path()), there.filled(GOOD.get(operation)));
        assertEquals(404, answer.statusCode(), () -> operation + ": " + answer.asString());
        assertTrue(answer.path("code").toString().endsWith("_NOT_FOUND"), answer::asString);
        assertEquals(before, List.of(remains.countsOf(api.tenant()), remains.countsOf(stranger.tenant())));
    }

    static Stream<String> namingRecords() {
        return FOREIGN.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("namingRecords")
    void another_tenants_ids_in_a_body_are_pointed_at(String operation) throws JsonProcessingException {
        var write = write(operation);
        var there = new WrittenRecords(api, operation);
        var theirs = stranger.job();
        var foreign = Map.of(
                "createJob", stranger.template(),
                "moveApplication", stranger.stage(theirs, 1));
        var body = JSON.readTree(there.filled(GOOD.get(operation)));
        var bad = BadBodies.with(body, FOREIGN.get(operation), foreign.getOrDefault(operation, "foreigner"));
        var before = remains.countsOf(api.tenant());

        assertPointedAt(bad, send(write, there.filled(write.path()), bad.body().toString()));
        assertEquals(before, remains.countsOf(api.tenant()));
    }

    private Response send(Write write, String path, String body) {
        return BY_ADMINS.contains(write.operation())
                ? write.send(api, "admin", "admin", path, body)
                : write.send(api, "recruiter", "recruiter", path, body);
    }

    private Write write(String operation) {
        return all().filter(write -> write.operation().equals(operation))
                .findFirst()
                .orElseThrow();
    }

    private Stream<Write> all() {
        return document.get("paths").properties().stream().flatMap(path -> path.getValue().properties().stream()
                .filter(method -> WRITING.contains(method.getKey()))
                .map(method -> new Write(
                        method.getValue().get("operationId").asText(),
                        method.getKey(),
                        path.getKey(),
                        method.getValue().at("/requestBody/content/application~1json/schema"))));
    }

    private static void assertPointedAt(BadBodies.Bad bad, Response answer) {
        assertRefused(bad.toString(), answer);
        assertEquals(
                Set.of(bad.pointer()),
                Set.copyOf(answer.jsonPath().getList("errors.pointer")),
                () -> bad + ": " + answer.asString());
    }

    private static void assertRefused(String what, Response answer) {
        var told = answer.statusCode() + " " + answer.path("code");
        assertTrue(Set.of("400 MALFORMED_BODY", "422 INVALID").contains(told), () -> what + ": " + answer.asString());
    }
}
