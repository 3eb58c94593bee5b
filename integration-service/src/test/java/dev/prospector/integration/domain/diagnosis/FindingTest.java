package dev.prospector.integration.domain.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.prospector.integration.domain.connection.Mender;
import dev.prospector.integration.domain.diagnosis.Finding.Check;
import dev.prospector.integration.domain.diagnosis.Finding.Outcome;

class FindingTest {
    @Test
    void what_failed_says_why_how_to_mend_it_and_who_can() {
        var failed = Finding.failed(Check.TOKEN, Ailment.CREDENTIALS_DENIED, Map.of());

        assertTrue(failed.isFailure());
        assertEquals(Optional.of("CREDENTIALS_DENIED"), failed.reason());
        assertEquals(Optional.of(Mender.OPERATOR), failed.mendableBy());
        assertEquals(Optional.of(Ailment.CREDENTIALS_DENIED.remedy()), failed.remedy());
    }

    @Test
    void what_was_not_checked_says_because_of_what() {
        var open = Finding.notChecked(Check.CLOCK_SKEW, "TOKEN");

        assertEquals(Outcome.NOT_CHECKED, open.outcome());
        assertEquals(Map.of("because", "TOKEN"), open.details());
        assertEquals(Optional.empty(), open.reason());
    }

    @Test
    void nothing_fails_without_a_reason_or_passes_with_one() {
        var reason = Optional.of(Ailment.CLOCK_OFF);
        var details = Map.<String, String>of();

        assertThrows(
                IllegalArgumentException.class,
                () -> new Finding(Check.TOKEN, Outcome.FAILED, Optional.empty(), details));
        assertThrows(IllegalArgumentException.class, () -> new Finding(Check.TOKEN, Outcome.PASSED, reason, details));
    }

    @ParameterizedTest
    @EnumSource(Ailment.class)
    void each_ailment_has_a_remedy_of_one_sentence_and_somebody_who_can_mend_it(Ailment ailment) {
        assertTrue(ailment.remedy().matches("[A-Z][^.]*[^ ]\\."), ailment.remedy());
        assertTrue(ailment.mendableBy() != null);
    }
}
