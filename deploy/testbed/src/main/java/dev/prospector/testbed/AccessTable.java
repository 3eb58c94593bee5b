package dev.prospector.testbed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.yaml.snakeyaml.Yaml;

/** {@code deploy/contracts/access.yaml}: who may do what, cell by cell, for the tests of whoever decides it. */
public final class AccessTable {
    /** The tenant roles of product.md 1, as tokens name them. */
    public static final List<String> ROLES =
            List.of("admin", "recruiter", "hiring-manager", "interviewer", "read-only");

    private final List<String> relations;
    private final Map<String, JsonNode> operations;

    /** Read once per JVM: who mutates a policy has hundreds of tests ask anew. */
    private static final class Only {
        private static final AccessTable TABLE = parsed();
    }

    /** What a caller is told. */
    public enum Answer {
        ALLOW,
        /** 403 */
        DENY,
        /** 404, as if there were nothing */
        HIDE
    }

    /**
     * What one tenant role with one relation to the record is told.
     *
     * @param relation one of the operation's relations
     */
    public record Cell(String operation, String role, String relation, Answer answer) {}

    private AccessTable(List<String> relations, Map<String, JsonNode> operations) {
        this.relations = relations;
        this.operations = operations;
    }

    /** @throws IllegalStateException where a row lacks a role or a relation, or says something else than the three answers */
    public static AccessTable read() {
        return Only.TABLE;
    }

    private static AccessTable parsed() {
        try (var text = Files.newBufferedReader(Contracts.file("access.yaml"))) {
            // Not by Jackson's own reader: to it, a row that repeats another one is only that one's name.
            JsonNode file = new ObjectMapper().valueToTree(new Yaml().load(text));
            var operations = new LinkedHashMap<String, JsonNode>();
            file.get("operations").properties().forEach(row -> operations.put(row.getKey(), row.getValue()));
            return new AccessTable(texts(file.get("relations")), operations);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<String> relations() {
        return relations;
    }

    /** All operations that have a row. */
    public Set<String> operations() {
        return operations.keySet();
    }

    /** @param service as the file names it: a service's folder, or {@code kit} */
    public Set<String> operationsOf(String service) {
        return operations.keySet().stream()
                .filter(name -> operations.get(name).path("service").asText().equals(service))
                .collect(Collectors.toSet());
    }

    /** Every operation of a service by every role and relation. */
    public Stream<Cell> cellsOf(String service) {
        return operationsOf(service).stream().sorted().flatMap(this::cells);
    }

    /** For each operation of a service and each role one cell of each answer that there is: what is played over HTTP. */
    public Stream<Cell> oneCellOfEachAnswer(String service) {
        var first = new LinkedHashMap<List<Object>, Cell>();
        cellsOf(service)
                .forEach(cell -> first.putIfAbsent(List.of(cell.operation(), cell.role(), cell.answer()), cell));
        return first.values().stream();
    }

    /** One operation by every role and relation. */
    public Stream<Cell> cells(String operation) {
        var possible = relationsOf(operation);
        return ROLES.stream().flatMap(role -> IntStream.range(0, possible.size())
                .mapToObj(at -> new Cell(operation, role, possible.get(at), answer(operation, role, at))));
    }

    /** Its own, where the row names some; else the file's, which are to jobs. */
    private List<String> relationsOf(String operation) {
        var own = operations.get(operation).path("relations");
        return own.isArray() ? texts(own) : relations;
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private Answer answer(String operation, String role, int at) {
        var row = operations.get(operation).path(role);
        var word = row.isArray() && row.size() == relationsOf(operation).size() ? row.get(at) : row;
        return Stream.of(Answer.values())
                .filter(answer ->
                        answer.name().toLowerCase(java.util.Locale.ROOT).equals(word.asText()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(operation + " says nothing for " + role));
    }
}
