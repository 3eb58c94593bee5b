package dev.prospector.integration.adapter.in.rest.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.prospector.kit.http.page.Cursor;

class ConnectionQueryTest {
    @Test
    void nothing_is_erased_unless_it_is_said() {
        assertTrue(ConnectionQuery.erase("true"));
        assertFalse(ConnectionQuery.erase("false"));
        assertFalse(ConnectionQuery.erase(null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "TRUE", "yes", "1", " true"})
    void what_is_neither_yes_nor_no_is_refused(String word) {
        var refusal = assertThrows(HttpProblem.class, () -> ConnectionQuery.erase(word));
        assertEquals("BAD_REQUEST", refusal.getParameters().get("code"));
    }

    @Test
    void a_page_goes_on_after_the_last_event_shown() {
        assertEquals(Optional.of(17L), ConnectionQuery.before(ConnectionQuery.cursor(17)));
        assertEquals(Optional.empty(), ConnectionQuery.before(null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "1.5", "x", "9999999999999999999"})
    void a_cursor_with_another_key_is_refused(String key) {
        var cursor = Cursor.encode(key);
        var refusal = assertThrows(HttpProblem.class, () -> ConnectionQuery.before(cursor));
        assertEquals("BAD_CURSOR", refusal.getParameters().get("code"));
    }

    @Test
    void a_cursor_of_another_list_is_refused() {
        assertThrows(HttpProblem.class, () -> ConnectionQuery.before(Cursor.encode("17", "18")));
    }
}
