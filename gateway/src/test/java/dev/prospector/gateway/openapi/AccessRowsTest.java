package dev.prospector.gateway.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

import dev.prospector.gateway.routing.Service;
import dev.prospector.testbed.AccessTable;

/** quality.md S1: what the API offers and what {@code access.yaml} rules are the same operations, or the build fails. */
class AccessRowsTest {
    /** What every service with a database offers alike, hidden in its own document. */
    private static final String OF_ALL_SERVICES = "kit";

    /** What only the gateway offers, of parts that services judge as an operation of their own. */
    private static final String COMPOSED = "gateway";

    private final AccessTable table = AccessTable.read();

    @Test
    void every_operation_of_the_api_has_a_row_and_every_row_an_operation() {
        assertEquals(new TreeSet<>(table.operations()), idsIn(new ApiDocuments("openapi").combined()));
    }

    @Test
    void each_row_names_the_service_that_decides() {
        var byService = new TreeMap<String, Set<String>>();
        documents().forEach((service, ids) -> ids.stream()
                .filter(id -> service != Service.GATEWAY || isOnlyHere(id))
                .forEach(id -> byService
                        .computeIfAbsent(decider(service, id), name -> new TreeSet<>())
                        .add(id)));
        assertEquals(
                byService,
                byService.keySet().stream()
                        .collect(Collectors.toMap(name -> name, name -> new TreeSet<>(table.operationsOf(name)))));
    }

    /** The gateway rules nothing itself: what it composes is ruled by the service that has the operation too. */
    private boolean isOnlyHere(String id) {
        return documents().entrySet().stream()
                .filter(document -> document.getKey() != Service.GATEWAY)
                .noneMatch(document -> document.getValue().contains(id));
    }

    private String decider(Service service, String id) {
        if (service != Service.GATEWAY) {
            return service.title();
        }
        return table.operationsOf(COMPOSED).contains(id) ? COMPOSED : OF_ALL_SERVICES;
    }

    /** product.md 3: as the job or the candidate may be seen, so may what is composed about it. */
    @Test
    void what_is_composed_about_a_record_is_for_those_who_see_the_record() {
        assertEquals(answers("readJob"), answers("readExportEligibility"));
        assertEquals(answers("readCandidate"), answers("readLinkedInExplanations"));
        assertEquals(answers("readCandidate"), answers("readCandidatePage"));
        assertEquals(answers("readLinkedInMatch"), answers("readLinkedInTab"));
    }

    private List<String> answers(String operation) {
        return table.cells(operation)
                .map(cell -> cell.role() + " " + cell.relation() + " " + cell.answer())
                .toList();
    }

    @Test
    void an_operation_is_found_under_every_method() {
        var ids = idsIn(new ApiDocuments("openapi").combined());
        assertTrue(ids.containsAll(Set.of("readJob", "createJob", "deleteJob", "switchProspect")), ids.toString());
    }

    private static Map<Service, Set<String>> documents() {
        return Stream.of(Service.values())
                .collect(Collectors.toMap(
                        service -> service,
                        service -> idsIn(ApiDocument.read(service, "openapi/" + service.title() + ".json")
                                .root())));
    }

    private static Set<String> idsIn(JsonNode document) {
        return document.path("paths").properties().stream()
                .filter(Predicate.not(path -> path.getKey().startsWith("/internal")))
                .flatMap(path -> path.getValue().properties().stream())
                .filter(entry -> ApiDocument.METHODS.contains(entry.getKey()))
                .map(entry -> entry.getValue().path("operationId").asText())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
