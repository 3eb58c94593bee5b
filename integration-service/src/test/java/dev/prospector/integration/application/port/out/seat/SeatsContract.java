package dev.prospector.integration.application.port.out.seat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import dev.prospector.integration.domain.connection.ContractUrn;
import dev.prospector.integration.domain.link.PersonUrn;
import dev.prospector.integration.domain.seat.ContractSeats;
import dev.prospector.integration.domain.seat.HeldTenure;
import dev.prospector.integration.domain.seat.Pairing;
import dev.prospector.integration.domain.seat.Poll;
import dev.prospector.integration.domain.seat.Seat;
import dev.prospector.integration.domain.seat.SeatHolder;
import dev.prospector.integration.domain.seat.SeatKey;
import dev.prospector.integration.domain.seat.SeatState;
import dev.prospector.integration.domain.seat.SeatUrn;
import dev.prospector.integration.domain.seat.SeenSeat;
import dev.prospector.integration.domain.seat.Tenure;

/** What every store of seats, pairings and back-fetches does. Each test is one transaction of a tenant of its own. */
public abstract class SeatsContract {
    private static final ContractUrn FIRST = new ContractUrn("urn:li:contract:9001");
    private static final ContractUrn SECOND = new ContractUrn("urn:li:contract:9002");
    private static final PersonUrn RITA = new PersonUrn("urn:li:person:rita");
    private static final PersonUrn OMAR = new PersonUrn("urn:li:person:omar");
    private static final Poll EARLY = poll("2026-01-02T00:00:00.123456Z");
    private static final Poll LATER = poll("2026-01-02T01:00:00Z");

    protected abstract Seats seats();

    protected abstract Pairings pairings();

    protected abstract BackFetches backFetches();

    /** How many back-fetches wait for the current tenant. */
    protected abstract int waiting();

    /** Runs in one transaction of a tenant of the test's own. */
    protected abstract void within(Runnable work);

    @Test
    void a_contract_that_was_never_polled_has_no_seats() {
        within(() -> {
            assertEquals(ContractSeats.none(FIRST), seats().hold(FIRST));
            assertEquals(List.of(), seats().page(Optional.empty(), 10));
        });
    }

    @Test
    void what_a_poll_showed_is_read_again() {
        within(() -> {
            var shown = polled(FIRST, EARLY, seen("2", Optional.of(RITA)), seen("1", Optional.empty()));
            var read = seats().hold(FIRST);
            assertEquals(shown.last(), read.last());
            assertEquals(Set.copyOf(shown.seats()), Set.copyOf(read.seats()));
            assertEquals(Map.of(FIRST, EARLY), seats().polls());
        });
    }

    @Test
    void tenures_keep_their_order_and_their_times() {
        within(() -> {
            polled(FIRST, EARLY, seen("1", Optional.of(RITA)));
            var shown = polled(FIRST, LATER, seen("1", Optional.of(OMAR)));
            assertEquals(shown, seats().hold(FIRST));
            var key = new SeatKey(FIRST, SeatUrn.ofId("1"));
            assertEquals(Optional.of(shown.seats().get(0)), seats().find(key));
            assertEquals(Optional.empty(), seats().find(new SeatKey(SECOND, SeatUrn.ofId("1"))));
            var over = new Tenure(RITA, Optional.empty(), Optional.of(EARLY.asked()));
            assertEquals(List.of(new HeldTenure(key, over)), seats().tenuresOf(RITA));
            assertEquals(List.of(), seats().heldNowBy(RITA));
            assertEquals(shown.seats(), seats().heldNowBy(OMAR));
        });
    }

    @Test
    void seats_are_paged_in_the_order_of_contract_and_seat_without_those_that_are_gone() {
        within(() -> {
            polled(SECOND, EARLY, seen("1", Optional.of(RITA)));
            polled(
                    FIRST,
                    EARLY,
                    seen("3", Optional.of(RITA)),
                    seen("1", Optional.empty()),
                    seen("2", Optional.of(OMAR)));
            polled(FIRST, LATER, seen("3", Optional.of(RITA)), seen("1", Optional.empty()));
            var all = seats().page(Optional.empty(), 10);
            assertEquals(
                    List.of("9001/1", "9001/3", "9002/1"),
                    all.stream().map(SeatsContract::place).toList());
            assertEquals(all.subList(0, 2), seats().page(Optional.empty(), 2));
            assertEquals(all.subList(2, 3), seats().page(Optional.of(all.get(1).key()), 2));
            assertEquals(List.of(), seats().page(Optional.of(all.get(2).key()), 2));
            assertEquals(List.of(), seats().places(SeatUrn.ofId("2")));
            assertEquals(2, seats().places(SeatUrn.ofId("1")).size());
        });
    }

    @Test
    void a_member_has_seats_in_several_contracts() {
        within(() -> {
            polled(FIRST, EARLY, seen("1", Optional.of(RITA)));
            polled(SECOND, EARLY, seen("2", Optional.of(RITA)));
            assertEquals(2, seats().heldNowBy(RITA).size());
            assertEquals(
                    List.of(FIRST, SECOND),
                    seats().tenuresOf(RITA).stream()
                            .map(held -> held.key().contract())
                            .toList());
        });
    }

    @Test
    void the_last_pairing_counts_until_it_is_taken_back() {
        within(() -> {
            var seat = SeatUrn.ofId("1");
            var first = new Pairing(seat, "rita", "admin", EARLY.asked());
            var second = new Pairing(seat, "omar", "other-admin", LATER.asked());
            pairings().save(first);
            assertEquals(Optional.of(first), pairings().of(seat));
            assertEquals(Map.of(), pairings().all());
            pairings().save(second);
            polled(FIRST, EARLY, seen("1", Optional.empty()), seen("2", Optional.empty()));
            assertEquals(Map.of(new SeatKey(FIRST, seat), second), pairings().all());
            polled(FIRST, LATER, seen("2", Optional.empty()));
            assertEquals(Map.of(), pairings().all());
            assertEquals(Optional.of(second), pairings().of(seat));
            pairings().remove(seat);
            pairings().remove(seat);
            assertEquals(Optional.empty(), pairings().of(seat));
        });
    }

    @Test
    void all_tenures_of_a_member_are_asked_for_once() {
        within(() -> {
            polled(FIRST, EARLY, seen("1", Optional.of(RITA)), seen("2", Optional.of(OMAR)));
            polled(FIRST, LATER, seen("1", Optional.of(OMAR)), seen("2", Optional.of(OMAR)));
            backFetches().ask(RITA, EARLY.asked());
            assertEquals(1, waiting());
            backFetches().ask(OMAR, LATER.asked());
            backFetches().ask(OMAR, LATER.answered());
            assertEquals(3, waiting());
            backFetches().ask(new PersonUrn("urn:li:person:nobody"), LATER.asked());
            assertEquals(3, waiting());
        });
    }

    private ContractSeats polled(ContractUrn contract, Poll poll, SeenSeat... seen) {
        var before = seats().hold(contract);
        var after = before.polled(poll, List.of(seen));
        seats().save(before, after);
        return after;
    }

    private static SeenSeat seen(String id, Optional<PersonUrn> member) {
        var holder =
                new SeatHolder(member.map(some -> "Rita"), Optional.empty(), member.map(some -> "rita@acme.example"));
        return new SeenSeat(SeatUrn.ofId(id), member, holder, SeatState.ACTIVE, List.of("ADMIN_SEAT", "SOURCER"));
    }

    private static String place(Seat seat) {
        var contract = seat.key().contract().value();
        return contract.substring(contract.lastIndexOf(':') + 1) + "/"
                + seat.key().seat().id();
    }

    private static Poll poll(String asked) {
        return new Poll(Instant.parse(asked), Instant.parse(asked).plusSeconds(60));
    }
}
