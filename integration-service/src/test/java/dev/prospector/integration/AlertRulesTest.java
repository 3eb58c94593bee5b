package dev.prospector.integration;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** An alert about a metric that nobody counts would never come: {@code deploy/k8s/alerts}. */
class AlertRulesTest {
    private static final Path RULES = Path.of("../deploy/k8s/alerts");
    private static final List<Path> SERVICES =
            List.of(Path.of("src/main/java"), Path.of("../sync-service/src/main/java"));
    private static final Pattern METRIC = Pattern.compile("prospector_[a-z_]+");

    @TestFactory
    Stream<DynamicTest> what_an_alert_looks_at_is_counted() throws IOException {
        var code = SERVICES.stream().map(AlertRulesTest::sources).collect(Collectors.joining());
        return rules().flatMap(rule -> METRIC.matcher(rule.get("expr").asText())
                .results()
                .map(MatchResult::group)
                .distinct()
                .map(metric -> dynamicTest(
                        rule.get("alert").asText() + " " + metric,
                        () -> assertTrue(code.contains("\"" + meter(metric) + "\"")))));
    }

    @TestFactory
    Stream<DynamicTest> every_alert_says_what_it_means_and_what_to_do() throws IOException {
        return rules().map(rule -> dynamicTest(rule.get("alert").asText(), () -> {
            assertFalse(rule.at("/annotations/summary").asText().isBlank());
            assertFalse(rule.at("/annotations/runbook").asText().isBlank());
            assertFalse(rule.at("/labels/severity").asText().isBlank());
        }));
    }

    /** As it is called in the code: Prometheus writes it with underscores, and the unit behind it. */
    private static String meter(String metric) {
        return metric.replaceFirst("_(seconds|total)$", "").replace('_', '.');
    }

    private static Stream<JsonNode> rules() throws IOException {
        try (var files = Files.list(RULES)) {
            return files.sorted().toList().stream().flatMap(AlertRulesTest::rules);
        }
    }

    private static Stream<JsonNode> rules(Path file) {
        try {
            var rules = new YAMLMapper().readTree(file.toFile()).at("/spec/groups/0/rules");
            assertFalse(rules.isEmpty());
            return StreamSupport.stream(rules.spliterator(), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sources(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(AlertRulesTest::text)
                    .collect(Collectors.joining());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
