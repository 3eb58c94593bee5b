package dev.prospector.sync.domain.access;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import dev.prospector.testbed.AccessTable;
import dev.prospector.testbed.AccessTable.Answer;
import dev.prospector.testbed.AccessTable.Cell;
import dev.prospector.testbed.Contracts;

/** {@code deploy/contracts/access.yaml}, cell by cell. */
class AccessTableTest {

    private static final String SERVICE = "sync-service";
    private static final AccessTable TABLE = AccessTable.read();
    private static final List<Cell> CELLS = TABLE.cellsOf(SERVICE).toList();

    @Test
    void every_cell_is_judged_as_it_says() {
        assertAll(CELLS.stream()
                .map(cell -> () -> assertEquals(
                        cell.answer().name(), judged(cell, Set.of(cell.role())).name(), cell::toString)));
    }

    /** What either role allows is allowed. What neither allows is denied where one of them sees it, and else hidden where one hides it. */
    @Test
    void every_cell_is_judged_so_with_a_second_role() {
        assertAll(CELLS.stream().flatMap(cell -> AccessTable.ROLES.stream()
                .map(second -> () -> assertEquals(
                        better(cell, second).name(),
                        judged(cell, Set.copyOf(List.of(cell.role(), second))).name(),
                        () -> cell + " and " + second))));
    }

    @Test
    void what_is_allowed_for_something_is_allowed_ever() {
        assertAll(TABLE.operationsOf(SERVICE).stream().flatMap(name -> AccessTable.ROLES.stream()
                .map(role -> () -> assertEquals(
                        answers(name, role).anyMatch(Answer.ALLOW::equals),
                        AccessPolicy.everAllows(operation(name), Set.of(role)),
                        () -> name + " by " + role))));
    }

    @Test
    void the_table_has_a_row_for_each_operation_of_the_api_and_for_no_other() throws IOException {
        var document = new ObjectMapper().readTree(Contracts.read("openapi/" + SERVICE + ".json"));
        assertEquals(
                new TreeSet<>(document.findValuesAsText("operationId")), new TreeSet<>(TABLE.operationsOf(SERVICE)));
        assertEquals(TABLE.operationsOf(SERVICE).size(), Operation.values().length);
    }

    @Test
    void who_has_no_role_or_an_unknown_one_may_do_nothing() {
        Arrays.stream(Operation.values()).forEach(operation -> Stream.of(
                        Set.<String>of(), Set.of("Admin", "recruiters", ""))
                .forEach(roles -> assertEquals(Verdict.DENY, AccessPolicy.judge(operation, roles, Relation.INVOLVED))));
    }

    @Test
    void an_operation_is_called_by_its_whole_name_only() {
        assertEquals(Optional.of(Operation.LIST_EXPORTS), Operation.called("listExports"));
        Stream.of("LIST_EXPORTS", "listExport", "ListExports", "exports", "", "listDeadLetters")
                .forEach(name -> assertTrue(Operation.called(name).isEmpty(), "no operation: " + name));
    }

    private static Verdict judged(Cell cell, Set<String> roles) {
        return AccessPolicy.judge(operation(cell.operation()), roles, relation(cell.relation()));
    }

    private static Answer better(Cell cell, String second) {
        Set<Answer> answers = Set.copyOf(Stream.of(cell.role(), second)
                .map(role -> answer(cell.operation(), role, cell.relation()))
                .toList());
        if (answers.contains(Answer.ALLOW)) {
            return Answer.ALLOW;
        }
        boolean seen = Stream.of(cell.role(), second)
                .anyMatch(role -> answer("readExport", role, cell.relation()) == Answer.ALLOW);
        return answers.contains(Answer.HIDE) && !seen ? Answer.HIDE : Answer.DENY;
    }

    private static Answer answer(String operation, String role, String relation) {
        return CELLS.stream()
                .filter(cell -> cell.operation().equals(operation))
                .filter(cell -> cell.role().equals(role) && cell.relation().equals(relation))
                .findFirst()
                .orElseThrow()
                .answer();
    }

    private static Stream<Answer> answers(String operation, String role) {
        return TABLE.relations().stream().map(relation -> answer(operation, role, relation));
    }

    private static Operation operation(String name) {
        return Operation.called(name).orElseThrow();
    }

    private static Relation relation(String name) {
        return name.equals("none") ? Relation.NONE : Relation.INVOLVED;
    }
}
