package dev.prospector.kit.data;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.stream.Stream;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import dev.prospector.testbed.AccessTable;
import dev.prospector.testbed.AccessTable.Answer;
import dev.prospector.testbed.TestTenants;
import dev.prospector.testbed.TestTokens;

/** The rows of access.yaml that every service has from the kit: each cell over HTTP. */
@DataTest
class KitAccessTest {
    private static final AccessTable TABLE = AccessTable.read();

    private final String acme = TestTenants.fresh();

    /** What is asked, and what it answers whoever may. */
    private record Call(String method, String path, int allowed) {
        Response send(RequestSpecification caller) {
            return caller.request(method, path);
        }
    }

    private static final Map<String, Call> CALLS = Map.of(
            "listDeadLetters", new Call("GET", "/dead-letters", 200),
            "replayDeadLetter", new Call("POST", "/dead-letters/1/replays", 404),
            "deleteDeadLetter", new Call("DELETE", "/dead-letters/1", 404),
            "listAuditEvents", new Call("GET", "/audit-events", 200));

    record Cell(String operation, String role, Answer answer) {}

    static Stream<Cell> cells() {
        return TABLE.cellsOf("kit")
                .map(cell -> new Cell(cell.operation(), cell.role(), cell.answer()))
                .distinct();
    }

    @Test
    void every_operation_of_the_kit_has_a_row() {
        assertEquals(TABLE.operationsOf("kit"), CALLS.keySet());
        var methods = Stream.of("event.DeadLetterResource", "audit.AuditResource")
                .flatMap(door -> Stream.of(hidden(door).getDeclaredMethods()))
                .filter(method -> java.lang.reflect.Modifier.isPublic(method.getModifiers()))
                .map(java.lang.reflect.Method::getName)
                .collect(java.util.stream.Collectors.toSet());
        assertEquals(TABLE.operationsOf("kit"), methods);
        assertEquals(4 * AccessTable.ROLES.size(), cells().count());
    }

    private static Class<?> hidden(String door) {
        try {
            return Class.forName(KitAccessTest.class.getPackageName() + "." + door);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("cells")
    void who_may_may_and_who_may_not_is_told_so(Cell cell) {
        var answer = CALLS.get(cell.operation).send(as(cell.role));
        if (cell.answer == Answer.ALLOW) {
            answer.then().statusCode(CALLS.get(cell.operation).allowed);
        } else {
            answer.then().statusCode(403).body("code", equalTo("FORBIDDEN"));
        }
    }

    @ParameterizedTest
    @CsvSource({"/dead-letters, PUT", "/dead-letters/1, GET", "/dead-letters/1/replays, DELETE", "/audit-events, DELETE"
    })
    void other_methods_are_none(String path, String method) {
        as("admin").request(method, path).then().statusCode(405);
    }

    @Test
    void services_and_strangers_may_nothing() {
        CALLS.values().forEach(call -> {
            call.send(given()).then().statusCode(401);
            call.send(given().auth().oauth2(TestTokens.service("operator")))
                    .then()
                    .statusCode(403);
            call.send(given().auth().oauth2(TestTokens.user(acme, "nobody")))
                    .then()
                    .statusCode(403);
        });
    }

    @Test
    void of_two_roles_the_better_one_counts() {
        given().auth()
                .oauth2(TestTokens.user(acme, "both", "interviewer", "read-only"))
                .get("/audit-events")
                .then()
                .statusCode(200);
    }

    private RequestSpecification as(String role) {
        return given().auth().oauth2(TestTokens.user(acme, role, role));
    }
}
