package dev.prospector.integration.adapter.in.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import dev.prospector.integration.running.Admin;
import dev.prospector.integration.running.Browser;
import dev.prospector.integration.running.ChildApplications;
import dev.prospector.integration.running.ConnectedTenant;
import dev.prospector.integration.running.ConsentingMember;
import dev.prospector.integration.running.JobServer;
import dev.prospector.integration.running.SeatedTenant;
import dev.prospector.kit.data.sql.InfraSql;
import dev.prospector.testbed.AccessTable;
import dev.prospector.testbed.AccessTable.Answer;
import dev.prospector.testbed.AccessTable.Cell;
import dev.prospector.testbed.Contracts;
import dev.prospector.testbed.TestTenants;
import dev.prospector.testbed.TestTokens;

/**
 * {@code deploy/contracts/access.yaml} over HTTP, on a tenant that is connected with LinkedIn and has one parked export in its inbox, one
 * seat, which is paired by hand, and one member who left.
 */
@QuarkusTest
class AccessOverHttpTest {
    private static final String SERVICE = "integration-service";
    private static final String PARKED = "r-parked";
    private static final String LOST = "r-lost";
    private static final String SEAT = SeatedTenant.SEATS + "/600123";
    private static final String DEPARTED = "/linkedin/departed-members";
    private static final String GONE = "0b8f5a64-7c11-4e0c-9d0e-2f6a8a3c1d55";
    private static final String OMAR = "{\"userId\":\"omar\",\"active\":true}";
    private static final String SOMEBODY = "somebody";

    /**
     * How an operation is asked for, and what it answers who may.
     *
     * @param body with {@code {organization}} for the tenant's own, {@code {handle}} for one with which the caller came back from LinkedIn
     */
    private record Door(Method method, String path, String body, int success) {
        static Door reading(String path) {
            return new Door(Method.GET, path, null, 200);
        }

        static Door posting(String path, String body, int success) {
            return new Door(Method.POST, path, body, success);
        }
    }

    private static final Map<String, Door> DOORS = Map.ofEntries(
            Map.entry("listInboxEvents", Door.reading("/inbox/events")),
            Map.entry("receiveLostInboxEvent", Door.posting("/inbox/events", "{\"requestId\":\"" + LOST + "\"}", 201)),
            Map.entry("replayInboxEvents", Door.posting("/inbox/replays", "{\"requestId\":\"" + PARKED + "\"}", 200)),
            Map.entry("readConnection", Door.reading(Admin.CONNECTION)),
            Map.entry("connect", Door.posting(Admin.CONNECTION, null, 200)),
            Map.entry("requestConnection", Door.posting(Admin.CONNECTION + "/requests", """
                    {"integrations":[{"integrationContext":"{organization}","integrationType":"PROFILE_PLUGIN"},
                      {"integrationContext":"urn:li:contract:9002","integrationType":"CSA_API"}]}""", 200)),
            Map.entry("notifyPartner", Door.posting(Admin.CONNECTION + "/partner-notifications", null, 202)),
            Map.entry("disconnect", new Door(Method.DELETE, Admin.CONNECTION, null, 202)),
            Map.entry("readConnectionSettings", Door.reading(Admin.SETTINGS)),
            Map.entry("changeConnectionSettings", new Door(Method.PUT, Admin.SETTINGS, """
                    {"syncedJobs":"PUBLIC","recruiterVisibility":"EVERYONE","instanceName":"Acme","frontEndOrigins":[]}""", 200)),
            Map.entry("listConnectionEvents", Door.reading(Admin.CONNECTION + "/events")),
            Map.entry("diagnoseConnection", Door.posting(Admin.CONNECTION + "/diagnostics", null, 200)),
            Map.entry("readMyLinkedIn", Door.reading(Browser.MINE)),
            Map.entry(
                    "beginLinking",
                    Door.posting(Browser.MINE + "/authorization", "{\"returnTo\":\"" + Browser.PAGE + "\"}", 200)),
            Map.entry("completeLinking", Door.posting(Browser.MINE + "/completions", "{\"handle\":\"{handle}\"}", 200)),
            Map.entry("unlinkLinkedIn", new Door(Method.DELETE, Browser.MINE, null, 204)),
            Map.entry("listSeats", Door.reading(SeatedTenant.SEATS)),
            Map.entry("refreshSeats", Door.posting(SeatedTenant.SEATS + "/refreshes", null, 202)),
            Map.entry("pairSeat", new Door(Method.PUT, SEAT + "/user", "{\"userId\":\"omar\"}", 204)),
            Map.entry("unpairSeat", new Door(Method.DELETE, SEAT + "/user", null, 204)),
            Map.entry("listDepartedMembers", Door.reading(DEPARTED)),
            Map.entry(
                    "decideDepartedMember",
                    Door.posting(DEPARTED + "/" + GONE + "/decision", "{\"decision\":\"ERASE\"}", 200)));

    /**
     * Those that change nothing here, be they allowed: a diagnosis only looks, what Connect makes sure of is there already, who begins to
     * link is not linked, and who is not linked stays so.
     */
    private static final Set<String> WITHOUT_EFFECT = Set.of(
            "listInboxEvents",
            "readConnection",
            "readConnectionSettings",
            "listConnectionEvents",
            "diagnoseConnection",
            "connect",
            "readMyLinkedIn",
            "beginLinking",
            "unlinkLinkedIn",
            "listSeats",
            "listDepartedMembers");

    @Inject
    InfraSql sql;

    @TestFactory
    Stream<DynamicTest> one_cell_of_each_answer() {
        return AccessTable.read()
                .oneCellOfEachAnswer(SERVICE)
                .map(cell -> dynamicTest(cell.toString(), () -> isAnswered(cell)));
    }

    private void isAnswered(Cell cell) {
        var tenant = connectedWithParkedExport();
        if (cell.operation().endsWith("Linking")) {
            Browser.opens(tenant);
        }
        var before = deeds(tenant);
        var answer = ask(tenant, cell.operation(), cell.role());
        if (cell.answer() == Answer.ALLOW) {
            answer.statusCode(DOORS.get(cell.operation()).success());
            assertEquals(WITHOUT_EFFECT.contains(cell.operation()), before == deeds(tenant));
        } else {
            answer.statusCode(403).body("code", equalTo("FORBIDDEN"));
            assertEquals(before, deeds(tenant));
        }
    }

    /** Who may not is told so before anything is read. */
    @TestFactory
    Stream<DynamicTest> what_is_wrong_with_a_body_is_told_to_those_who_may_send_one() {
        return DOORS.entrySet().stream()
                .filter(door -> door.getValue().body() != null)
                .map(door -> dynamicTest(door.getKey(), () -> {
                    var tenant = TestTenants.fresh();
                    broken(tenant, "interviewer", door.getValue()).statusCode(403);
                    broken(tenant, "admin", door.getValue()).statusCode(400);
                }));
    }

    private static ValidatableResponse broken(String tenant, String role, Door door) {
        return as(tenant, role)
                .contentType("application/json")
                .header("If-Match", "*")
                .body("{")
                .request(door.method(), door.path())
                .then();
    }

    @Test
    void another_tenants_inbox_and_connection_are_not_there() {
        var tenant = connectedWithParkedExport();
        var before = deeds(tenant);
        var other = TestTenants.fresh();
        ask(other, "listInboxEvents", "admin").statusCode(200).body("items", empty());
        ask(other, "replayInboxEvents", "admin").statusCode(404).body("code", equalTo("INBOX_EVENT_NOT_FOUND"));
        ask(other, "receiveLostInboxEvent", "admin").statusCode(201);
        ask(other, "readConnection", "admin").statusCode(200).body("state", equalTo("NOT_CONNECTED"));
        ask(other, "listConnectionEvents", "admin").statusCode(200).body("items", empty());
        ask(other, "readMyLinkedIn", "admin").statusCode(200).body("state", equalTo("NOT_LINKED"));
        ask(other, "listSeats", "admin").statusCode(200).body("items", empty());
        ask(other, "refreshSeats", "admin").statusCode(409).body("code", equalTo("NOT_CONNECTED"));
        ask(other, "pairSeat", "admin").statusCode(404).body("code", equalTo("SEAT_NOT_FOUND"));
        ask(other, "unpairSeat", "admin").statusCode(204);
        ask(other, "listDepartedMembers", "admin").statusCode(200).body("items", empty());
        ask(other, "decideDepartedMember", "admin").statusCode(404).body("code", equalTo("DEPARTED_MEMBER_NOT_FOUND"));
        ask(other, "disconnect", "admin").statusCode(409).body("code", equalTo("NOT_CONNECTED"));
        assertEquals(before, deeds(tenant));
    }

    @TestFactory
    Stream<DynamicTest> every_other_method_of_each_path_is_refused() throws JsonProcessingException {
        var paths = new ObjectMapper()
                .readTree(Contracts.read("openapi/" + SERVICE + ".json"))
                .get("paths");
        return paths.propertyStream().flatMap(path -> Arrays.stream(Method.values())
                .filter(method ->
                        !Set.of(Method.HEAD, Method.OPTIONS, Method.TRACE).contains(method))
                .filter(method -> !path.getValue().has(method.name().toLowerCase(Locale.ROOT)))
                .map(method -> dynamicTest(method + " " + path.getKey(), () -> as(TestTenants.fresh(), "admin")
                        .request(
                                method,
                                path.getKey().replace("{seatId}", "600123").replace("{departedMemberId}", GONE))
                        .then()
                        .statusCode(405))));
    }

    @Test
    void every_operation_has_its_door() {
        assertEquals(AccessTable.read().operationsOf(SERVICE), DOORS.keySet());
    }

    private String connectedWithParkedExport() {
        var tenant = ConnectedTenant.fresh().hasContract("urn:li:contract:9001").name();
        new Admin(tenant).isEntitled(true);
        new ChildApplications(tenant).isThere();
        sql.update(
                "insert into inbox (tenant, event_type, request_id, state, received_at, settled_at, failures, fence)"
                        + " values (:tenant, 'EXPORT_CANDIDATE_PROFILE', :request, 'PARKED', :at, :at, 1, 1)",
                Map.of("tenant", tenant, "request", PARKED, "at", Instant.parse("2026-01-02T00:00:00Z")));
        hasPairedSeat(tenant);
        hasDepartedMember(tenant);
        return tenant;
    }

    private void hasPairedSeat(String tenant) {
        JobServer.answers(tenant, "batchGet", "{\"users\":[" + OMAR + "]}");
        var named = Map.of(
                "tenant",
                tenant,
                "contract",
                "urn:li:contract:9001",
                "seat",
                "urn:li:seat:600123",
                "at",
                Instant.parse("2026-01-02T00:00:00Z"));
        sql.update("insert into seat_polls values (:tenant, :contract, :at, :at)", named);
        sql.update(
                "insert into seats (tenant, contract, seat, state, roles, gone)"
                        + " values (:tenant, :contract, :seat, 'ACTIVE', '', false)",
                named);
        sql.update("insert into seat_pairings values (:tenant, :seat, 'rita', 'ada', :at)", named);
    }

    private void hasDepartedMember(String tenant) {
        sql.update(
                "insert into departed_members (tenant, id, person, found_at) values (:tenant, :id, :person, :at)",
                Map.of(
                        "tenant",
                        tenant,
                        "id",
                        GONE,
                        "person",
                        "urn:li:person:pQ7x2",
                        "at",
                        Instant.parse("2026-01-02T00:00:00Z")));
    }

    /** Every change that a user makes is audited. */
    private long deeds(String tenant) {
        return sql.one(
                        "select count(*) from audit_events where tenant = :tenant and actor = '" + SOMEBODY + "'",
                        Map.of("tenant", tenant),
                        row -> row.getLong(1))
                .orElseThrow();
    }

    private static ValidatableResponse ask(String tenant, String operation, String role) {
        var door = DOORS.get(operation);
        var request = as(tenant, role);
        if (door.body() != null) {
            request.contentType("application/json")
                    .header("If-Match", "*")
                    .body(door.body()
                            .replace("{organization}", "urn:li:organization:" + tenant)
                            .replace("{handle}", door.body().contains("{handle}") ? handle(tenant) : ""));
        }
        return request.request(door.method(), door.path()).then();
    }

    /** Whoever holds it: who may do nothing here may neither use one that is theirs. */
    private static String handle(String tenant) {
        var member = new ConsentingMember("client-" + tenant, "m1");
        return new Browser(tenant, SOMEBODY, "recruiter").consentsAs(member);
    }

    private static RequestSpecification as(String tenant, String role) {
        return given().auth().oauth2(TestTokens.user(tenant, SOMEBODY, role));
    }
}
