package dev.prospector.integration.application.service.seat;

import static dev.prospector.integration.application.service.seat.SeatScene.CONTRACT;
import static dev.prospector.integration.application.service.seat.SeatScene.OMAR;
import static dev.prospector.integration.application.service.seat.SeatScene.OTHER;
import static dev.prospector.integration.application.service.seat.SeatScene.RITA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import dev.prospector.integration.application.port.in.connection.NotConnected;
import dev.prospector.integration.application.port.in.seat.NoContractAccess;
import dev.prospector.integration.application.port.in.seat.UnknownSeat;
import dev.prospector.integration.application.port.in.seat.UnknownUser;
import dev.prospector.integration.application.port.out.seat.UsersUnavailable;
import dev.prospector.integration.domain.connection.StatusAtLinkedIn;
import dev.prospector.integration.domain.seat.HeldTenure;
import dev.prospector.integration.domain.seat.SeatMatch;
import dev.prospector.integration.domain.seat.SeatMatch.By;
import dev.prospector.integration.domain.seat.SeatMatch.Claim;
import dev.prospector.integration.domain.seat.SeatMatch.State;
import dev.prospector.integration.domain.seat.SeatUrn;

/** What admins see of seats, and what they say (product.md 2.2). */
class SeatMatchingTest {
    private final SeatScene seats = new SeatScene();

    private SeatScene polled() {
        seats.world
                .shows(CONTRACT, "1", RITA, "Rita", "Recruiter")
                .shows(CONTRACT, "2", OMAR, "Omar", "Okafor")
                .shows(OTHER, "3", RITA, "Rita", "Recruiter")
                .shows(OTHER, "4", null, null, null);
        seats.enabled().looked();
        return seats;
    }

    @Test
    void each_seat_is_listed_with_whose_it_is_and_when_linkedin_was_asked() {
        polled().linked("rita", RITA).world.knows("omar", "Omar", "Okafor");
        var all = seats.listed(null);
        assertEquals(
                List.of(State.MATCHED, State.PROPOSED, State.MATCHED, State.FREE),
                all.seats().stream().map(listed -> listed.match().state()).toList());
        assertEquals(Optional.empty(), all.next());
        assertEquals(seats.scene.clock.instant(), all.seats().get(0).asOf());
    }

    @Test
    void only_those_in_one_state_are_listed() {
        polled().linked("rita", RITA).world.knows("omar", "Omar", "Okafor");
        assertEquals(List.of("1", "3"), ids(State.MATCHED));
        assertEquals(List.of("2"), ids(State.PROPOSED));
        assertEquals(List.of("4"), ids(State.FREE));
        assertEquals(List.of(), ids(State.CONFLICT));
    }

    @Test
    void pages_follow_each_other() {
        polled().linked("rita", RITA);
        seats.scene.asked(() -> {
            var first = seats.reading.list(Optional.of(State.MATCHED), Optional.empty(), 1);
            assertEquals(1, first.seats().size());
            var second = seats.reading.list(Optional.of(State.MATCHED), first.next(), 1);
            assertEquals("3", second.seats().get(0).seat().key().seat().id());
            assertEquals(Optional.empty(), second.next());
        });
    }

    @Test
    void many_seats_are_looked_at_part_by_part() {
        IntStream.range(1000, 2300).forEach(seat -> seats.world.shows(CONTRACT, "" + seat, null));
        seats.world.shows(CONTRACT, "9999", RITA);
        seats.enabled().linked("rita", RITA).looked();
        seats.scene.asked(() -> {
            var part = seats.reading.list(Optional.of(State.MATCHED), Optional.empty(), 50);
            assertEquals(List.of(), part.seats());
            var rest = seats.reading.list(Optional.of(State.MATCHED), part.next(), 50);
            assertEquals("9999", rest.seats().get(0).seat().key().seat().id());
            assertEquals(Optional.empty(), rest.next());
        });
    }

    @Test
    void while_users_cannot_be_searched_what_was_said_is_listed_all_the_same() {
        polled().linked("rita", RITA).world.usersAreAway(true);
        assertEquals(List.of("1", "3"), ids(State.MATCHED));
        assertThrows(UsersUnavailable.class, () -> seats.listed(null));
        assertThrows(UsersUnavailable.class, () -> seats.listed(State.FREE));
    }

    @Test
    void an_admin_pairs_a_seat_and_takes_it_back() {
        polled().world.knows("omar", "Omar", "Okafor");
        pair("2", "omar");
        pair("2", "omar");
        assertEquals(List.of(new Claim("omar", By.HAND)), match("2").claims());
        seats.scene.asked(() -> seats.pairing.unpair(SeatUrn.ofId("2")));
        seats.scene.asked(() -> seats.pairing.unpair(SeatUrn.ofId("2")));
        assertEquals(State.PROPOSED, match("2").state());
        assertEquals(
                List.of("seat 2 paired - to omar", "seat 2 paired omar to -"),
                seats.scene.audit.entries().stream()
                        .filter(entry -> entry.startsWith("seat "))
                        .toList());
    }

    @Test
    void pairing_against_a_users_own_link_is_a_conflict_and_opens_nothing() {
        polled().linked("rita", RITA).world.knows("omar", "Omar", "Okafor");
        pair("1", "omar");
        assertEquals(State.CONFLICT, match("1").state());
        assertEquals(List.of(), viewed("omar"));
        assertEquals(2, viewed("rita").size());
    }

    @Test
    void pairing_by_hand_is_attribution_and_opens_nothing() {
        polled().world.knows("omar", "Omar", "Okafor");
        pair("2", "omar");
        assertEquals(State.MATCHED, match("2").state());
        assertEquals(List.of(), viewed("omar"));
    }

    @Test
    void an_own_link_opens_the_persons_times_on_all_seats_whenever_it_was_made() {
        polled();
        seats.world.shows(CONTRACT, "1", OMAR);
        seats.lookedAfter(SeatScene.EVERY);
        seats.linked("rita", RITA);
        assertEquals(
                List.of("1", "3"),
                viewed("rita").stream().map(held -> held.key().seat().id()).toList());
        assertTrue(viewed("rita").get(0).tenure().until().isPresent());
    }

    @Test
    void without_access_to_the_contract_everything_is_withheld_until_it_is_there_again() {
        polled().linked("rita", RITA);
        seats.moved(StatusAtLinkedIn.DISABLED);
        assertEquals(List.of(), viewed("rita"));
        seats.moved(StatusAtLinkedIn.ENABLED);
        assertEquals(2, viewed("rita").size());
    }

    @Test
    void the_new_holder_never_gets_the_earlier_ones_time() {
        polled().linked("omar", OMAR);
        seats.world.shows(CONTRACT, "1", OMAR);
        seats.lookedAfter(SeatScene.EVERY);
        var one = viewed("omar").stream()
                .filter(held -> held.key().seat().id().equals("1"))
                .toList();
        assertEquals(1, one.size());
        assertEquals(
                Optional.of(seats.scene.clock.instant()), one.get(0).tenure().from());
    }

    @Test
    void who_is_not_there_is_not_paired() {
        polled().world.knows("omar", "Omar", "Okafor");
        assertThrows(UnknownSeat.class, () -> pair("5", "omar"));
        assertThrows(UnknownUser.class, () -> pair("2", "nobody"));
        seats.world.showsNoMore(CONTRACT, "2");
        seats.lookedAfter(SeatScene.EVERY);
        assertThrows(UnknownSeat.class, () -> pair("2", "omar"));
    }

    @Test
    void an_admin_has_seats_looked_at_at_once() {
        polled();
        assertEquals(Optional.empty(), seats.looked());
        seats.scene.asked(seats.pairing::refresh);
        assertTrue(seats.looked().isPresent());
        assertTrue(seats.scene.audit.entries().contains("seats asked for"));
    }

    @Test
    void without_connection_or_access_there_is_nothing_to_look_at() {
        assertThrows(NotConnected.class, () -> seats.scene.asked(seats.pairing::refresh));
        seats.scene.enabled();
        assertThrows(NoContractAccess.class, () -> seats.scene.asked(seats.pairing::refresh));
    }

    private void pair(String seat, String user) {
        seats.scene.asked(() -> seats.pairing.pair(SeatUrn.ofId(seat), user));
    }

    private SeatMatch match(String seat) {
        return seats.listed(null).seats().stream()
                .filter(listed -> listed.seat().key().seat().id().equals(seat))
                .findFirst()
                .orElseThrow()
                .match();
    }

    private List<String> ids(State state) {
        return seats.listed(state).seats().stream()
                .map(listed -> listed.seat().key().seat().id())
                .toList();
    }

    private List<HeldTenure> viewed(String user) {
        return seats.scene.within(() -> seats.viewing.reader(user).tenures());
    }
}
