package dev.prospector.candidate.domain.stub;

import static dev.prospector.candidate.domain.export.Exports.export;
import static dev.prospector.candidate.domain.stub.Stubs.CONSENTED;
import static dev.prospector.candidate.domain.stub.Stubs.consent;
import static dev.prospector.candidate.domain.stub.Stubs.stub;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.prospector.candidate.domain.InvalidValue;
import dev.prospector.candidate.domain.RequestId;
import dev.prospector.candidate.domain.candidate.Candidate;
import dev.prospector.candidate.domain.candidate.EnteredPerson;
import dev.prospector.candidate.domain.candidate.Matching;
import dev.prospector.candidate.domain.identity.IdentityKind;
import dev.prospector.candidate.domain.identity.Origin;
import dev.prospector.candidate.domain.identity.WrittenContacts;
import dev.prospector.candidate.domain.match.MatchState;
import dev.prospector.candidate.domain.match.MatchedBy;
import dev.prospector.candidate.domain.person.CandidateSource;
import dev.prospector.candidate.domain.person.Details;
import dev.prospector.candidate.domain.person.PersonName;
import dev.prospector.candidate.domain.person.Profile;
import dev.prospector.candidate.domain.person.Provenance;

/** A known person is completed and never overwritten by emptier data, an unknown one becomes a candidate (product.md 2.9). */
class StubPersonTest {
    private static final Instant NOW = Instant.parse("2026-01-03T00:10:00Z");
    private static final String EMAIL = "lena@example.org";
    private static final String URL = "https://www.linkedin.com/in/sample";

    @Test
    void an_unknown_member_becomes_a_candidate_from_linkedin_who_is_owed_to_nobody() {
        var made = settled(stub("ms-1", "pQ7x2", EMAIL, "+49 40 1234567", URL)).get(0);
        assertEquals(new Provenance(CandidateSource.LINKEDIN, null, null, NOW), made.provenance());
        assertEquals(new PersonName("Lena", "Okafor"), made.name());
        assertEquals(List.of(EMAIL), made.texts(IdentityKind.EMAIL));
        assertEquals(List.of("+49 40 1234567"), made.texts(IdentityKind.PHONE));
        assertEquals(List.of(URL), made.texts(IdentityKind.PROFILE_URL));
        assertEquals(MatchState.MATCHED, made.match().state());
        assertEquals(MatchedBy.LINKEDIN, made.match().by());
        made.identities().forEach(identity -> assertEquals(Origin.stub("urn:li:mailStub:ms-1"), identity.origin()));
    }

    @Test
    void a_name_alone_makes_a_candidate_too() {
        var made = settled(stub("ms-1", "pQ7x2")).get(0);
        assertEquals(List.of(), made.texts(IdentityKind.EMAIL));
        assertEquals("pQ7x2", made.linkedInPerson().orElseThrow().urn().substring("urn:li:person:".length()));
    }

    @Test
    void what_is_known_stays_and_only_what_is_missing_is_added() {
        var known = exported("r-1", "pQ7x2", EMAIL);
        var one = settled(stub("ms-1", "pQ7x2", "okafor@example.org", "LENA@example.org", URL), known)
                .get(0);
        assertEquals(known.id(), one.id());
        assertEquals(List.of(EMAIL, "okafor@example.org"), one.texts(IdentityKind.EMAIL));
        assertEquals(List.of(URL), one.texts(IdentityKind.PROFILE_URL));
        assertEquals("Data Engineer at Nordwind AG", one.profile().headline());
        assertEquals("recruiter", one.provenance().creditedTo());
        assertEquals(MatchedBy.EXPORT, one.match().by());
    }

    @Test
    void an_emptier_stub_changes_nothing_of_who_is_known() {
        var known = settled(stub("ms-1", "pQ7x2", EMAIL, "+49 40 1234567", URL)).get(0);
        var before = known.state();
        assertEquals(before, settled(stub("ms-2", "pQ7x2"), known).get(0).state());
    }

    @Test
    void who_does_not_want_to_hear_from_us_still_does_not() {
        var person = EnteredPerson.of(
                new Details(PersonName.entered("Lena", null), Profile.UNKNOWN, true),
                null,
                new WrittenContacts(Map.of(IdentityKind.EMAIL, List.of(EMAIL))),
                "recruiter");
        var entered = Candidate.entered(person, NOW);
        var one = settled(stub("ms-1", "pQ7x2", EMAIL), entered).get(0);
        assertEquals(entered.id(), one.id());
        assertTrue(one.details().doNotContact());
        assertEquals("Okafor", one.name().last());
    }

    @Test
    void the_email_of_another_member_makes_a_conflict_that_both_show() {
        var other = exported("r-1", "zZ9y8", EMAIL);
        var both = settled(stub("ms-1", "pQ7x2", EMAIL), other);
        assertEquals(2, both.size());
        assertNotEquals(other.id(), both.get(0).id());
        both.forEach(one -> assertEquals(MatchState.CONFLICT, one.match().state()));
    }

    @Test
    void whom_an_export_made_is_not_only_the_exports_once_a_stub_came() {
        var made = exported("r-1", "pQ7x2");
        assertTrue(made.isOnlyOf(new RequestId("r-1")));
        settled(stub("ms-1", "pQ7x2"), made);
        assertFalse(made.isOnlyOf(new RequestId("r-1")));
    }

    @Test
    void a_stub_says_nothing_beyond_name_and_contacts() {
        assertEquals(Profile.UNKNOWN, stub("ms-1", "pQ7x2", EMAIL).profile());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ms-1", "urn:li:", "urn:li:mailStub:ms 1", " urn:li:mailStub:1", "urn:li:mailStub:ü"})
    void what_is_no_urn_names_neither_stub_nor_contract_nor_seat(String urn) {
        var good = "urn:li:contract:9001";
        assertThrows(InvalidValue.class, () -> new StubKey(good, urn));
        assertThrows(InvalidValue.class, () -> new StubKey(urn, good));
        var key = new StubKey(good, good);
        assertThrows(InvalidValue.class, () -> new Consent(key, urn, CONSENTED));
    }

    @Test
    void only_a_later_consent_is_news() {
        var told = stub("ms-1", "pQ7x2");
        var arrival = StubArrival.of(told, settled(told).get(0).id(), true);
        assertFalse(arrival.isOutdatedBy(consent("ms-1", CONSENTED.minusSeconds(1))));
        assertFalse(arrival.isOutdatedBy(consent("ms-1", CONSENTED)));
        assertFalse(arrival.isOutdatedBy(consent("ms-1", CONSENTED.plusNanos(999))), "the table keeps microseconds");
        assertTrue(arrival.isOutdatedBy(consent("ms-1", CONSENTED.plusNanos(1000))));
    }

    /** Of what the release before stored, the member is not known. */
    @Test
    void what_is_wanted_is_taken_again_unless_the_candidate_was_deleted() {
        var told = stub("ms-1", "pQ7x2");
        var consent = told.consent();
        var candidate = settled(told).get(0).id();
        var landed = StubArrival.of(told, candidate, true);
        assertFalse(landed.takes(consent, true));
        assertTrue(landed.takes(consent("ms-1", CONSENTED.plusSeconds(1)), true));
        assertFalse(landed.takes(consent("ms-1", CONSENTED.plusSeconds(1)), false));
        var wanted = new StubArrival(consent, told.person(), candidate, true, true);
        assertTrue(wanted.takes(consent, true));
        assertTrue(wanted.takes(consent, false), "they were not the candidate who was deleted");
        var stored = new StubArrival(consent, null, candidate, true, true);
        assertTrue(stored.takes(consent, true));
        assertFalse(stored.takes(consent, false));
    }

    private static Candidate exported(String request, String person, String... contacts) {
        return Matching.of(export(request, person, contacts), List.of())
                .settle(NOW)
                .get(0);
    }

    private static List<Candidate> settled(StubPerson person, Candidate... known) {
        return Matching.of(person, List.of(known)).settle(NOW);
    }
}
