package dev.prospector.integration.application.service.departure;

import static dev.prospector.integration.domain.departure.Departures.JONAS;
import static dev.prospector.integration.domain.departure.Departures.LENA;
import static dev.prospector.integration.domain.departure.Departures.TIMES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import dev.prospector.integration.application.port.in.departure.DepartureUpkeep.Outcome;
import dev.prospector.integration.application.port.in.departure.UnknownDepartedMember;
import dev.prospector.integration.application.service.connection.Scene;
import dev.prospector.integration.domain.connection.StatusAtLinkedIn;
import dev.prospector.integration.domain.departure.Decision;
import dev.prospector.integration.domain.departure.DepartedMember;
import dev.prospector.integration.domain.departure.Departures;
import dev.prospector.integration.domain.link.PersonUrn;

/** Members who left LinkedIn: looked up at least every 30 days, shown, decided about (product.md 2.12, LinkedIn RSC 4.1). */
class DepartureUpkeepTest {
    private static final UUID CANDIDATE = UUID.fromString("01970000-0000-7000-8000-000000000002");

    private final DepartureScene scene = new DepartureScene();

    @Test
    void they_are_looked_up_as_soon_as_there_is_access_and_then_every_day() {
        assertEquals(List.of(), scene.work());
        scene.world.tells(Departures.of(LENA, scene.ago(60)));
        scene.world.tells(Departures.of(JONAS, scene.ago(1)));
        scene.scene.enabled();
        assertEquals(Optional.empty(), scene.shown().lastLookup());
        scene.work();
        assertEquals(3, scene.world.asked().size());
        assertEquals(2, scene.shown().members().size());
        var first = scene.now();
        assertEquals(Optional.of(first), scene.shown().lastLookup());
        scene.scene.clock.advance(TIMES.every().minusSeconds(1));
        scene.work();
        assertEquals(Optional.of(first), scene.shown().lastLookup());
        scene.workAfter(Duration.ofSeconds(1));
        assertEquals(Optional.of(scene.now()), scene.shown().lastLookup());
        assertEquals(4, scene.world.asked().size());
    }

    @Test
    void who_is_told_of_again_is_there_once() {
        scene.world.tells(Departures.of(LENA, scene.ago(1)));
        scene.world.tells(Departures.of(LENA, scene.ago(1)));
        scene.looked();
        var found = scene.the(LENA);
        scene.workAfter(TIMES.every());
        assertEquals(1, scene.shown().members().size());
        assertEquals(found.id(), scene.the(LENA).id());
        assertEquals(found.foundAt(), scene.the(LENA).foundAt());
    }

    @Test
    void what_linkedin_shows_late_is_found_by_the_overlap() {
        scene.looked();
        var late = scene.now();
        scene.workAfter(TIMES.every());
        scene.world.tells(Departures.of(LENA, late.minusSeconds(1)));
        scene.workAfter(TIMES.every());
        assertEquals(LENA, scene.the(LENA).person());
    }

    @Test
    void without_access_nobody_is_asked_and_with_it_the_look_goes_on_where_it_was() {
        scene.looked();
        var asked = scene.world.asked().size();
        var reached = scene.now();
        scene.moved(StatusAtLinkedIn.DISABLED);
        assertEquals(List.of(Outcome.IDLE), scene.workAfter(TIMES.every()));
        assertEquals(List.of(), scene.workAfter(TIMES.every()));
        assertEquals(asked, scene.world.asked().size());
        scene.world.tells(Departures.of(LENA, scene.now()));
        scene.moved(StatusAtLinkedIn.ENABLED);
        scene.work();
        assertEquals(
                reached.minus(TIMES.overlap()), scene.world.asked().get(asked).from());
        assertEquals(LENA, scene.the(LENA).person());
    }

    @Test
    void access_that_ends_while_linkedin_is_asked_leaves_nothing_behind() {
        scene.scene.enabled();
        scene.world.tells(Departures.of(LENA, scene.ago(60)));
        scene.world.meanwhile(() -> scene.moved(StatusAtLinkedIn.DISABLED));
        assertEquals(List.of(Outcome.IDLE), scene.work());
        assertEquals(List.of(), scene.shown().members());
    }

    @Test
    void what_linkedin_declines_is_tried_again_from_the_window_that_was_reached_and_not_before_it_says() {
        scene.scene.enabled();
        assertEquals(Optional.of(Outcome.MORE), scene.step());
        scene.world.declines(Duration.ofMinutes(20));
        assertEquals(List.of(Outcome.DECLINED), scene.work());
        assertEquals(List.of(), scene.workAfter(Duration.ofMinutes(20).minusSeconds(1)));
        scene.world.answersAgain();
        scene.workAfter(Duration.ofSeconds(1));
        var asked = scene.world.asked();
        assertEquals(4, asked.size());
        assertEquals(asked.get(1), asked.get(2));
        assertTrue(scene.shown().lastLookup().isPresent());
    }

    @Test
    void who_was_overtaken_stores_nothing() {
        scene.scene.enabled();
        scene.world.tells(Departures.of(LENA, scene.ago(60)));
        scene.world.meanwhile(() -> {
            scene.scene.clock.advance(Scene.TIMES.claim());
            scene.work();
            scene.decide(LENA, Decision.KEEP);
        });
        assertEquals(Optional.of(Outcome.OVERTAKEN), scene.step());
        assertTrue(scene.the(LENA).ruling().isPresent());
        assertEquals(1, scene.shown().members().size());
    }

    @Test
    void who_they_are_here_is_learnt_in_the_background() {
        scene.world.knows(LENA, CANDIDATE);
        scene.world.tells(Departures.of(LENA, scene.ago(1)));
        scene.world.tells(Departures.of(JONAS, scene.ago(1)));
        scene.looked();
        assertEquals(Optional.of(CANDIDATE), scene.the(LENA).candidate());
        assertEquals(Optional.empty(), scene.the(JONAS).candidate());
    }

    @Test
    void while_candidate_service_is_away_they_are_shown_without_and_it_is_asked_again_later() {
        scene.world.knows(LENA, CANDIDATE);
        scene.world.tells(Departures.of(LENA, scene.ago(1)));
        scene.world.peopleAreAway(true);
        scene.looked();
        assertEquals(Optional.empty(), scene.the(LENA).candidate());
        scene.world.peopleAreAway(false);
        scene.workAfter(Duration.ofSeconds(7));
        assertEquals(Optional.of(CANDIDATE), scene.the(LENA).candidate());
    }

    @Test
    void who_is_unknown_is_asked_for_again_when_somebody_looks_and_at_each_lookup() {
        scene.world.tells(Departures.of(LENA, scene.ago(1)));
        scene.looked();
        var asked = scene.world.askedFor().size();
        scene.shown();
        assertEquals(List.of(), scene.work());
        scene.scene.clock.advance(TIMES.askAgain());
        scene.shown();
        scene.work();
        assertEquals(asked + 1, scene.world.askedFor().size());
        scene.world.knows(LENA, CANDIDATE);
        scene.workAfter(TIMES.every());
        assertEquals(Optional.of(CANDIDATE), scene.the(LENA).candidate());
        scene.scene.clock.advance(TIMES.askAgain());
        scene.shown();
        assertEquals(List.of(), scene.work());
    }

    @Test
    void hundreds_are_asked_for_two_hundred_at_a_time() {
        IntStream.range(0, 450)
                .mapToObj(i -> new PersonUrn("urn:li:person:p" + i))
                .forEach(person -> scene.world.tells(Departures.of(person, scene.ago(1))));
        scene.looked();
        assertEquals(List.of(200, 200, 50), scene.world.askedFor());
        assertEquals(450, scene.shown().members().size());
    }

    @Test
    void what_is_decided_while_candidate_service_is_asked_stays_decided() {
        scene.world.knows(LENA, CANDIDATE);
        scene.world.tells(Departures.of(LENA, scene.ago(1)));
        scene.world.peopleAreAway(true);
        scene.looked();
        scene.world.peopleAreAway(false);
        scene.world.meanwhile(() -> scene.decide(LENA, Decision.KEEP));
        scene.workAfter(Duration.ofSeconds(7));
        assertEquals(Optional.of(CANDIDATE), scene.the(LENA).candidate());
        assertTrue(scene.the(LENA).ruling().isPresent());
    }

    @Test
    void an_admin_decides_once_and_may_change_their_mind_which_is_audited() {
        scene.world.tells(Departures.of(LENA, scene.ago(1)));
        scene.looked();
        scene.decide(LENA, Decision.ERASE);
        scene.decide(LENA, Decision.ERASE);
        scene.decide(LENA, Decision.KEEP);
        assertEquals(
                List.of("departure decided - to ERASE", "departure decided ERASE to KEEP"),
                scene.scene.audit.entries());
        assertEquals("admin", scene.the(LENA).ruling().orElseThrow().by());
    }

    @Test
    void who_was_kept_and_leaves_again_is_shown_undecided() {
        scene.world.tells(Departures.of(LENA, scene.ago(1)));
        scene.looked();
        scene.decide(LENA, Decision.KEEP);
        scene.workAfter(TIMES.every());
        assertTrue(scene.the(LENA).ruling().isPresent());
        scene.world.tells(Departures.of(LENA, scene.now()));
        scene.workAfter(TIMES.every());
        assertEquals(Optional.empty(), scene.the(LENA).ruling());
        assertEquals(1, scene.shown().members().size());
    }

    @Test
    void another_tenants_departed_members_are_not_there() {
        scene.world.tells(Departures.of(LENA, scene.ago(1)));
        scene.looked();
        DepartedMember lena = scene.the(LENA);
        assertThrows(UnknownDepartedMember.class, () -> scene.decideAs("globex", lena, Decision.ERASE));
        assertEquals(Optional.empty(), scene.the(LENA).ruling());
        scene.scene.as("globex");
        assertEquals(List.of(), scene.shown().members());
    }
}
