package dev.prospector.testbed;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** {@code deploy/contracts/asvs.yaml} answers every requirement once, and what it names is there. */
class AsvsMapTest {
    private static AsvsMap map;

    record AsvsMap(
            Map<String, Integer> sections,
            Set<String> level1,
            List<Group> notApplicable,
            Map<String, Requirement> requirements) {}

    record Group(String why, List<String> ids) {}

    record Requirement(String control, List<String> tests, String check, String later) {}

    @BeforeAll
    static void read() throws IOException {
        var file = Contracts.file("asvs.yaml").toFile();
        map = new ObjectMapper(new YAMLFactory()).readValue(file, AsvsMap.class);
    }

    @Test
    void every_requirement_of_levels_1_and_2_is_answered_once() {
        var all = map.sections().entrySet().stream()
                .flatMap(section -> IntStream.rangeClosed(1, section.getValue())
                        .mapToObj(number -> section.getKey() + "." + number))
                .collect(Collectors.toCollection(TreeSet::new));
        var answered = Stream.concat(
                        map.requirements().keySet().stream(),
                        map.notApplicable().stream().flatMap(group -> group.ids().stream()))
                .toList();

        assertEquals(all, new TreeSet<>(answered));
        assertEquals(253, answered.size());
        assertEquals(70, map.level1().size());
        assertTrue(all.containsAll(map.level1()));
    }

    @Test
    void an_answer_is_a_control_with_a_proof_or_a_reason_why_not_yet() {
        assertAll(map.requirements().entrySet().stream().map(row -> () -> {
            var answer = row.getValue();
            var proven = answer.control() != null && (answer.tests() != null || answer.check() != null);
            assertTrue(proven != (answer.later() != null), row.getKey());
        }));
        map.notApplicable().forEach(group -> assertFalse(group.why().isBlank()));
    }

    @Test
    void every_test_that_is_named_exists() throws IOException {
        var named = map.requirements().values().stream()
                .filter(answer -> answer.tests() != null)
                .flatMap(answer -> answer.tests().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        named.removeAll(testClasses());

        assertEquals(Set.of(), named);
    }

    private static Set<String> testClasses() throws IOException {
        try (Stream<Path> files = Files.walk(Repository.root())) {
            return files.filter(file -> file.toString().contains("/src/test/java/"))
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toSet());
        }
    }
}
