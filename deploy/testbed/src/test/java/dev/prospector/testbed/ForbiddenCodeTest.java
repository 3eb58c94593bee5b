package dev.prospector.testbed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no line of a service or of the kit may do, whatever for (asvs.yaml names this test where the absence is the control). */
class ForbiddenCodeTest {
    private static final List<String> MODULES = List.of(
            "gateway",
            "integration-service",
            "candidate-service",
            "job-service",
            "sync-service",
            "deploy/kit/http",
            "deploy/kit/data");

    private static final Map<String, Pattern> FORBIDDEN = Map.of(
            "starting a process", Pattern.compile("\\bProcessBuilder\\b|\\.exec\\("),
            "scripts and expressions", Pattern.compile("\\bScriptEngine|\\bSpelExpression|\\bELProcessor\\b"),
            "Java serialization", Pattern.compile("\\bObjectInputStream\\b|\\bXMLDecoder\\b"),
            "polymorphic JSON", Pattern.compile("DefaultTyping\\(|@JsonTypeInfo|PolymorphicTypeValidator"),
            "XML parsers", Pattern.compile("\\bDocumentBuilderFactory\\b|\\bSAXParser|\\bXMLInputFactory\\b"),
            "following redirects", Pattern.compile("Redirect\\.(ALWAYS|NORMAL)|[fF]ollowRedirects\\(true"),
            "trusting any certificate",
                    Pattern.compile("\\bX509TrustManager\\b|setTrustAll\\(true|setVerifyHost\\(false"),
            "formats of log lines that are no constants",
                    Pattern.compile(
                            "\\bLOG\\.(trace|debug|info|warn|error)f\\(\\s*\\w+\\s*\\)|\\bLOG\\.\\w+f?\\(\"[^\"]*\" \\+ \\w"));

    @Test
    void no_service_does_any_of_it() throws IOException {
        for (var module : MODULES) {
            var sources = Repository.root().resolve(module).resolve("src/main/java");
            assertTrue(Files.isDirectory(sources), module);
            try (Stream<Path> files = Files.walk(sources)) {
                var found = files.filter(file -> file.toString().endsWith(".java"))
                        .flatMap(file -> faults(read(file)).map(fault -> file.getFileName() + ": " + fault))
                        .toList();
                assertEquals(List.of(), found);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "new ProcessBuilder(command)",
                "Runtime.getRuntime().exec(command)",
                "new ObjectInputStream(in)",
                "mapper.activateDefaultTyping(validator)",
                "HttpClient.newBuilder().followRedirects(Redirect.ALWAYS)",
                "options.setTrustAll(true)",
                "LOG.infof(text)",
                "LOG.info(\"came: \" + text)"
            })
    void it_would_be_found(String code) {
        assertEquals(1, faults(code).count());
    }

    @Test
    void what_plays_others_is_for_tests_alone() {
        for (var module : MODULES) {
            var pom = read(Repository.root().resolve(module).resolve("pom.xml"));
            for (var artifact :
                    List.of("prospector-testbed", "prospector-linkedin-sandbox", "prospector-crash-points")) {
                assertTrue(absentOrForTests(pom, artifact), module + " ships " + artifact);
            }
        }
    }

    private static boolean absentOrForTests(String pom, String artifact) {
        var at = pom.indexOf("<artifactId>" + artifact + "</artifactId>");
        return at < 0 || pom.substring(at, pom.indexOf("</dependency>", at)).contains("<scope>test</scope>");
    }

    private static Stream<String> faults(String code) {
        return FORBIDDEN.entrySet().stream()
                .filter(rule -> rule.getValue().matcher(code).find())
                .map(Map.Entry::getKey);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
