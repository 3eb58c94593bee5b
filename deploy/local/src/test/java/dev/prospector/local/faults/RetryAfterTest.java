package dev.prospector.local.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import dev.prospector.local.Answer;

class RetryAfterTest {

    private static final String TOLD = call("r-1", "10.0", 429, 4);

    @Test
    void who_comes_again_when_the_time_is_over_has_kept_it() {
        assertEquals(List.of(), tooEarly(TOLD, call("r-1", "14.0", 200, null), call("r-2", "14.1", 200, null)));
    }

    @Test
    void who_comes_again_a_moment_before_has_not() {
        assertEquals(List.of("r-1"), tooEarly(TOLD, call("r-1", "13.9", 200, null)));
        assertEquals(List.of("r-2"), tooEarly(TOLD, call("r-2", "13.9", 200, null)));
    }

    @Test
    void others_may_have_been_on_their_way_but_not_the_same_export() {
        assertEquals(List.of(), tooEarly(TOLD, call("r-2", "10.5", 429, 4)));
        assertEquals(List.of("r-1"), tooEarly(TOLD, call("r-1", "10.5", 429, 4)));
    }

    @Test
    void pushes_are_no_calls() {
        assertEquals(List.of(), tooEarly(TOLD, call("r-1", "12.0", 200, null).replace("CALLED", "PUSHED")));
    }

    @Test
    void what_is_about_no_export_has_a_pause_of_its_own() {
        String other = call("r-2", "12.0", 200, null).replace("\"r-2\"", "null");
        assertEquals(List.of(), tooEarly(TOLD, other));
    }

    private static List<String> tooEarly(String... entries) {
        RetryAfter kept = RetryAfter.of(journal("{\"items\": [" + String.join(",", entries) + "]}"));
        return kept.tooEarly().stream()
                .map(call -> call.path("requestId").textValue())
                .toList();
    }

    private static String call(String request, String second, int status, Integer retryAfter) {
        return """
                {"kind": "CALLED", "requestId": "%s", "time": "2026-01-02T00:00:%sZ", "status": %d, "retryAfter": %d}""".formatted(request, second, status, retryAfter);
    }

    private static Answer journal(String json) {
        try {
            JsonNode tree = new ObjectMapper().readTree(json);
            HttpHeaders none = HttpHeaders.of(Map.of(), (name, value) -> true);
            return new Answer("GET", URI.create("/sandbox/journal"), 200, none, tree, json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
