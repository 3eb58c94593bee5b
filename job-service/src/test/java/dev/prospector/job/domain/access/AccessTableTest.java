package dev.prospector.job.domain.access;

import static dev.prospector.job.domain.user.TenantRole.INTERVIEWER;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.prospector.job.domain.user.TenantRole;
import dev.prospector.testbed.AccessTable;
import dev.prospector.testbed.AccessTable.Cell;
import dev.prospector.testbed.Contracts;

/** The policy against deploy/contracts/access.yaml, every cell of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessTableTest {
    private static final String SERVICE = "job-service";
    private static final Map<String, String> CONSTANTS = new ConcurrentHashMap<>();

    private final AccessTable table = AccessTable.read();
    private final List<Cell> cells = table.cellsOf(SERVICE).toList();

    @Test
    void every_cell_of_the_table_is_answered_as_it_says() {
        assertAll(cells.stream()
                .map(cell -> () -> assertEquals(
                        cell.answer().name(),
                        AccessPolicy.judge(operation(cell), Set.of(role(cell)), relation(cell))
                                .name(),
                        cell::toString)));
    }

    @Test
    void who_is_two_things_gets_the_better_answer() {
        for (var one : cells) {
            cells.stream()
                    .filter(other -> other.operation().equals(one.operation()))
                    .filter(other -> other.relation().equals(one.relation()))
                    .forEach(other -> assertEquals(
                            better(one, other),
                            AccessPolicy.judge(
                                    operation(one),
                                    Stream.of(role(one), role(other)).collect(Collectors.toSet()),
                                    relation(one)),
                            () -> one + " with " + other));
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_allowed_on_any_job_is_allowed_ever(Operation operation) {
        for (var role : TenantRole.values()) {
            var somewhere = cells.stream()
                    .filter(cell -> operation(cell) == operation && role(cell) == role)
                    .anyMatch(cell -> cell.answer() == AccessTable.Answer.ALLOW);
            assertEquals(somewhere, AccessPolicy.everAllows(operation, Set.of(role)), role::name);
        }
    }

    @ParameterizedTest
    @EnumSource
    void who_has_no_tenant_role_is_denied_everything(Operation operation) {
        assertEquals(Verdict.DENY, AccessPolicy.judge(operation, Set.of(), Relation.RECRUITER));
        assertFalse(AccessPolicy.everAllows(operation, Set.of()));
        assertThrows(ForbiddenAction.class, () -> AccessPolicy.demand(operation, Set.of()));
    }

    @Test
    void what_is_about_no_job_is_demanded_of_the_tenant_role() {
        AccessPolicy.demand(Operation.LIST_JOBS, Set.of(INTERVIEWER));
        assertThrows(ForbiddenAction.class, () -> AccessPolicy.demand(Operation.LIST_USERS, Set.of(INTERVIEWER)));
    }

    @Test
    void who_only_reads_sees_what_an_admin_sees_and_changes_nothing() throws JsonProcessingException {
        var paths = new ObjectMapper()
                .readTree(Contracts.read("openapi/" + SERVICE + ".json"))
                .get("paths");
        for (var path : paths) {
            path.properties().forEach(method -> {
                var operation = Operation.valueOf(
                        constant(method.getValue().get("operationId").asText()));
                var reads = method.getKey().equals("get");
                for (var relation : Relation.values()) {
                    var asAdmin = AccessPolicy.judge(operation, Set.of(TenantRole.ADMIN), relation);
                    assertEquals(
                            reads ? asAdmin : Verdict.DENY,
                            AccessPolicy.judge(operation, Set.of(TenantRole.READ_ONLY), relation),
                            operation::name);
                }
            });
        }
    }

    @Test
    void operations_rows_and_documented_operations_are_the_same() throws JsonProcessingException {
        var known = Stream.of(Operation.values()).map(Operation::name).collect(Collectors.toSet());
        assertEquals(
                known,
                table.operationsOf(SERVICE).stream()
                        .map(AccessTableTest::constant)
                        .collect(Collectors.toSet()));
        assertEquals(known, documented());
    }

    private static Set<String> documented() throws JsonProcessingException {
        var document = new ObjectMapper().readTree(Contracts.read("openapi/" + SERVICE + ".json"));
        return document.findValuesAsText("operationId").stream()
                .map(AccessTableTest::constant)
                .collect(Collectors.toSet());
    }

    private static Verdict better(Cell one, Cell other) {
        return Stream.of(one, other)
                .map(cell -> Verdict.valueOf(cell.answer().name()))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Operation operation(Cell cell) {
        return Operation.valueOf(constant(cell.operation()));
    }

    private static TenantRole role(Cell cell) {
        return TenantRole.valueOf(constant(cell.role()));
    }

    private static Relation relation(Cell cell) {
        return Relation.valueOf(constant(cell.relation()));
    }

    /** {@code readJob} and {@code read-job} are {@code READ_JOB}. */
    private static String constant(String name) {
        return CONSTANTS.computeIfAbsent(name, AccessTableTest::inCapitals);
    }

    private static String inCapitals(String name) {
        var words =
                name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").replace('-', '_').toUpperCase(Locale.ROOT);
        assertTrue(words.matches("[A-Z_]+"), words);
        return words;
    }
}
