package dev.prospector.integration.adapter.out.http.linkedin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.prospector.integration.domain.connection.CallLimits;

class TermsTest {
    @Test
    void unless_configured_a_resource_is_unversioned_and_unlimited() {
        var terms = terms(Map.of());
        assertEquals("/v2/atsIntegrations", terms.edition(Resource.INTEGRATIONS).path());
        assertTrue(terms.limits(Resource.INTEGRATIONS).areNone());
    }

    @Test
    void each_resource_moves_to_the_versioned_api_by_itself() {
        var terms = terms(Map.of("resources.integrations.version", "202603"));
        assertEquals("/rest/integrations", terms.edition(Resource.INTEGRATIONS).path());
        assertEquals(
                "/v2/exportedCandidates",
                terms.edition(Resource.EXPORTED_CANDIDATES).path());
    }

    @Test
    void limits_are_those_of_the_resource() {
        var terms = terms(Map.of(
                "resources.integrations.calls-per-day", "5000", "resources.exportedCandidates.calls-per-minute", "12"));
        assertEquals(new CallLimits(OptionalInt.of(5_000), OptionalInt.empty()), terms.limits(Resource.INTEGRATIONS));
        assertEquals(
                new CallLimits(OptionalInt.empty(), OptionalInt.of(12)), terms.limits(Resource.EXPORTED_CANDIDATES));
    }

    @ParameterizedTest
    @CsvSource({
        "resources.atsIntegrations.calls-per-day, 5000",
        "resources.provisionedApplications.version, 202603",
        "resources.integrations.calls-per-day, 0",
        "resources.integrations.calls-per-minute, -1"
    })
    void what_cannot_be_is_refused_at_start(String name, String value) {
        assertThrows(IllegalArgumentException.class, () -> terms(Map.of(name, value)));
    }

    private static Terms terms(Map<String, String> settings) {
        return new Terms(Configured.with(settings));
    }
}
