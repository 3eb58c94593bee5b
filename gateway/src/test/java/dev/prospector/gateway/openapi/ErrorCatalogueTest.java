package dev.prospector.gateway.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import dev.prospector.testbed.Contracts;
import dev.prospector.testbed.Repository;

/** The README lists every code that the API's documents name: clients switch on codes, so there must be one place with all. */
class ErrorCatalogueTest {
    private static final Pattern CODE = Pattern.compile("\\b[A-Z]+(?:_[A-Z]+)+\\b");

    @Test
    void every_code_of_the_documents_stands_in_the_readme() throws IOException {
        var named = codesOfTheDocuments();
        assertTrue(named.size() > 20, "hardly any codes were found: " + named);
        named.removeAll(codesIn(Files.readString(Repository.root().resolve("README.md"))));
        assertEquals(Set.of(), named);
    }

    private static Set<String> codesOfTheDocuments() throws IOException {
        var codes = new TreeSet<String>();
        try (Stream<Path> files = Files.list(Contracts.file("openapi"))) {
            for (var file : files.toList()) {
                refusals(new ObjectMapper().readTree(file.toFile()))
                        .forEach(description -> codes.addAll(codesIn(description)));
            }
        }
        return codes;
    }

    private static List<String> refusals(JsonNode document) {
        return document.findValues("responses").stream()
                .flatMap(answers -> answers.properties().stream())
                .filter(answer -> answer.getKey().matches("[45].."))
                .map(answer -> answer.getValue().path("description").asText())
                .toList();
    }

    private static Set<String> codesIn(String text) {
        var codes = new TreeSet<String>();
        CODE.matcher(text).results().forEach(match -> codes.add(match.group()));
        return codes;
    }
}
