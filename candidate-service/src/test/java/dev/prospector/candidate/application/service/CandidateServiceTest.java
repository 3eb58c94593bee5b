package dev.prospector.candidate.application.service;

import static dev.prospector.candidate.domain.Exports.export;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.prospector.candidate.application.port.in.CandidateIntake.Arrival;
import dev.prospector.candidate.application.port.out.CandidateLists.Summary;
import dev.prospector.candidate.application.port.out.InMemoryCandidates;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.CandidateNotFound;
import dev.prospector.candidate.domain.IdentityKey;
import dev.prospector.candidate.domain.MatchState;
import dev.prospector.candidate.domain.PersonName;
import dev.prospector.candidate.domain.Profile;
import dev.prospector.candidate.domain.TooManyWords;

class CandidateServiceTest {
    private static final Profile EMPTY = new Profile(null, null, null);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-02T00:00:00Z"), ZoneOffset.UTC);

    private final List<IdentityKey> held = new ArrayList<>();
    private final InMemoryCandidates candidates = new InMemoryCandidates();
    private final CandidateService service = new CandidateService(held::addAll, candidates, candidates, CLOCK);

    @Test
    void an_export_of_an_unknown_person_makes_a_candidate() {
        var arrival = service.findOrMake(export("r-1", "pQ7x2"));
        assertTrue(arrival.made());
        assertEquals(
                CLOCK.instant(), service.one(arrival.candidate()).provenance().at());
    }

    @Test
    void the_same_export_again_gets_the_same_answer() {
        var first = service.findOrMake(export("r-1", "pQ7x2"));
        service.findOrMake(export("r-2", "pQ7x2"));
        assertEquals(first, service.findOrMake(export("r-1", "pQ7x2")));
    }

    @Test
    void the_same_person_in_another_export_is_found_and_not_made() {
        var first = service.findOrMake(export("r-1", "pQ7x2"));
        assertEquals(new Arrival(first.candidate(), false), service.findOrMake(export("r-2", "pQ7x2")));
    }

    @Test
    void the_email_of_another_linkedin_person_makes_a_conflict_that_both_show() {
        var one = service.findOrMake(export("r-1", "pQ7x2", "lena@example.org")).candidate();
        var other =
                service.findOrMake(export("r-2", "zZ9y8", "lena@example.org")).candidate();
        assertNotEquals(one, other);
        assertEquals(MatchState.CONFLICT, service.one(one).match().state());
        assertEquals(MatchState.CONFLICT, service.one(other).match().state());
    }

    @Test
    void all_joining_identities_are_held_in_their_order() {
        var person = export("r-1", "pQ7x2", "lena@example.org", "a@example.org", "linkedin.com/in/sample");
        service.findOrMake(person);
        assertEquals(List.copyOf(person.joiningKeys()), held);
        assertEquals(held.stream().sorted().toList(), held);
        assertEquals(4, held.size());
    }

    @Test
    void an_unknown_candidate_is_not_found() {
        var unknown = CandidateId.parse("01970000-0000-7000-8000-000000000002").orElseThrow();
        assertThrows(CandidateNotFound.class, () -> service.one(unknown));
    }

    @Test
    void names_are_found_by_the_beginnings_of_all_words() {
        var lena = made("r-1", "pQ7x2", new PersonName("Léna", "Okafor"));
        made("r-2", "zZ9y8", new PersonName("Lena", "Brandt"));
        assertEquals(List.of(lena), ids(service.list("OKA le", Optional.empty(), 50)));
    }

    @Test
    void nothing_asked_lists_all_and_no_word_asked_finds_nobody() {
        var one = made("r-1", "pQ7x2", new PersonName("Lena", "Okafor"));
        assertEquals(List.of(one), ids(service.list(null, Optional.empty(), 50)));
        assertEquals(List.of(one), ids(service.list("  ", Optional.empty(), 50)));
        assertEquals(List.of(), service.list("%", Optional.empty(), 50));
    }

    @Test
    void too_many_words_are_refused() {
        assertThrows(TooManyWords.class, () -> service.list("a b c d e f g h i j k", Optional.empty(), 50));
    }

    @Test
    void names_are_given_once_and_only_of_those_who_exist() {
        var one = made("r-1", "pQ7x2", new PersonName("Lena", "Okafor"));
        var unknown = CandidateId.parse("01970000-0000-7000-8000-000000000002").orElseThrow();
        var names = service.names(List.of(one, unknown, one));
        assertEquals(1, names.size());
        assertEquals("Okafor", names.get(0).lastName());
        assertFalse(names.stream().anyMatch(name -> name.id().equals(unknown)));
    }

    private CandidateId made(String requestId, String person, PersonName name) {
        return service.findOrMake(export(requestId, person, name, EMPTY)).candidate();
    }

    private static List<CandidateId> ids(List<Summary> rows) {
        return rows.stream().map(Summary::id).toList();
    }
}
