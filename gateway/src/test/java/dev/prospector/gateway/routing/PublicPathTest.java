package dev.prospector.gateway.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicPathTest {
    @Test
    void a_path_is_read_decoded_and_handed_on_as_it_came() {
        var path = PublicPath.of("/api/v1/candidates%3AbatchGet/a+b%20c").orElseThrow();
        assertEquals(List.of("api", "v1", "candidates:batchGet", "a+b c"), path.segments());
        assertEquals("/candidates%3AbatchGet/a+b%20c", path.after(2).toString());
        assertTrue(path.startsWith("api", "v1"));
        assertFalse(path.startsWith("api", "v2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "*",
                "jobs",
                "//api/v1/jobs",
                "/api//v1/jobs",
                "/api/v1/jobs/",
                "/api/v1/../internal/exports",
                "/api/v1/./jobs",
                "/api/v1/%2e%2e/internal",
                "/api/v1/%2E/jobs",
                "/api/v1/.%2e/internal",
                "/api/v1/jobs%2f..%2f..%2finternal",
                "/api/v1/jobs%5Cx",
                "/api/v1/jobs\\x",
                "/api/v1;a=b/jobs",
                "/api/v1/jobs;jsessionid=1",
                "/api/v1/jobs%00",
                "/api/v1/jobs%0d%0aX-Tenant-Id:%20other",
                "/api/v1/jobs%7f",
                "/api/v1/jobs%",
                "/api/v1/jobs%4",
                "/api/v1/jobs%zz",
                "/api/v1/jobs#x",
                "/api/v1/jobs x",
                "/api/v1/jöbs"
            })
    void what_others_could_read_differently_is_no_path(String path) {
        assertTrue(PublicPath.of(path).isEmpty());
    }

    @Test
    void a_path_of_any_length_is_judged() {
        assertTrue(PublicPath.of("/api/v1/jobs/" + "a".repeat(100_000)).isPresent());
        assertTrue(PublicPath.of("/api/v1/jobs/" + "%41a".repeat(50_000)).isPresent());
        assertFalse(PublicPath.of("/api/v1/jobs/" + "a".repeat(100_000) + "^").isPresent());
    }
}
