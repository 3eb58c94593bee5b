package dev.prospector.integration.domain.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.prospector.integration.domain.activity.Freshness.State;
import dev.prospector.integration.domain.connection.ContractUrn;
import dev.prospector.integration.domain.link.PersonUrn;

class FreshnessTest {
    private static final Instant NOW = Instant.parse("2026-01-02T12:00:00Z");
    private static final Duration TARGET = Duration.ofHours(2);

    @ParameterizedTest
    @CsvSource({
        "false, 10:00:00, false, NO_ACCESS",
        "true,  10:00:00, false, CURRENT",
        "true,  10:00:00, true,  CATCHING_UP",
        "true,  09:59:59, true,  LATE",
        "true,  09:59:59, false, LATE",
        "true,  ,         true,  WAITING",
        "false, ,         true,  NO_ACCESS"
    })
    void it_is_late_after_two_hours(boolean access, String upTo, boolean backlog, State state) {
        var time = Optional.ofNullable(upTo).map(clock -> Instant.parse("2026-01-02T" + clock + "Z"));
        var freshness = new Freshness(
                new ContractUrn("urn:li:contract:1"), ActivityKind.INMAILS, time, Optional.of(NOW), 1, backlog);
        assertEquals(state, freshness.state(access, TARGET, NOW));
    }

    @Test
    void before_linkedin_has_answered_it_waits() {
        var none = Freshness.none(new ContractUrn("urn:li:contract:1"), ActivityKind.NOTES);
        assertEquals(State.WAITING, none.state(true, TARGET, NOW));
        var begun = new Freshness(none.contract(), none.kind(), Optional.of(NOW), Optional.empty(), 1, true);
        assertEquals(State.WAITING, begun.state(true, TARGET, NOW));
    }

    @Test
    void of_two_states_of_a_note_the_later_counts_and_at_the_same_time_that_it_is_gone() {
        assertTrue(note(NOW, false).version() > note(NOW, true).version());
        assertTrue(note(NOW.plusMillis(1), true).version() > note(NOW, false).version());
    }

    private static RecruiterNote note(Instant modified, boolean active) {
        var person = new PersonUrn("urn:li:person:lena");
        return new RecruiterNote("n", person, Optional.empty(), NOW, modified, active, Optional.empty());
    }
}
