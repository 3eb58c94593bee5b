package dev.prospector.gateway.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

import dev.prospector.gateway.routing.Service;

class CombinedDocumentTest {
    private static final JsonNode COMBINED = CombinedDocument.of(List.of(
            ApiDocument.read(Service.CANDIDATE, "fixtures/candidate-service.json"),
            ApiDocument.read(Service.JOB, "fixtures/job-service.json"),
            ApiDocument.read(Service.SYNC, "fixtures/sync-service.json"),
            ApiDocument.read(Service.GATEWAY, "openapi/gateway.json")));

    @Test
    void paths_are_the_public_ones() {
        var paths = COMBINED.path("paths");
        assertTrue(paths.has("/api/v1/jobs"));
        assertTrue(paths.has("/api/v1/candidates:batchGet"));
        assertTrue(paths.has("/api/v1/sync/exports"));
        paths.fieldNames().forEachRemaining(path -> assertTrue(path.startsWith("/api/v1/"), path));
        assertFalse(paths.toString().contains("internal"));
    }

    @Test
    void composed_operations_take_the_place_of_the_services() {
        var board = COMBINED.at("/paths/~1api~1v1~1jobs~1{id}~1board/get/responses/200");
        assertEquals(
                "#/components/schemas/NamedBoard",
                board.at("/content/application~1json/schema/$ref").asText());
    }

    @Test
    void one_name_with_two_meanings_becomes_two_names_down_to_what_refers_to_it() {
        var schemas = COMBINED.at("/components/schemas");
        assertTrue(schemas.at("/View/properties").has("firstName"));
        assertTrue(schemas.at("/JobView/properties").has("title"));
        assertEquals(
                "#/components/schemas/View",
                schemas.at("/Page/properties/items/items/$ref").asText());
        assertEquals(
                "#/components/schemas/JobView",
                schemas.at("/JobPage/properties/items/items/$ref").asText());
        assertEquals(
                "#/components/schemas/JobPage",
                COMBINED.at("/paths/~1api~1v1~1jobs/get/responses/200/content/application~1json/schema/$ref")
                        .asText());
        assertFalse(schemas.has("JobProblem"), "the same meaning keeps one name");
    }

    @Test
    void what_nothing_refers_to_any_more_is_left_out() {
        assertFalse(COMBINED.at("/components/schemas").has("OfTheServicesOwnBoard"));
        assertFalse(COMBINED.at("/components/schemas").has("BelowIt"));
    }

    @Test
    void a_tag_of_several_documents_stands_there_once() {
        assertEquals(
                List.of("Candidates", "Pipeline", "Applications", "Operations", "Talent pools"),
                COMBINED.path("tags").findValuesAsText("name"));
    }

    @Test
    void what_the_gateway_itself_may_answer_is_said_of_every_operation() {
        assertEquals(
                "#/components/responses/RateLimited",
                COMBINED.at("/paths/~1api~1v1~1jobs/get/responses/429/$ref").asText());
        assertTrue(COMBINED.at("/components/responses/Unavailable/headers").has("Retry-After"));
    }

    @Test
    void there_is_one_way_to_authenticate() {
        assertEquals(
                "bearer",
                COMBINED.at("/components/securitySchemes/bearer/scheme").asText());
        assertEquals(1, COMBINED.at("/components/securitySchemes").size());
        assertEquals(
                "[{\"bearer\":[\"recruiter\"]}]",
                COMBINED.at("/paths/~1api~1v1~1jobs/get/security").toString());
        assertTrue(COMBINED.at("/security/0").has("bearer"));
    }
}
