package dev.prospector.testbed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;

import groovy.lang.Binding;
import groovy.lang.GroovyShell;
import io.restassured.path.json.JsonPath;
import org.codehaus.groovy.runtime.InvokerHelper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuickPathsTest {
    private static final String ROOT = "restAssuredJsonRootObject";
    private static final Map<String, Object> ANSWER = Map.of("id", "a", "items", List.of(Map.of("id", "b", "size", 3)));

    private final JsonPath answer = JsonPath.from("""
            {"id": "a", "none": null, "if-match": 7, "class": "c", "items": [{"id": "b", "size": 3}, {"id": "d", "size": 1.5}]}""");

    @BeforeAll
    static void quickly() {
        QuickPaths.everywhere();
        QuickPaths.everywhere();
    }

    @ParameterizedTest
    @CsvSource({
        "id, a",
        "class, c",
        "if-match, 7",
        "items[0].id, b",
        "items[1].size, 1.5",
        "items[-1].id, d",
        "items.id, '[b, d]'",
        "items.size(), 2",
        "items.size, '[3, 1.5]'",
        "items.find { it.id == 'd' }.size, 1.5"
    })
    void what_is_there_is_found(String path, String value) {
        assertEquals(value, answer.get(path).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "none",
                "none.id",
                "other",
                "other.id",
                "id.other",
                "items[2]",
                "items[0].other",
                "items[0].other.id"
            })
    void what_is_not_there_is_null(String path) {
        assertNull(answer.get(path));
    }

    @ParameterizedTest
    @CsvSource({".id, 0", ".items[0].size, 0", ".items.id, 1", ".items.size(), 1"})
    void fields_and_places_are_looked_up_and_nothing_else_is(String path, int compiled) {
        var shell = new GroovyShell(new Binding(Map.of(ROOT, ANSWER)));
        InvokerHelper.invokeMethod(shell, "evaluate", ROOT + path);
        assertEquals(compiled, shell.getClassLoader().getLoadedClasses().length);
    }

    @Test
    void a_shell_still_evaluates_what_it_is_given() {
        assertEquals(3, InvokerHelper.invokeMethod(new GroovyShell(), "evaluate", "1 + 2"));
    }
}
