package dev.prospector.candidate.domain.candidate;

import static dev.prospector.candidate.domain.candidate.Entries.entered;
import static dev.prospector.candidate.domain.export.Exports.export;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.RequestId;
import dev.prospector.candidate.domain.export.ExportedPerson;
import dev.prospector.candidate.domain.identity.IdentityKey;
import dev.prospector.candidate.domain.identity.IdentityKind;
import dev.prospector.candidate.domain.identity.LinkedInPerson;
import dev.prospector.candidate.domain.match.MatchState;
import dev.prospector.candidate.domain.match.MatchedBy;
import dev.prospector.candidate.domain.match.Rival;
import dev.prospector.candidate.domain.match.Ruling;
import dev.prospector.candidate.domain.match.Suggestion;
import dev.prospector.candidate.domain.match.SuggestionSource;
import dev.prospector.candidate.domain.person.CandidateSource;
import dev.prospector.candidate.domain.person.Provenance;

/** The rules of architecture.md 2 (candidate-service finds or makes the person) and product.md 2.4, 2.5. */
class MatchingTest {
    private static final String URL = "https://www.linkedin.com/in/sample";
    private static final String EMAIL = "lena.okafor@example.org";
    private static final IdentityKey URL_KEY = new IdentityKey(IdentityKind.PROFILE_URL, "linkedin.com/in/sample");
    private static final IdentityKey EMAIL_KEY = new IdentityKey(IdentityKind.EMAIL, EMAIL);

    private final List<Candidate> known = new ArrayList<>();
    private Instant now = Instant.parse("2026-01-02T00:00:00Z");

    @Test
    void an_unknown_person_becomes_a_candidate_from_linkedin_credited_to_the_exporter() {
        var made = settle(export("r-1", "pQ7x2", URL, EMAIL)).get(0);
        assertEquals(
                new Provenance(
                        CandidateSource.LINKEDIN,
                        "recruiter",
                        new RequestId("r-1"),
                        made.provenance().at()),
                made.provenance());
        assertTrue(made.wasMadeBy(new RequestId("r-1")));
        assertEquals(
                new LinkedInPerson("urn:li:person:pQ7x2"), made.linkedInPerson().orElseThrow());
        assertEquals(List.of(URL), made.texts(IdentityKind.PROFILE_URL));
        assertEquals(List.of(EMAIL), made.texts(IdentityKind.EMAIL));
        assertEquals(Set.of("r-1"), origins(made));
    }

    @Test
    void a_candidate_made_by_an_export_is_matched_by_it() {
        var made = settle(export("r-1", "pQ7x2")).get(0);
        assertEquals(MatchState.MATCHED, made.match().state());
        assertEquals(MatchedBy.EXPORT, made.match().by());
        assertEquals(Set.of(person("pQ7x2")), made.match().evidence());
    }

    @Test
    void the_same_linkedin_person_is_the_same_candidate() {
        var made = settle(export("r-1", "pQ7x2")).get(0);
        var found = settle(export("r-2", "pQ7x2")).get(0);
        assertSame(made, found);
        assertFalse(found.wasMadeBy(new RequestId("r-2")));
    }

    @Test
    void linkedin_persons_that_differ_only_in_case_are_two_candidates() {
        var one = settle(export("r-1", "pQ7x2")).get(0);
        var other = settle(export("r-2", "pq7x2")).get(0);
        assertNotSame(one, other);
        assertEquals(MatchState.MATCHED, other.match().state());
    }

    @Test
    void a_profile_url_joins_a_candidate_without_a_linkedin_person_who_gets_it_attached() {
        var knownByUrl = withoutPerson(URL);
        var found = settle(export("r-1", "pQ7x2", URL)).get(0);
        assertSame(knownByUrl, found);
        assertEquals(
                new LinkedInPerson("urn:li:person:pQ7x2"),
                found.linkedInPerson().orElseThrow());
        assertEquals(MatchState.MATCHED, found.match().state());
        assertEquals(Set.of(person("pQ7x2"), URL_KEY), found.match().evidence());
    }

    @Test
    void an_email_joins_a_candidate_without_a_linkedin_person() {
        var knownByEmail = withoutPerson(EMAIL);
        assertSame(
                knownByEmail,
                settle(export("r-1", "pQ7x2", " Lena.Okafor@EXAMPLE.org ")).get(0));
    }

    @Test
    void the_linkedin_person_ranks_before_the_profile_url_and_that_before_the_email() {
        var byEmail = withoutPerson(EMAIL);
        var byUrl = withoutPerson(URL);
        assertSame(byUrl, settle(export("r-1", "pQ7x2", URL, EMAIL)).get(0));
        var later = withoutPerson(URL);
        assertSame(byUrl, settle(export("r-2", "pQ7x2", URL, EMAIL)).get(0));
        assertEquals(Set.of(byEmail.id(), later.id()), rivals(byUrl));
    }

    @Test
    void among_equal_matches_the_oldest_wins() {
        var older = withoutPerson(EMAIL);
        withoutPerson(EMAIL);
        assertSame(older, settle(export("r-1", "pQ7x2", EMAIL)).get(0));
    }

    @Test
    void rivals_are_listed_with_what_they_share_and_are_no_conflict() {
        var byUrl = withoutPerson(URL);
        var byEmail = withoutPerson(EMAIL);
        settle(export("r-1", "pQ7x2", URL, EMAIL));
        assertEquals(MatchState.MATCHED, byUrl.match().state());
        assertEquals(
                List.of(new Rival(byEmail.id(), false, Set.of(EMAIL_KEY))),
                byUrl.match().rivals());
    }

    @Test
    void the_exported_person_is_suggested_to_a_rival_with_what_they_share() {
        var byUrl = withoutPerson(URL);
        var byEmail = withoutPerson(EMAIL);
        settle(export("r-1", "pQ7x2", URL, EMAIL));
        assertEquals(MatchState.SUGGESTED, byEmail.match().state());
        assertEquals(
                List.of(new Suggestion(
                        new LinkedInPerson("urn:li:person:pQ7x2"),
                        SuggestionSource.EXPORT,
                        byUrl.id(),
                        Set.of(EMAIL_KEY))),
                byEmail.match().suggestions());
    }

    @Test
    void an_export_makes_a_new_candidate_where_a_user_has_said_that_the_known_one_is_somebody_else() {
        var known = settle(export("r-1", "pQ7x2", EMAIL)).get(0);
        MatchReview.of(known, List.of()).reject(Optional.empty(), Ruling.of("recruiter", tick(), null));
        var made = settle(export("r-2", "pQ7x2", EMAIL)).get(0);
        assertTrue(made.wasMadeBy(new RequestId("r-2")));
        assertEquals(MatchState.MATCHED, made.match().state());
        assertEquals(MatchState.NO_MATCH, known.match().state());
    }

    @Test
    void an_email_of_another_linkedin_person_is_no_match_and_both_become_conflicts() {
        assertConflict(EMAIL, EMAIL_KEY);
    }

    @Test
    void a_profile_url_of_another_linkedin_person_is_no_match_and_both_become_conflicts() {
        assertConflict(URL, URL_KEY);
    }

    private void assertConflict(String shared, IdentityKey evidence) {
        var other = settle(export("r-1", "pQ7x2", shared)).get(0);
        var settled = settle(export("r-2", "zZ9y8", shared));
        var made = settled.get(0);
        assertTrue(made.wasMadeBy(new RequestId("r-2")));
        assertEquals(List.of(made, other), settled);
        assertEquals(MatchState.CONFLICT, made.match().state());
        assertEquals(MatchState.CONFLICT, other.match().state());
        assertEquals(
                List.of(new Rival(other.id(), true, Set.of(evidence))),
                made.match().rivals());
        assertEquals(
                List.of(new Rival(made.id(), true, Set.of(evidence))),
                other.match().rivals());
    }

    @Test
    void a_known_linkedin_person_with_the_email_of_another_is_found_and_both_become_conflicts() {
        var one = settle(export("r-1", "pQ7x2")).get(0);
        var other = settle(export("r-2", "zZ9y8", EMAIL)).get(0);
        assertSame(one, settle(export("r-3", "pQ7x2", EMAIL)).get(0));
        assertEquals(MatchState.CONFLICT, one.match().state());
        assertEquals(MatchState.CONFLICT, other.match().state());
    }

    @Test
    void among_what_is_left_beside_a_contradiction_the_match_still_wins() {
        var other = settle(export("r-1", "zZ9y8", URL)).get(0);
        var left = withoutPerson(EMAIL);
        var settled = settle(export("r-2", "pQ7x2", URL, EMAIL));
        assertEquals(List.of(left, other), settled);
        assertEquals(MatchState.CONFLICT, left.match().state());
    }

    @Test
    void the_same_export_again_changes_nothing() {
        settle(export("r-1", "zZ9y8", EMAIL));
        withoutPerson(EMAIL);
        var first = settle(export("r-2", "pQ7x2", URL, EMAIL));
        var matches = first.stream().map(Candidate::match).toList();
        var identities = first.get(0).identities();
        var again = settle(export("r-2", "pQ7x2", URL, EMAIL));
        assertEquals(first, again);
        assertEquals(matches, again.stream().map(Candidate::match).toList());
        assertEquals(identities, again.get(0).identities());
    }

    @Test
    void a_conflict_stays_until_someone_looks() {
        settle(export("r-1", "zZ9y8", EMAIL));
        var one = settle(export("r-2", "pQ7x2", EMAIL)).get(0);
        settle(export("r-3", "pQ7x2"));
        assertEquals(MatchState.CONFLICT, one.match().state());
    }

    @Test
    void candidates_who_share_nothing_do_not_matter() {
        settle(export("r-1", "zZ9y8", EMAIL));
        assertTrue(settle(export("r-2", "pQ7x2", URL)).get(0).wasMadeBy(new RequestId("r-2")));
    }

    @Test
    void a_candidate_is_only_of_the_export_that_made_them_until_another_one_finds_them() {
        var made = settle(export("r-1", "pQ7x2", EMAIL)).get(0);
        assertTrue(made.isOnlyOf(new RequestId("r-1")));
        assertFalse(made.isOnlyOf(new RequestId("r-2")));
        settle(export("r-2", "pQ7x2"));
        assertFalse(made.isOnlyOf(new RequestId("r-1")));
        assertFalse(made.isOnlyOf(new RequestId("r-2")));
    }

    @Test
    void the_same_export_again_touches_nobody() {
        var made = settle(export("r-1", "pQ7x2", EMAIL)).get(0);
        settle(export("r-1", "pQ7x2", EMAIL));
        assertTrue(made.isOnlyOf(new RequestId("r-1")));
    }

    @Test
    void an_export_touches_those_who_contradict_it() {
        var other = settle(export("r-1", "zZ9y8", EMAIL)).get(0);
        var made = settle(export("r-2", "pQ7x2", EMAIL)).get(0);
        assertFalse(other.isOnlyOf(new RequestId("r-1")));
        assertTrue(made.isOnlyOf(new RequestId("r-2")));
    }

    @Test
    void all_whom_an_export_met_are_to_be_kept() {
        var byUrl = withoutPerson(URL);
        var byEmail = withoutPerson(EMAIL);
        assertEquals(List.of(byUrl, byEmail), settle(export("r-1", "pQ7x2", URL, EMAIL)));
    }

    private List<Candidate> settle(ExportedPerson person) {
        var settled = Matching.of(person, known).settle(tick());
        settled.stream().filter(candidate -> !known.contains(candidate)).forEach(known::add);
        return settled;
    }

    /** As a recruiter enters them: with an e-mail or a profile URL, and nothing said by LinkedIn. */
    private Candidate withoutPerson(String contact) {
        var candidate = Candidate.entered(entered("Lena", null, contact), tick());
        known.add(candidate);
        return candidate;
    }

    private Instant tick() {
        now = now.plusMillis(1);
        return now;
    }

    private static IdentityKey person(String id) {
        return new LinkedInPerson("urn:li:person:" + id).key();
    }

    private static Set<CandidateId> rivals(Candidate candidate) {
        return Set.copyOf(
                candidate.match().rivals().stream().map(Rival::candidate).toList());
    }

    private static Set<String> origins(Candidate candidate) {
        return Set.copyOf(candidate.identities().stream()
                .map(identity -> identity.origin().reference())
                .toList());
    }
}
