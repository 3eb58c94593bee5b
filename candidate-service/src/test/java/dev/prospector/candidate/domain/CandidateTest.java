package dev.prospector.candidate.domain;

import static dev.prospector.candidate.domain.Exports.export;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

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

    private static Candidate made(ExportedPerson person) {
        return Matching.of(person, List.of()).settle(NOW).get(0);
    }
}
