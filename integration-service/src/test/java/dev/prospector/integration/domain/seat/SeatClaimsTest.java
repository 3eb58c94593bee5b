package dev.prospector.integration.domain.seat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.prospector.integration.domain.connection.ContractUrn;
import dev.prospector.integration.domain.link.PersonUrn;
import dev.prospector.integration.domain.seat.SeatMatch.By;
import dev.prospector.integration.domain.seat.SeatMatch.Claim;
import dev.prospector.integration.domain.seat.SeatMatch.Proposal;
import dev.prospector.integration.domain.seat.SeatMatch.State;

/** Whose seat it is, and by whose word (product.md 2.2). */
class SeatClaimsTest {
    private static final ContractUrn CONTRACT = new ContractUrn("urn:li:contract:9001");
    private static final PersonUrn RITA = new PersonUrn("urn:li:person:rita");
    private static final PersonUrn OMAR = new PersonUrn("urn:li:person:omar");
    private static final Seat SEAT = seat(CONTRACT, "600123", Optional.of(RITA));
    private static final Seat OTHER = seat(CONTRACT, "600124", Optional.of(OMAR));
    private static final DirectoryUser USER = user("rita", "Rita", "Récruiter", null);

    @Test
    void the_users_own_link_matches() {
        assertEquals(
                Optional.of(matched("rita", By.PERSON)),
                claims(Map.of(RITA, "rita")).match(SEAT));
    }

    @Test
    void a_person_on_two_contracts_has_both_seats() {
        var there = seat(new ContractUrn("urn:li:contract:9002"), "700001", Optional.of(RITA));
        var claims = claims(Map.of(RITA, "rita"));
        assertEquals(Optional.of(matched("rita", By.PERSON)), claims.match(SEAT));
        assertEquals(Optional.of(matched("rita", By.PERSON)), claims.match(there));
    }

    @Test
    void where_nobody_is_linked_an_admins_word_counts() {
        assertEquals(
                Optional.of(matched("rita", By.HAND)),
                claims(Map.of(), SEAT, "rita").match(SEAT));
    }

    @Test
    void an_admins_word_that_says_the_same_changes_nothing() {
        assertEquals(
                Optional.of(matched("rita", By.PERSON)),
                claims(Map.of(RITA, "rita"), SEAT, "rita").match(SEAT));
    }

    @Test
    void an_admins_word_against_a_users_own_link_is_a_conflict() {
        assertEquals(
                Optional.of(conflict(new Claim("rita", By.PERSON), new Claim("omar", By.HAND))),
                claims(Map.of(RITA, "rita"), SEAT, "omar").match(SEAT));
    }

    @Test
    void who_is_somebody_else_at_linkedin_does_not_have_the_seat() {
        assertEquals(
                Optional.of(conflict(new Claim("omar", By.HAND))),
                claims(Map.of(OMAR, "omar"), SEAT, "omar").match(SEAT));
    }

    @Test
    void nobody_has_two_seats_of_a_contract() {
        var twice = Map.of(SEAT.key(), pairing(SEAT, "rita"), OTHER.key(), pairing(OTHER, "rita"));
        var claims = new SeatClaims(Map.of(), twice);
        assertEquals(Optional.of(conflict(new Claim("rita", By.HAND))), claims.match(SEAT));
        assertEquals(Optional.of(conflict(new Claim("rita", By.HAND))), claims.match(OTHER));
    }

    @Test
    void a_seat_in_another_contract_is_no_contradiction() {
        var there = seat(new ContractUrn("urn:li:contract:9002"), "700001", Optional.of(OMAR));
        var both = Map.of(SEAT.key(), pairing(SEAT, "rita"), there.key(), pairing(there, "rita"));
        assertEquals(Optional.of(matched("rita", By.HAND)), new SeatClaims(Map.of(), both).match(SEAT));
    }

    @Test
    void where_nobody_said_anything_users_are_proposed() {
        var claims = claims(Map.of());
        assertEquals(Optional.empty(), claims.match(SEAT));
        assertEquals(
                new SeatMatch(State.PROPOSED, List.of(), List.of(new Proposal("rita", Likeness.NAME))),
                claims.proposed(SEAT, List.of(USER)));
    }

    @Test
    void without_anybody_alike_it_is_free() {
        var free = new SeatMatch(State.FREE, List.of(), List.of());
        var claims = claims(Map.of());
        assertEquals(free, claims.proposed(SEAT, List.of()));
        assertEquals(free, claims.proposed(SEAT, List.of(user("omar", "Omar", "Récruiter", null))));
        assertEquals(free, claims.proposed(SEAT, List.of(user("none", null, null, null))));
    }

    @Test
    void who_agrees_in_the_address_comes_before_who_agrees_in_the_name() {
        var proposed = claims(Map.of())
                .proposed(
                        SEAT,
                        List.of(
                                USER,
                                user("zoe", "Zoe", "Else", " RITA@acme.example"),
                                user("abe", "Rita", "Recruiter", null)));
        assertEquals(
                List.of(
                        new Proposal("zoe", Likeness.EMAIL),
                        new Proposal("abe", Likeness.NAME),
                        new Proposal("rita", Likeness.NAME)),
                proposed.proposals());
    }

    @Test
    void who_has_linked_themselves_as_somebody_else_is_not_proposed() {
        assertEquals(
                State.FREE,
                claims(Map.of(OMAR, "rita")).proposed(SEAT, List.of(USER)).state());
    }

    @Test
    void who_is_inactive_is_not_proposed() {
        var left = new DirectoryUser("rita", USER.givenName(), USER.familyName(), Optional.empty(), false);
        assertEquals(State.FREE, claims(Map.of()).proposed(SEAT, List.of(left)).state());
    }

    @Test
    void the_earlier_holders_link_matches_no_more() {
        var poll = new Poll(Instant.EPOCH, Instant.EPOCH);
        var next = new Poll(Instant.EPOCH.plusSeconds(60), Instant.EPOCH.plusSeconds(61));
        var held = new Seat(
                SEAT.key(),
                SEAT.holder(),
                SEAT.state(),
                SEAT.roles(),
                false,
                SEAT.tenures().heldBy(Optional.of(OMAR), poll, next));
        assertEquals(Optional.empty(), claims(Map.of(RITA, "rita")).match(held));
        assertEquals(
                Optional.of(matched("omar", By.PERSON)),
                claims(Map.of(OMAR, "omar")).match(held));
    }

    private static SeatClaims claims(Map<PersonUrn, String> links) {
        return new SeatClaims(links, Map.of());
    }

    private static SeatClaims claims(Map<PersonUrn, String> links, Seat paired, String user) {
        return new SeatClaims(links, Map.of(paired.key(), pairing(paired, user)));
    }

    private static Pairing pairing(Seat seat, String user) {
        return new Pairing(seat.key().seat(), user, "admin", Instant.EPOCH);
    }

    private static SeatMatch matched(String user, By by) {
        return new SeatMatch(State.MATCHED, List.of(new Claim(user, by)), List.of());
    }

    private static SeatMatch conflict(Claim... claims) {
        return new SeatMatch(State.CONFLICT, List.of(claims), List.of());
    }

    private static Seat seat(ContractUrn contract, String id, Optional<PersonUrn> member) {
        var holder = new SeatHolder(Optional.of("Rita "), Optional.of("recruiter"), Optional.of("rita@acme.example"));
        return Seat.first(contract, new SeenSeat(SeatUrn.ofId(id), member, holder, SeatState.ACTIVE, List.of()));
    }

    private static DirectoryUser user(String id, String given, String family, String email) {
        return new DirectoryUser(
                id, Optional.ofNullable(given), Optional.ofNullable(family), Optional.ofNullable(email), true);
    }
}
