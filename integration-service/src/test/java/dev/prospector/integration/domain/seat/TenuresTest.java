package dev.prospector.integration.domain.seat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dev.prospector.integration.domain.connection.ContractUrn;
import dev.prospector.integration.domain.link.PersonUrn;

/** Who has had a seat, as polls show it (product.md 2.2): nobody's time is ever given to the next holder, nor the next one's to them. */
class TenuresTest {
    private static final ContractUrn CONTRACT = new ContractUrn("urn:li:contract:9001");
    private static final SeatUrn SEAT = SeatUrn.ofId("600123");
    private static final PersonUrn RITA = new PersonUrn("urn:li:person:rita");
    private static final PersonUrn OMAR = new PersonUrn("urn:li:person:omar");
    private static final PersonUrn LENA = new PersonUrn("urn:li:person:lena");
    private static final Poll FIRST = poll(0);
    private static final Poll SECOND = poll(1);
    private static final Poll THIRD = poll(2);

    private ContractSeats seats = ContractSeats.none(CONTRACT);

    @Test
    void the_first_tenure_reaches_back_without_limit() {
        shows(FIRST, RITA);
        assertEquals(List.of(open(RITA, null)), tenures());
        assertTrue(tenures().get(0).covers(Instant.EPOCH));
        assertTrue(tenures().get(0).covers(THIRD.answered()));
    }

    @Test
    void whoever_still_has_it_has_it_on() {
        shows(FIRST, RITA);
        shows(SECOND, RITA);
        assertEquals(List.of(open(RITA, null)), tenures());
        assertEquals(Optional.of(RITA), seat().member());
    }

    @Test
    void a_new_holder_begins_at_the_poll_that_showed_them_and_the_earlier_one_ends_at_the_last_that_showed_that_one() {
        shows(FIRST, RITA);
        shows(SECOND, RITA);
        shows(THIRD, OMAR);
        assertEquals(List.of(over(RITA, null, SECOND.asked()), open(OMAR, THIRD.answered())), tenures());
    }

    @Test
    void what_was_written_between_the_two_polls_is_nobodys() {
        shows(FIRST, RITA);
        shows(SECOND, OMAR);
        var between = FIRST.answered().plusSeconds(1);
        assertEquals(
                List.of(),
                tenures().stream().filter(tenure -> tenure.covers(between)).toList());
        assertEquals(List.of(RITA), holdersAt(FIRST.asked()));
        assertEquals(List.of(), holdersAt(SECOND.asked()));
        assertEquals(List.of(OMAR), holdersAt(SECOND.answered()));
    }

    @Test
    void of_two_reassignments_between_two_polls_only_the_last_is_known_and_nobody_gets_anothers_time() {
        shows(FIRST, RITA);
        // Omar had it meanwhile, and no poll saw it.
        shows(SECOND, LENA);
        assertEquals(List.of(over(RITA, null, FIRST.asked()), open(LENA, SECOND.answered())), tenures());
    }

    @Test
    void who_has_it_again_between_two_polls_never_lost_it() {
        shows(FIRST, RITA);
        // Omar had it meanwhile, and no poll saw it.
        shows(SECOND, RITA);
        assertEquals(List.of(open(RITA, null)), tenures());
    }

    @Test
    void who_comes_back_after_another_has_a_second_tenure() {
        shows(FIRST, RITA);
        shows(SECOND, OMAR);
        shows(THIRD, RITA);
        assertEquals(
                List.of(
                        over(RITA, null, FIRST.asked()),
                        over(OMAR, SECOND.answered(), SECOND.answered()),
                        open(RITA, THIRD.answered())),
                tenures());
    }

    @Test
    void who_was_shown_by_one_poll_alone_has_had_it_for_that_moment() {
        shows(FIRST, RITA);
        shows(SECOND, OMAR);
        shows(THIRD, LENA);
        assertEquals(over(OMAR, SECOND.answered(), SECOND.answered()), tenures().get(1));
        assertEquals(List.of(), holdersAt(SECOND.answered().plusSeconds(1)));
    }

    @Test
    void a_seat_that_disappears_is_gone_and_ends_its_tenure() {
        shows(FIRST, RITA);
        shows(SECOND);
        assertTrue(seat().gone());
        assertEquals(List.of(over(RITA, null, FIRST.asked())), tenures());
        assertEquals(Optional.empty(), seat().member());
    }

    @Test
    void a_seat_that_comes_back_begins_late_be_it_the_same_members() {
        shows(FIRST, RITA);
        shows(SECOND);
        shows(THIRD, RITA);
        assertFalse(seat().gone());
        assertEquals(List.of(over(RITA, null, FIRST.asked()), open(RITA, THIRD.answered())), tenures());
    }

    @Test
    void the_next_holder_of_a_seat_that_was_vacant_at_first_begins_late() {
        applied(FIRST, seen(SEAT, Optional.empty()));
        assertEquals(List.of(), tenures());
        shows(SECOND, OMAR);
        assertEquals(List.of(open(OMAR, SECOND.answered())), tenures());
    }

    @Test
    void a_seat_that_is_vacated_ends_its_tenure_and_stays() {
        shows(FIRST, RITA);
        applied(SECOND, seen(SEAT, Optional.empty()));
        assertFalse(seat().gone());
        assertEquals(List.of(over(RITA, null, FIRST.asked())), tenures());
    }

    @Test
    void whoever_comes_or_goes_makes_the_version_greater_and_nothing_else_does() {
        applied(FIRST, seen(SEAT, Optional.empty()));
        var versions = new ArrayList<Long>(List.of(seat().tenures().version()));
        for (var member : List.of(RITA, RITA, OMAR, LENA)) {
            shows(poll(versions.size()), member);
            versions.add(seat().tenures().version());
        }
        shows(poll(versions.size()));
        versions.add(seat().tenures().version());
        shows(poll(versions.size()), LENA);
        versions.add(seat().tenures().version());
        assertEquals(List.of(0L, 1L, 1L, 3L, 5L, 6L, 7L), versions);
    }

    @Test
    void a_poll_that_comes_late_changes_nothing() {
        shows(FIRST, RITA);
        shows(THIRD, OMAR);
        var known = seats;
        shows(SECOND, RITA);
        assertSame(known, seats);
        shows(SECOND);
        assertSame(known, seats);
    }

    @Test
    void of_two_polls_at_the_same_time_the_second_changes_nothing() {
        shows(FIRST, RITA);
        var known = seats;
        shows(new Poll(FIRST.answered().minusSeconds(1), SECOND.answered()), OMAR);
        assertSame(known, seats);
        shows(FIRST, OMAR);
        assertSame(known, seats);
    }

    @Test
    void a_seat_that_pages_show_twice_is_as_the_later_one_says() {
        applied(FIRST, seen(SEAT, Optional.of(RITA)), seen(SEAT, Optional.of(OMAR)));
        assertEquals(List.of(open(OMAR, null)), tenures());
    }

    @Test
    void seats_do_not_mind_each_other() {
        var other = SeatUrn.ofId("600124");
        applied(FIRST, seen(SEAT, Optional.of(RITA)), seen(other, Optional.of(OMAR)));
        var before = seats;
        applied(SECOND, seen(SEAT, Optional.of(OMAR)), seen(other, Optional.of(OMAR)));
        assertEquals(List.of(seat()), seats.changedSince(before));
        assertEquals(Set.of(OMAR), seats.newcomersSince(before));
        assertEquals(List.of(open(OMAR, null)), seats.seats().get(1).tenures().all());
    }

    @Test
    void nobody_is_a_newcomer_where_nothing_changes() {
        shows(FIRST, RITA);
        assertEquals(Set.of(RITA), seats.newcomersSince(ContractSeats.none(CONTRACT)));
        var before = seats;
        shows(SECOND, RITA);
        assertEquals(Set.of(), seats.newcomersSince(before));
        assertEquals(List.of(), seats.changedSince(before));
        shows(THIRD);
        assertEquals(Set.of(), seats.newcomersSince(before));
    }

    @Test
    void other_news_of_a_seat_is_taken_over_without_touching_its_tenure() {
        shows(FIRST, RITA);
        var renamed = new SeatHolder(Optional.of("Rita"), Optional.of("Okafor"), Optional.empty());
        applied(SECOND, new SeenSeat(SEAT, Optional.of(RITA), renamed, SeatState.PARKED, List.of("ADMIN_SEAT")));
        assertEquals(renamed, seat().holder());
        assertEquals(SeatState.PARKED, seat().state());
        assertEquals(List.of("ADMIN_SEAT"), seat().roles());
        assertEquals(List.of(open(RITA, null)), tenures());
    }

    private void shows(Poll poll, PersonUrn... members) {
        applied(
                poll,
                Stream.of(members)
                        .map(member -> seen(SEAT, Optional.of(member)))
                        .toArray(SeenSeat[]::new));
    }

    private void applied(Poll poll, SeenSeat... seen) {
        seats = seats.polled(poll, List.of(seen));
    }

    private static SeenSeat seen(SeatUrn seat, Optional<PersonUrn> member) {
        var holder = new SeatHolder(Optional.of("Rita"), Optional.of("Recruiter"), Optional.empty());
        return new SeenSeat(seat, member, holder, SeatState.ACTIVE, List.of());
    }

    private Seat seat() {
        return seats.seats().get(0);
    }

    private List<Tenure> tenures() {
        return seat().tenures().all();
    }

    private List<PersonUrn> holdersAt(Instant time) {
        return tenures().stream()
                .filter(tenure -> tenure.covers(time))
                .map(Tenure::member)
                .toList();
    }

    private static Tenure open(PersonUrn member, Instant from) {
        return new Tenure(member, Optional.ofNullable(from), Optional.empty());
    }

    private static Tenure over(PersonUrn member, Instant from, Instant until) {
        return new Tenure(member, Optional.ofNullable(from), Optional.of(until));
    }

    /** One each hour, of a minute. */
    private static Poll poll(int hour) {
        var asked = Instant.parse("2026-01-02T00:00:00Z").plus(Duration.ofHours(hour));
        return new Poll(asked, asked.plus(Duration.ofMinutes(1)));
    }
}
