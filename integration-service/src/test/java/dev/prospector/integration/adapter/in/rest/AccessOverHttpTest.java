package dev.prospector.integration.adapter.in.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
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

import dev.prospector.kit.data.InfraSql;
import dev.prospector.testbed.AccessTable;
import dev.prospector.testbed.AccessTable.Answer;
import dev.prospector.testbed.AccessTable.Cell;
import dev.prospector.testbed.Contracts;
import dev.prospector.testbed.TestTenants;
import dev.prospector.testbed.TestTokens;

/** {@code deploy/contracts/access.yaml} over HTTP, on an inbox with one parked export. */
@QuarkusTest
class AccessOverHttpTest {
    private static final String SERVICE = "integration-service";
    private static final String PARKED = "r-parked";
    private static final String LOST = "r-lost";

    /** How an operation is asked for, and what it answers who may. */
    private record Door(Method method, String path, String body, int success) {}

    private static final Map<String, Door> DOORS = Map.of(
            "listInboxEvents",
            new Door(Method.GET, "/inbox/events", null, 200),
            "receiveLostInboxEvent",
            new Door(Method.POST, "/inbox/events", "{\"requestId\":\"" + LOST + "\"}", 201),
            "replayInboxEvents",
            new Door(Method.POST, "/inbox/replays", "{\"requestId\":\"" + PARKED + "\"}", 200));

    @Inject
    InfraSql sql;

    /** For each operation and tenant role one cell of each answer that there is. */
    @TestFactory
    Stream<DynamicTest> one_cell_of_each_answer() {
        var cells = new LinkedHashMap<String, Cell>();
        AccessTable.read()
                .cellsOf(SERVICE)
                .forEach(cell -> cells.putIfAbsent(cell.operation() + cell.role() + cell.answer(), cell));
        assertEquals(DOORS.size() * AccessTable.ROLES.size(), cells.size());
        return cells.values().stream().map(cell -> dynamicTest(cell.toString(), () -> isAnswered(cell)));
    }

    private void isAnswered(Cell cell) {
        var tenant = tenantWithParkedExport();
        var door = DOORS.get(cell.operation());
        var answer = ask(tenant, cell.operation(), cell.role());
        if (cell.answer() == Answer.ALLOW) {
            answer.statusCode(door.success());
            assertEquals(door.method() == Method.GET, isUntouched(tenant));
        } else {
            answer.statusCode(403).body("code", equalTo("FORBIDDEN"));
            assertTrue(isUntouched(tenant));
        }
    }

    /** Who may not is told so before anything is read. */
    @TestFactory
    Stream<DynamicTest> what_is_wrong_with_a_body_is_told_to_those_who_may_send_one() {
        return DOORS.entrySet().stream()
                .filter(door -> door.getValue().body() != null)
                .map(door -> dynamicTest(door.getKey(), () -> {
                    var tenant = TestTenants.fresh();
                    broken(tenant, "recruiter", door.getValue()).statusCode(403);
                    broken(tenant, "admin", door.getValue()).statusCode(400);
                }));
    }

    private static ValidatableResponse broken(String tenant, String role, Door door) {
        return as(tenant, role)
                .contentType("application/json")
                .body("{")
                .request(door.method(), door.path())
                .then();
    }

    @Test
    void another_tenants_inbox_is_not_there() {
        var tenant = tenantWithParkedExport();
        var other = TestTenants.fresh();
        ask(other, "listInboxEvents", "admin").statusCode(200).body("items", empty());
        ask(other, "replayInboxEvents", "admin").statusCode(404).body("code", equalTo("INBOX_EVENT_NOT_FOUND"));
        ask(other, "receiveLostInboxEvent", "admin").statusCode(201);
        assertTrue(isUntouched(tenant));
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
                        .request(method, path.getKey())
                        .then()
                        .statusCode(405))));
    }

    @Test
    void every_operation_has_its_door() {
        assertEquals(AccessTable.read().operationsOf(SERVICE), DOORS.keySet());
    }

    private String tenantWithParkedExport() {
        var tenant = TestTenants.fresh();
        sql.update(
                "insert into inbox (tenant, event_type, request_id, state, received_at, settled_at, failures, fence)"
                        + " values (:tenant, 'EXPORT_CANDIDATE_PROFILE', :request, 'PARKED', :at, :at, 1, 1)",
                Map.of("tenant", tenant, "request", PARKED, "at", Instant.parse("2026-01-02T00:00:00Z")));
        return tenant;
    }

    private boolean isUntouched(String tenant) {
        return sql.query(
                        "select state, replays from inbox where tenant = :tenant",
                        Map.of("tenant", tenant),
                        row -> row.getString("state") + row.getInt("replays"))
                .equals(java.util.List.of("PARKED0"));
    }

    private static ValidatableResponse ask(String tenant, String operation, String role) {
        var door = DOORS.get(operation);
        var request = as(tenant, role);
        if (door.body() != null) {
            request.contentType("application/json").body(door.body());
        }
        return request.request(door.method(), door.path()).then();
    }

    private static RequestSpecification as(String tenant, String role) {
        return given().auth().oauth2(TestTokens.user(tenant, "somebody", role));
    }
}
