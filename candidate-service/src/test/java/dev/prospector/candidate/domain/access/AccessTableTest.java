package dev.prospector.candidate.domain.access;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.prospector.testbed.AccessTable;
import dev.prospector.testbed.AccessTable.Cell;
import dev.prospector.testbed.Contracts;

/** The policy says what {@code deploy/contracts/access.yaml} says, in every cell. */
class AccessTableTest {
    private static final String SERVICE = "candidate-service";
    private static final AccessTable TABLE = AccessTable.read();
    private static final List<Cell> CELLS = TABLE.cellsOf(SERVICE).toList();

    @Test
    void every_cell_is_judged_as_the_table_says() {
        assertAll(CELLS.stream()
                .map(cell -> () -> assertEquals(
                        expected(cell),
                        AccessPolicy.judge(operation(cell), Set.of(role(cell)), relation(cell)),
                        cell::toString)));
    }

    @Test
    void who_has_a_second_role_gets_the_better_answer() {
        assertAll(CELLS.stream().map(cell -> () -> {
            for (var second : TenantRole.values()) {
                var both = EnumSet.of(role(cell), second);
                var alone = AccessPolicy.judge(operation(cell), Set.of(second), relation(cell));
                var better = expected(cell).compareTo(alone) < 0 ? expected(cell) : alone;
                assertEquals(
                        better, AccessPolicy.judge(operation(cell), both, relation(cell)), cell + " and " + second);
            }
        }));
    }

    @Test
    void whoever_is_allowed_for_some_candidate_is_let_in() {
        assertAll(CELLS.stream().map(cell -> () -> {
            var somewhere = CELLS.stream()
                    .filter(other -> other.operation().equals(cell.operation()))
                    .filter(other -> other.role().equals(cell.role()))
                    .anyMatch(other -> other.answer() == AccessTable.Answer.ALLOW);
            assertEquals(somewhere, AccessPolicy.everAllows(operation(cell), Set.of(role(cell))), cell::toString);
        }));
    }

    @Test
    void the_relation_is_needed_where_the_row_differs_by_it() {
        assertAll(CELLS.stream().map(cell -> () -> {
            var answers = CELLS.stream()
                    .filter(other -> other.operation().equals(cell.operation()))
                    .filter(other -> other.role().equals(cell.role()))
                    .map(Cell::answer)
                    .distinct()
                    .count();
            assertEquals(
                    answers > 1, AccessPolicy.dependsOnRelation(operation(cell), Set.of(role(cell))), cell::toString);
        }));
    }

    @Test
    void what_joins_somebody_to_something_else_counts_for_nothing() {
        assertAll(CELLS.stream().map(cell -> () -> {
            var about = CELLS.stream()
                    .filter(other -> other.operation().equals(cell.operation()))
                    .map(AccessTableTest::relation)
                    .toList();
            for (var relation : Relation.values()) {
                if (!about.contains(relation)) {
                    assertEquals(
                            AccessPolicy.judge(operation(cell), Set.of(role(cell)), Relation.NONE),
                            AccessPolicy.judge(operation(cell), Set.of(role(cell)), relation),
                            cell + " and " + relation);
                }
            }
        }));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void who_has_no_role_may_nothing(Operation operation) {
        for (var relation : Relation.values()) {
            assertEquals(Verdict.DENY, AccessPolicy.judge(operation, Set.of(), relation));
        }
        assertEquals(false, AccessPolicy.everAllows(operation, Set.of()));
    }

    @Test
    void every_operation_of_the_document_has_a_row_and_a_name_in_the_policy() throws IOException {
        var documented = documentedOperations();
        assertEquals(documented, TABLE.operationsOf(SERVICE));
        assertEquals(
                documented,
                Stream.of(Operation.values()).map(Operation::operationId).collect(Collectors.toSet()));
    }

    @Test
    void the_tables_roles_are_the_policys() {
        assertEquals(
                AccessTable.ROLES,
                Stream.of(TenantRole.values()).map(TenantRole::word).toList());
    }

    static Stream<Operation> operations() {
        return Stream.of(Operation.values());
    }

    private static Set<String> documentedOperations() throws IOException {
        var paths = new ObjectMapper()
                .readTree(Contracts.read("openapi/" + SERVICE + ".json"))
                .get("paths");
        var operations = new HashSet<String>();
        paths.forEach(path -> path.findValuesAsText("operationId").forEach(operations::add));
        return operations;
    }

    private static Operation operation(Cell cell) {
        return Operation.named(cell.operation()).orElseThrow();
    }

    private static TenantRole role(Cell cell) {
        return TenantRole.among(List.of(cell.role())).iterator().next();
    }

    /** Which of the places on a team it is makes no difference here: the same answer must stand in all their columns. */
    private static Relation relation(Cell cell) {
        return switch (cell.relation()) {
            case "none" -> Relation.NONE;
            case "owner" -> Relation.POOL_OWNER;
            case "contributor" -> Relation.POOL_CONTRIBUTOR;
            default -> Relation.HIRING_TEAM;
        };
    }

    private static Verdict expected(Cell cell) {
        return Verdict.valueOf(cell.answer().name());
    }
}
