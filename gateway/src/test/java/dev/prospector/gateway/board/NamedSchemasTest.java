package dev.prospector.gateway.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.prospector.testbed.Contracts;

/** The gateway's document tells of all that a service's tells of the same screens: what clients may rely on is written down. */
class NamedSchemasTest {
    @ParameterizedTest
    @CsvSource({
        "job-service, Application, NamedApplication",
        "job-service, JobBoardStage, NamedBoardStage",
        "candidate-service, TalentPoolCandidate, PooledCandidate"
    })
    void every_field_of_the_service_is_in_the_document_of_the_screens(String service, String own, String named)
            throws IOException {
        var missing = fields(service, own);
        assertFalse(missing.isEmpty(), own);
        missing.removeAll(fields("gateway", named));
        assertEquals(new TreeSet<>(), missing, named);
    }

    private static TreeSet<String> fields(String document, String schema) throws IOException {
        JsonNode properties = new ObjectMapper()
                .readTree(Contracts.read("openapi/" + document + ".json"))
                .at("/components/schemas/" + schema + "/properties");
        Iterable<String> names = properties::fieldNames;
        return StreamSupport.stream(names.spliterator(), false).collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
    }
}
