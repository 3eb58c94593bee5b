package dev.prospector.candidate.domain.candidate;

import static dev.prospector.candidate.domain.candidate.Entries.entered;
import static dev.prospector.candidate.domain.export.Exports.export;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.prospector.candidate.domain.RequestId;
import dev.prospector.candidate.domain.export.Contacts;
import dev.prospector.candidate.domain.export.ExportedPerson;
import dev.prospector.candidate.domain.identity.Identity;
import dev.prospector.candidate.domain.identity.IdentityKind;
import dev.prospector.candidate.domain.identity.LinkedInPerson;
import dev.prospector.candidate.domain.identity.Origin;
import dev.prospector.candidate.domain.match.Match;
import dev.prospector.candidate.domain.match.MatchState;
import dev.prospector.candidate.domain.person.CandidateSource;
import dev.prospector.candidate.domain.person.PersonName;
import dev.prospector.candidate.domain.person.Profile;
import dev.prospector.candidate.domain.person.Provenance;

class CandidateTest {
    private static final Instant NOW = Instant.parse("2026-01-02T00:00:00Z");
    private static final PersonName LENA = new PersonName("Lena", null);
    private static final Profile ENGINEER = new Profile("Data Engineer", null, " ");

    private final Candidate candidate = made(export("r-1", "pQ7x2", LENA, ENGINEER, "lena@example.org"));

    @Test
    void missing_fields_are_filled() {
        candidate.takeFrom(
                export("r-2", "pQ7x2", new PersonName("Lena", "Okafor"), new Profile(null, "Nordwind AG", "Hamburg")));
        assertEquals(new PersonName("Lena", "Okafor"), candidate.name());
        assertEquals(new Profile("Data Engineer", "Nordwind AG", "Hamburg"), candidate.profile());
    }

    @Test
    void what_is_known_is_never_overwritten() {
        candidate.takeFrom(export("r-2", "pQ7x2", new PersonName("L.", "Okafor"), new Profile("Engineer", null, null)));
        assertEquals("Lena", candidate.name().first());
        assertEquals("Data Engineer", candidate.profile().headline());
        assertEquals(List.of("lena@example.org"), candidate.texts(IdentityKind.EMAIL));
    }

    @Test
    void new_contacts_are_added_behind_those_known() {
        candidate.takeFrom(export("r-2", "pQ7x2", LENA, ENGINEER, "okafor@example.org", "LENA@example.org"));
        assertEquals(List.of("lena@example.org", "okafor@example.org"), candidate.texts(IdentityKind.EMAIL));
    }

    @Test
    void a_known_candidate_keeps_source_and_credit() {
        var provenance = candidate.provenance();
        candidate.takeFrom(ExportedPerson.of(
                new RequestId("r-2"),
                new LinkedInPerson("urn:li:person:pQ7x2"),
                LENA,
                ENGINEER,
                new Contacts(null, null, null),
                "recruiter2"));
        assertEquals(provenance, candidate.provenance());
    }

    @Test
    void a_candidate_is_one_linkedin_member_only() {
        assertThrows(IllegalStateException.class, () -> candidate.takeFrom(export("r-2", "zZ9y8")));
    }

    @Test
    void an_entered_candidate_has_the_source_manual_and_is_credited_to_who_entered_them() {
        var entered = Candidate.entered(entered("Lena", "Okafor", "lena@example.org"), NOW);
        assertEquals(new Provenance(CandidateSource.MANUAL, "recruiter", null, NOW), entered.provenance());
        assertEquals(new PersonName("Lena", "Okafor"), entered.name());
        assertEquals(Profile.UNKNOWN, entered.profile());
        assertEquals(Match.NONE, entered.match());
        assertEquals(
                List.of(new Origin(Origin.Channel.MANUAL, "recruiter")),
                entered.identities().stream().map(Identity::origin).toList());
    }

    @Test
    void no_export_ever_takes_back_whom_a_user_entered() {
        var entered = Candidate.entered(entered("Lena", "Okafor", "lena@example.org"), NOW);
        Matching.of(export("r-1", "pQ7x2", "lena@example.org"), List.of(entered))
                .settle(NOW);
        assertFalse(entered.isOnlyOf(new RequestId("r-1")));
    }

    @Test
    void whom_a_user_came_upon_stays() {
        candidate.touch();
        assertFalse(candidate.isOnlyOf(new RequestId("r-1")));
    }

    @Test
    void a_conflict_with_someone_who_has_never_been_is_none() {
        var other = made(export("r-2", "zZ9y8", "lena@example.org"));
        candidate.compareWith(other);
        assertEquals(MatchState.CONFLICT, candidate.match().state());
        candidate.forget(other.id());
        assertEquals(MatchState.MATCHED, candidate.match().state());
        assertEquals(List.of(), candidate.match().rivals());
    }

    private static Candidate made(ExportedPerson person) {
        return Matching.of(person, List.of()).settle(NOW).get(0);
    }
}
