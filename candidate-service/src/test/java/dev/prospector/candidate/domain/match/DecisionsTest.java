package dev.prospector.candidate.domain.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Set;

import org.junit.jupiter.api.Test;

import dev.prospector.candidate.domain.InvalidValue;
import dev.prospector.candidate.domain.identity.LinkedInPerson;

/** However often users change their minds, what they said last is known, and the record does not grow without end. */
class DecisionsTest {
    private static final Ruling RULING = Ruling.of("recruiter", Instant.parse("2026-01-02T00:00:00Z"), null);

    @Test
    void what_was_taken_back_is_forgotten_first() {
        var decisions = Decisions.NONE.and(rejected(0));
        for (int at = 0; at < 200; at++) {
            decisions = decisions.and(rejected(1)).and(undone(1));
        }
        assertTrue(decisions.reject(person(0)));
        assertFalse(decisions.reject(person(1)));
        assertTrue(decisions.log().size() <= 100);
    }

    @Test
    void then_what_is_oldest() {
        var decisions = Decisions.NONE;
        for (int at = 0; at < 150; at++) {
            decisions = decisions.and(rejected(at));
        }
        assertEquals(100, decisions.log().size());
        assertTrue(decisions.reject(person(149)) && decisions.reject(person(50)));
        assertFalse(decisions.reject(person(49)));
    }

    @Test
    void a_reason_is_one_line_of_a_thousand_characters_at_most() {
        assertEquals(
                "x".repeat(1000),
                Ruling.of("u", Instant.EPOCH, " " + "x".repeat(1000)).reason());
        assertThrows(InvalidValue.class, () -> Ruling.of("u", Instant.EPOCH, "x".repeat(1001)));
        assertThrows(InvalidValue.class, () -> Ruling.of("u", Instant.EPOCH, "a\nb"));
    }

    private static Decision rejected(int person) {
        return new Decision(Decision.Kind.REJECTED, Set.of(person(person)), RULING, null, Set.of());
    }

    private static Decision undone(int person) {
        return new Decision(Decision.Kind.UNDONE, Set.of(person(person)), RULING, null, Set.of());
    }

    private static LinkedInPerson person(int at) {
        return new LinkedInPerson("urn:li:person:p" + at);
    }
}
