package dev.prospector.integration.adapter.out.http.linkedin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Status 200 does not mean success (LinkedIn RSC 0.3). */
class BatchAnswerTest {
    private static final ResourceKey FIRST = ResourceKey.of("A-5001-S1");
    private static final ResourceKey SECOND = ResourceKey.of("A-5001-S2");

    @Test
    void each_record_has_its_own_status() {
        var answer = read(
                "{'errors':{'A-5001-S2':{'status':422,'message':'stage'}},'results':{'A-5001-S1':{'status':204}}}");

        assertTrue(answer.of(FIRST).orElseThrow().succeeded());
        assertFalse(answer.of(SECOND).orElseThrow().succeeded());
        assertEquals(Optional.of("stage"), answer.of(SECOND).orElseThrow().message());
    }

    @Test
    void a_result_may_be_a_failure_too() {
        assertFalse(read("{'results':{'A-5001-S1':{'status':404}}}")
                .of(FIRST)
                .orElseThrow()
                .succeeded());
    }

    @Test
    void an_error_wins_over_a_result() {
        var answer = read("{'results':{'A-5001-S1':{'status':204}},'errors':{'A-5001-S1':{'status':500}}}");
        assertFalse(answer.of(FIRST).orElseThrow().succeeded());
    }

    @Test
    void an_error_never_counts_as_success() {
        assertFalse(read("{'errors':{'A-5001-S1':{'status':200}}}")
                .of(FIRST)
                .orElseThrow()
                .succeeded());
        assertFalse(read("{'errors':{'A-5001-S1':{}}}").of(FIRST).orElseThrow().succeeded());
    }

    @Test
    void a_record_that_was_asked_for_is_the_result() {
        var key =
                ResourceKey.of(Map.of("integrationContext", "urn:li:organization:4242", "integrationType", "CSA_API"));
        var answer = read("{'results':{'integrationType=CSA_API&integrationContext=urn:li:organization:4242':"
                + "{'integrationName':'n','integrationStatus':'ENABLED'}}}");

        var found = answer.of(key).orElseThrow();
        assertTrue(found.succeeded());
        assertEquals("n", found.entity().orElseThrow().path("integrationName").asText());
    }

    @Test
    void what_is_not_spoken_of_is_unknown() {
        assertEquals(Optional.empty(), read("{'results':{},'errors':{}}").of(FIRST));
        assertEquals(Optional.empty(), read("{}").of(FIRST));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[1", "{'results':[]}", "{'results':{'a=1&b':{'status':204}}}"})
    void what_is_no_batchs_answer_is_told(String body) {
        assertThrows(UnusableAnswer.class, () -> read(body));
    }

    private static BatchAnswer read(String json) {
        return BatchAnswer.read(json.replace('\'', '"').getBytes(UTF_8), RestLi.V1);
    }
}
