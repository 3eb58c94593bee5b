package dev.prospector.candidate.domain.candidate;

import static dev.prospector.candidate.domain.export.Exports.export;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import dev.prospector.candidate.domain.InvalidValue;
import dev.prospector.candidate.domain.identity.Identity;
import dev.prospector.candidate.domain.identity.IdentityKind;
import dev.prospector.candidate.domain.identity.Origin;
import dev.prospector.candidate.domain.identity.WrittenContacts;
import dev.prospector.candidate.domain.match.MatchState;
import dev.prospector.candidate.domain.person.Details.Line;
import dev.prospector.candidate.domain.person.PersonName;
import dev.prospector.candidate.domain.person.Profile;

class CandidateChangesTest {
    private static final Instant NOW = Instant.parse("2026-01-02T00:00:00Z");
    private static final PersonName LENA = new PersonName("Lena", "Okafor");
    private static final Profile ENGINEER = new Profile("Data Engineer", "Nordwind AG", null);

    private final Candidate lena = made("r-1", "pQ7x2", "lena@example.org");

    @Test
    void what_is_named_is_changed_and_all_else_stays() {
        lena.change(texts(Map.of(Line.HEADLINE, Optional.of(" Senior Engineer "), Line.EMPLOYER, Optional.empty())));
        assertEquals(LENA, lena.name());
        assertEquals(new Profile("Senior Engineer", null, null), lena.profile());
        assertEquals(List.of("lena@example.org"), lena.texts(IdentityKind.EMAIL));
        assertTrue(lena.isTouched());
    }

    @Test
    void nobody_loses_their_name() {
        var nameless = texts(Map.of(Line.FIRST_NAME, Optional.empty(), Line.LAST_NAME, Optional.of(" ")));
        assertEquals(
                "lastName",
                assertThrows(InvalidValue.class, () -> lena.change(nameless)).field());
        assertEquals(LENA, lena.name());
    }

    @Test
    void do_not_contact_is_switched_on_and_off() {
        lena.change(new CandidateChanges(Map.of(), Optional.of(true), WrittenContacts.NONE, "recruiter"));
        assertTrue(lena.details().doNotContact());
        lena.change(texts(Map.of()));
        assertTrue(lena.details().doNotContact());
        lena.change(new CandidateChanges(Map.of(), Optional.of(false), WrittenContacts.NONE, "recruiter"));
        assertEquals(false, lena.details().doNotContact());
    }

    @Test
    void a_list_replaces_and_what_is_in_it_again_keeps_where_it_came_from() {
        lena.change(listed(IdentityKind.EMAIL, "new@example.org", "lena@example.org", "NEW@example.org"));
        assertEquals(List.of("new@example.org", "lena@example.org"), lena.texts(IdentityKind.EMAIL));
        assertEquals(
                List.of(new Origin(Origin.Channel.MANUAL, "recruiter"), new Origin(Origin.Channel.EXPORT, "r-1")),
                lena.identities().stream()
                        .filter(identity -> identity.kind() == IdentityKind.EMAIL)
                        .map(Identity::origin)
                        .toList());
        assertTrue(lena.linkedInPerson().isPresent());
    }

    @Test
    void what_an_export_brought_is_not_judged_when_it_is_written_again() {
        var odd = made("r-2", "zZ9y8", "lena@localhost");
        odd.change(listed(IdentityKind.EMAIL, "lena@localhost", "lena@example.org"));
        assertEquals(2, odd.texts(IdentityKind.EMAIL).size());
        var refused = assertThrows(
                InvalidValue.class, () -> odd.change(listed(IdentityKind.EMAIL, "lena@example.org", "x@localhost")));
        assertEquals("emailAddresses.1 MALFORMED", refused.field() + " " + refused.code());
        assertEquals(2, odd.texts(IdentityKind.EMAIL).size());
    }

    @Test
    void a_conflict_ends_for_both_when_one_gives_up_what_they_share() {
        var other = Matching.of(export("r-2", "zZ9y8", LENA, ENGINEER, "lena@example.org"), List.of(lena))
                .settle(NOW)
                .get(0);
        assertEquals(MatchState.CONFLICT, lena.match().state());
        other.change(listed(IdentityKind.EMAIL));
        lena.compareWith(other);
        other.compareWith(lena);
        assertEquals(MatchState.MATCHED, other.match().state());
        assertEquals(MatchState.MATCHED, lena.match().state());
        assertEquals(List.of(), lena.match().rivals());
    }

    @Test
    void a_conflict_goes_on_while_something_is_shared() {
        var both = made("r-2", "aA1b2", "a@example.org", "b@example.org");
        var other = Matching.of(export("r-3", "zZ9y8", LENA, ENGINEER, "a@example.org", "b@example.org"), List.of(both))
                .settle(NOW)
                .get(0);
        other.change(listed(IdentityKind.EMAIL, "a@example.org"));
        both.compareWith(other);
        other.compareWith(both);
        assertEquals(MatchState.CONFLICT, both.match().state());
        assertEquals(1, both.match().rivals().get(0).evidence().size());
        assertEquals(1, other.match().rivals().get(0).evidence().size());
    }

    @Test
    void a_person_is_found_by_name_and_email_address() {
        assertEquals(Set.of("lena", "okafor", "lena@example.org"), lena.words().values());
    }

    private static CandidateChanges texts(Map<Line, Optional<String>> lines) {
        return new CandidateChanges(lines, Optional.empty(), WrittenContacts.NONE, "recruiter");
    }

    private static CandidateChanges listed(IdentityKind kind, String... texts) {
        var contacts = new WrittenContacts(Map.of(kind, List.of(texts)));
        return new CandidateChanges(Map.of(), Optional.empty(), contacts, "recruiter");
    }

    private static Candidate made(String request, String person, String... emails) {
        return Matching.of(export(request, person, LENA, ENGINEER, emails), List.of())
                .settle(NOW)
                .get(0);
    }
}
