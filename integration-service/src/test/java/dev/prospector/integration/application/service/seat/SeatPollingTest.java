package dev.prospector.integration.application.service.seat;

import static dev.prospector.integration.application.service.seat.SeatScene.CONTRACT;
import static dev.prospector.integration.application.service.seat.SeatScene.OMAR;
import static dev.prospector.integration.application.service.seat.SeatScene.OTHER;
import static dev.prospector.integration.application.service.seat.SeatScene.RITA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import dev.prospector.integration.application.port.in.seat.SeatUpkeep.Outcome;
import dev.prospector.integration.application.port.out.connection.LinkedInDeclined.Reason;
import dev.prospector.integration.application.service.connection.Scene;
import dev.prospector.integration.domain.connection.StatusAtLinkedIn;

/** Looks at seats by themselves (product.md 2.2): late, half, overtaken, refused. */
class SeatPollingTest {
    private final SeatScene seats = new SeatScene();

    @Test
    void seats_are_looked_at_as_soon_as_a_contract_has_access_and_then_every_hour() {
        assertEquals(Optional.empty(), seats.looked());
        seats.world.shows(CONTRACT, "1", RITA);
        seats.enabled();
        assertEquals(Optional.of(Outcome.DONE), seats.looked());
        assertEquals(1, seats.tenures(RITA).size());
        assertEquals(Optional.empty(), seats.looked());
        seats.scene.clock.advance(SeatScene.EVERY.minusSeconds(1));
        assertEquals(Optional.empty(), seats.looked());
        assertEquals(Outcome.DONE, seats.lookedAfter(Duration.ofSeconds(1)));
    }

    @Test
    void without_access_nobody_is_asked_until_it_is_there_again() {
        seats.enabled();
        seats.looked();
        seats.moved(StatusAtLinkedIn.DISABLED);
        assertEquals(Outcome.IDLE, seats.lookedAfter(SeatScene.EVERY));
        seats.scene.clock.advance(SeatScene.EVERY);
        assertEquals(Optional.empty(), seats.looked());
        seats.moved(StatusAtLinkedIn.ENABLED);
        assertEquals(Optional.of(Outcome.DONE), seats.looked());
    }

    @Test
    void a_reassigned_seat_begins_a_tenure_at_the_poll_that_shows_it() {
        seats.world.shows(CONTRACT, "1", RITA);
        seats.enabled().looked();
        var first = seats.scene.clock.instant();
        seats.world.shows(CONTRACT, "1", OMAR);
        seats.lookedAfter(SeatScene.EVERY);
        assertEquals(Optional.of(first), seats.tenures(RITA).get(0).tenure().until());
        assertEquals(
                Optional.of(seats.scene.clock.instant()),
                seats.tenures(OMAR).get(0).tenure().from());
    }

    @Test
    void a_contract_that_linkedin_does_not_show_keeps_its_seats_and_does_not_hold_up_the_other() {
        seats.world.shows(CONTRACT, "1", RITA);
        seats.world.shows(OTHER, "2", OMAR);
        seats.enabled().looked();
        seats.world.declines(CONTRACT, Reason.DENIED, Duration.ZERO);
        seats.world.showsNoMore(CONTRACT, "1");
        seats.world.showsNoMore(OTHER, "2");
        assertEquals(Outcome.DECLINED, seats.lookedAfter(SeatScene.EVERY));
        assertEquals(Optional.empty(), seats.tenures(RITA).get(0).tenure().until());
        assertTrue(seats.tenures(OMAR).get(0).tenure().until().isPresent());
    }

    @Test
    void what_linkedin_declines_is_tried_again_and_not_before_it_says() {
        seats.enabled();
        seats.world.declines(OTHER, Reason.THROTTLED, Duration.ofMinutes(2));
        assertEquals(Optional.of(Outcome.DECLINED), seats.looked());
        seats.scene.clock.advance(Duration.ofMinutes(2).minusSeconds(1));
        assertEquals(Optional.empty(), seats.looked());
        seats.world.answersAgain();
        assertEquals(Outcome.DONE, seats.lookedAfter(Duration.ofSeconds(1)));
    }

    @Test
    void who_was_overtaken_stores_nothing() {
        seats.world.shows(CONTRACT, "1", RITA);
        seats.enabled();
        seats.world.meanwhile(() -> {
            seats.world.meanwhile(() -> {});
            assertEquals(Outcome.DONE, seats.lookedAfter(Scene.TIMES.claim()));
            seats.world.shows(CONTRACT, "1", OMAR);
        });
        assertEquals(Optional.of(Outcome.OVERTAKEN), seats.looked());
        assertEquals(List.of(), seats.tenures(OMAR));
        assertEquals(Optional.empty(), seats.tenures(RITA).get(0).tenure().until());
    }

    @Test
    void access_that_ends_while_linkedin_is_asked_leaves_nothing_behind() {
        seats.world.shows(CONTRACT, "1", RITA);
        seats.enabled();
        seats.world.meanwhile(() -> {
            seats.world.meanwhile(() -> {});
            seats.moved(StatusAtLinkedIn.DISABLED);
        });
        seats.looked();
        assertEquals(List.of(), seats.tenures(RITA));
    }

    @Test
    void a_seat_that_comes_to_a_linked_person_has_its_time_fetched_back() {
        seats.world.shows(CONTRACT, "1", RITA);
        seats.world.shows(CONTRACT, "2", OMAR);
        seats.enabled().linked("rita", RITA);
        seats.looked();
        assertEquals(Set.copyOf(seats.tenures(RITA)), seats.scene.within(() -> Set.copyOf(seats.backFetches.asked())));
    }

    @Test
    void one_tenants_seats_are_not_anothers() {
        seats.world.shows(CONTRACT, "1", RITA);
        seats.enabled().looked();
        seats.scene.as("globex");
        assertEquals(List.of(), seats.tenures(RITA));
    }
}
