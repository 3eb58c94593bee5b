package dev.prospector.integration.application.service.seat;

import static dev.prospector.integration.application.service.seat.SeatScene.CONTRACT;
import static dev.prospector.integration.application.service.seat.SeatScene.OMAR;
import static dev.prospector.integration.application.service.seat.SeatScene.RITA;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.prospector.integration.application.port.in.seat.Attribution.Credit;
import dev.prospector.integration.application.port.in.seat.Attribution.Writing;
import dev.prospector.integration.application.port.out.seat.NamedSeats.Named;
import dev.prospector.integration.domain.link.PersonUrn;
import dev.prospector.integration.domain.seat.Pairing;
import dev.prospector.integration.domain.seat.SeatKey;
import dev.prospector.integration.domain.seat.SeatUrn;

/** Whose a message is, for people to see (product.md 2.2, 2.7). Rita has the seat now. */
class AttributionTest {
    private static final SeatKey SEAT = new SeatKey(CONTRACT, SeatUrn.ofId("1"));
    private static final SeatKey UNSEEN = new SeatKey(CONTRACT, SeatUrn.ofId("9"));

    private final SeatScene seats = new SeatScene().enabled();
    private final AttributionService attribution = new AttributionService(
            keys -> keys.contains(SEAT)
                    ? List.of(new Named(SEAT, Optional.of("Rita Recruiter"), Optional.of(RITA), Optional.of(RITA)))
                    : List.of(),
            seats.pairings,
            seats.scene.connections,
            seats.links);

    @BeforeEach
    void the_seat_is_paired_by_hand() {
        seats.scene.asked(() -> seats.pairings.save(new Pairing(SEAT.seat(), "paired", "admin", Instant.EPOCH)));
    }

    @Test
    void a_link_of_ones_own_goes_before_a_pairing_by_hand() {
        assertEquals(Optional.of("paired"), credit(SEAT, RITA).userId());
        seats.linked("rita", RITA);
        assertEquals(Optional.of("rita"), credit(SEAT, RITA).userId());
    }

    @Test
    void a_pairing_is_of_who_has_the_seat_now_and_not_of_who_had_it() {
        assertEquals(Optional.empty(), credit(SEAT, OMAR).userId());
        seats.linked("omar", OMAR);
        assertEquals(Optional.of("omar"), credit(SEAT, OMAR).userId());
    }

    @Test
    void what_is_nobodys_is_not_credited_to_who_has_the_seat_now() {
        assertEquals(Optional.empty(), credit(SEAT, null).userId());
        assertEquals(Optional.of("Rita Recruiter"), credit(SEAT, null).seatName());
        assertEquals(Optional.of("paired"), credit(SEAT, RITA).userId());
    }

    @Test
    void a_seat_has_its_name_and_one_that_was_never_seen_has_none() {
        assertEquals(Optional.of("Rita Recruiter"), credit(SEAT, RITA).seatName());
        assertEquals(Optional.empty(), credit(UNSEEN, RITA).seatName());
        seats.linked("rita", RITA);
        assertEquals(Optional.of("rita"), credit(UNSEEN, RITA).userId());
    }

    @Test
    void nobody_is_called_as_who_has_the_seat_after_them() {
        assertEquals(Optional.empty(), credit(SEAT, OMAR).seatName());
        seats.linked("omar", OMAR);
        assertEquals(Optional.empty(), credit(SEAT, OMAR).seatName());
        assertEquals(Optional.of("Rita Recruiter"), credit(SEAT, null).seatName());
    }

    private Credit credit(SeatKey seat, PersonUrn member) {
        var writing = new Writing(seat, Optional.ofNullable(member));
        return seats.scene.within(() -> attribution.of(Set.of(writing))).get(0);
    }
}
