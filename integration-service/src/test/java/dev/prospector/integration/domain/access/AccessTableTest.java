package dev.prospector.integration.domain.access;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.prospector.testbed.AccessTable;
import dev.prospector.testbed.AccessTable.Answer;
import dev.prospector.testbed.AccessTable.Cell;
import dev.prospector.testbed.Contracts;

/** The policy against {@code deploy/contracts/access.yaml}, every cell of it. */
class AccessTableTest {
    private static final String SERVICE = "integration-service";
    private static final AccessTable TABLE = AccessTable.read();
    private static final List<Cell> CELLS = TABLE.cellsOf(SERVICE).toList();

    @Test
    void every_cell_is_answered_as_it_says() {
        assertAll(CELLS.stream()
                .map(cell ->
                        () -> assertEquals(cell.answer().name(), judged(cell, Set.of(cell.role())), cell::toString)));
    }

    @Test
    void who_is_two_things_gets_the_better_answer() {
        assertAll(CELLS.stream().flatMap(cell -> CELLS.stream()
                .filter(other -> other.operation().equals(cell.operation()))
                .filter(other -> other.relation().equals(cell.relation()))
                .map(other -> () -> assertEquals(
                        better(cell, other),
                        judged(cell, new HashSet<>(Arrays.asList(cell.role(), other.role()))),
                        () -> cell + " and " + other))));
    }

    @ParameterizedTest
    @EnumSource
    void who_has_no_role_or_one_that_nobody_knows_is_denied(Operation operation) {
        assertEquals(Verdict.DENY, AccessPolicy.judge(operation, Set.of()));
        assertEquals(Verdict.DENY, AccessPolicy.judge(operation, Set.of("Admin", "operator", "")));
    }

    @Test
    void operations_rows_and_documented_operations_are_the_same() throws JsonProcessingException {
        var document = new ObjectMapper().readTree(Contracts.read("openapi/" + SERVICE + ".json"));
        var documented = Set.copyOf(document.findValuesAsText("operationId"));
        assertEquals(documented, TABLE.operationsOf(SERVICE));
        assertEquals(
                Set.of(Operation.values()),
                documented.stream()
                        .map(id -> Operation.called(id).orElseThrow())
                        .collect(Collectors.toSet()));
    }

    @Test
    void an_operation_is_called_as_its_row_is_and_not_otherwise() {
        TABLE.operationsOf(SERVICE)
                .forEach(id -> assertEquals(
                        id.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT),
                        Operation.called(id).orElseThrow().name()));
        Stream.of("", "readJob", "LIST_INBOX_EVENTS", "listinboxevents")
                .forEach(none -> assertEquals(true, Operation.called(none).isEmpty(), none));
    }

    private static String judged(Cell cell, Set<String> roles) {
        return AccessPolicy.judge(Operation.called(cell.operation()).orElseThrow(), roles)
                .name();
    }

    private static String better(Cell one, Cell other) {
        return Stream.of(one.answer(), other.answer()).anyMatch(Answer.ALLOW::equals) ? "ALLOW" : "DENY";
    }
}
