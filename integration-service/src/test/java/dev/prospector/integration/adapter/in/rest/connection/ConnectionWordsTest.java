package dev.prospector.integration.adapter.in.rest.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import dev.prospector.integration.application.port.in.diagnosis.Diagnosing.Diagnosis;
import dev.prospector.integration.domain.connection.Disconnection;
import dev.prospector.integration.domain.connection.Feature;
import dev.prospector.integration.domain.connection.StateChange;
import dev.prospector.integration.domain.diagnosis.Ailment;
import dev.prospector.integration.domain.diagnosis.Finding;
import dev.prospector.integration.domain.diagnosis.Finding.Check;
import dev.prospector.integration.domain.diagnosis.Finding.Outcome;

/** The API's words are the domain's, kept apart only so that the API's document has a name of its own for each list of them. */
class ConnectionWordsTest {
    static Stream<Arguments> lists() {
        return Stream.of(
                Arguments.of(Feature.values(), FeatureJson.Name.values()),
                Arguments.of(StateChange.Cause.values(), ConnectionEventJson.Cause.values()),
                Arguments.of(Disconnection.Step.values(), DisconnectionJson.Name.values()),
                Arguments.of(Disconnection.StepState.values(), DisconnectionJson.State.values()),
                Arguments.of(Check.values(), DiagnosisJson.Name.values()),
                Arguments.of(Outcome.values(), DiagnosisJson.Outcome.values()));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void each_list_is_the_domains(Enum<?>[] domain, Enum<?>[] api) {
        assertEquals(
                Stream.of(domain).map(Enum::name).toList(),
                Stream.of(api).map(Enum::name).toList());
    }

    @Test
    void a_check_that_failed_says_what_is_wrong_and_who_can_mend_it_how() {
        var shown = checks(Check.CLOCK_SKEW, Outcome.FAILED).checks().get(0);
        assertEquals("CLOCK_OFF", shown.reason());
        assertEquals(Ailment.CLOCK_OFF.remedy(), shown.remedy());
        assertEquals(Ailment.CLOCK_OFF.mendableBy(), shown.mendableBy());
        assertEquals(Map.of("seconds", "42"), shown.details());
    }

    @ParameterizedTest
    @EnumSource(names = "FAILED", mode = EnumSource.Mode.EXCLUDE)
    void a_check_that_did_not_fail_needs_no_remedy(Outcome outcome) {
        assertNull(checks(Check.TOKEN, outcome).checks().get(0).remedy());
    }

    @Test
    void one_failure_is_enough_to_be_unwell() {
        assertTrue(checks(Check.TOKEN, Outcome.NOT_CHECKED).healthy());
        assertEquals(false, checks(Check.TOKEN, Outcome.FAILED).healthy());
    }

    private static DiagnosisJson checks(Check check, Outcome outcome) {
        var ailment = outcome == Outcome.FAILED ? Optional.of(Ailment.CLOCK_OFF) : Optional.<Ailment>empty();
        return DiagnosisJson.of(
                new Diagnosis(Overviews.NOW, List.of(new Finding(check, outcome, ailment, Map.of("seconds", "42")))));
    }
}
