package dev.prospector.integration.domain.departure;

import static dev.prospector.integration.domain.departure.Departures.LENA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** product.md 2.12. */
class DepartedMemberTest {
    private static final Instant LEFT = Instant.parse("2026-02-01T00:00:00Z");
    private static final Instant NOW = LEFT.plusSeconds(3600);
    private static final Instant LATER = NOW.plusSeconds(3600);

    private final DepartedMember lena = DepartedMember.found(Departures.of(LENA, LEFT), NOW);

    @Test
    void nobody_has_decided_about_who_is_found() {
        assertEquals(Optional.empty(), lena.ruling());
        assertEquals(Optional.of(LEFT), lena.departedAt());
        assertEquals(NOW, lena.foundAt());
    }

    @ParameterizedTest
    @EnumSource
    void what_was_decided_may_be_said_again_and_decided_otherwise(Decision decision) {
        var decided = lena.decided(decision, "ada", NOW);
        assertEquals(Optional.of(new Ruling(decision, "ada", NOW)), decided.ruling());
        assertSame(decided, decided.decided(decision, "bob", LATER));
        var other = decision == Decision.KEEP ? Decision.ERASE : Decision.KEEP;
        assertEquals(
                Optional.of(new Ruling(other, "bob", LATER)),
                decided.decided(other, "bob", LATER).ruling());
    }

    @Test
    void the_same_departure_told_again_or_out_of_order_changes_nothing() {
        var decided = lena.decided(Decision.KEEP, "ada", NOW);
        assertSame(decided, decided.told(Departures.of(LENA, LEFT), LATER));
        assertSame(decided, decided.told(Departures.of(LENA, LEFT.minusSeconds(1)), LATER));
        assertSame(decided, decided.told(Departures.of(LENA, null), LATER));
    }

    @Test
    void when_they_left_may_be_told_late_and_is_no_other_departure() {
        var undated = DepartedMember.found(Departures.of(LENA, null), NOW).decided(Decision.KEEP, "ada", NOW);
        var dated = undated.told(Departures.of(LENA, LEFT), LATER);
        assertEquals(Optional.of(LEFT), dated.departedAt());
        assertEquals(NOW, dated.foundAt());
        assertEquals(undated.ruling(), dated.ruling());
    }

    @Test
    void who_was_kept_and_leaves_again_is_to_be_decided_about_anew() {
        var again = lena.decided(Decision.KEEP, "ada", NOW).told(Departures.of(LENA, LEFT.plusMillis(1)), LATER);
        assertEquals(Optional.empty(), again.ruling());
        assertEquals(Optional.of(LEFT.plusMillis(1)), again.departedAt());
        assertEquals(LATER, again.foundAt());
        assertEquals(lena.id(), again.id());
    }

    @Test
    void who_is_to_be_erased_stays_so_whatever_linkedin_tells() {
        var decided = lena.decided(Decision.ERASE, "ada", NOW);
        assertEquals(
                decided.ruling(),
                decided.told(Departures.of(LENA, LATER), LATER).ruling());
    }

    @Test
    void who_is_unknown_is_asked_for_again_after_a_while_and_who_is_known_is_not() {
        var wait = Duration.ofMinutes(1);
        assertTrue(lena.isUnknownFor(wait, NOW));
        var unknown = lena.identified(Optional.empty(), NOW);
        assertFalse(unknown.isUnknownFor(wait, NOW.plus(wait).minusMillis(1)));
        assertTrue(unknown.isUnknownFor(wait, NOW.plus(wait)));
        var candidate = UUID.fromString("01970000-0000-7000-8000-000000000002");
        var known = unknown.identified(Optional.of(candidate), LATER);
        assertEquals(Optional.of(candidate), known.candidate());
        assertFalse(known.isUnknownFor(wait, LATER.plus(wait)));
        assertEquals(
                Optional.of(candidate),
                known.identified(Optional.empty(), LATER).candidate());
    }

    @Test
    void an_id_is_read_as_it_is_written_alone() {
        assertEquals(Optional.of(lena.id()), DepartedMemberId.parse(lena.id().toString()));
        assertEquals(Optional.empty(), DepartedMemberId.parse("1-1-1-1-1"));
        assertEquals(Optional.empty(), DepartedMemberId.parse("x"));
    }
}
