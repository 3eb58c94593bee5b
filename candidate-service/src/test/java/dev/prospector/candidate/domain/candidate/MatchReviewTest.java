package dev.prospector.candidate.domain.candidate;

import static dev.prospector.candidate.domain.candidate.Entries.entered;
import static dev.prospector.candidate.domain.export.Exports.export;
import static dev.prospector.candidate.domain.stub.Stubs.stub;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.RequestId;
import dev.prospector.candidate.domain.identity.Identity;
import dev.prospector.candidate.domain.identity.IdentityKey;
import dev.prospector.candidate.domain.identity.IdentityKind;
import dev.prospector.candidate.domain.identity.LinkedInPerson;
import dev.prospector.candidate.domain.identity.Origin;
import dev.prospector.candidate.domain.match.Decision;
import dev.prospector.candidate.domain.match.LinkedInFinding;
import dev.prospector.candidate.domain.match.MatchOvertaken;
import dev.prospector.candidate.domain.match.MatchState;
import dev.prospector.candidate.domain.match.MatchedBy;
import dev.prospector.candidate.domain.match.NothingDecided;
import dev.prospector.candidate.domain.match.PersonAttached;
import dev.prospector.candidate.domain.match.Rival;
import dev.prospector.candidate.domain.match.Ruling;
import dev.prospector.candidate.domain.match.Suggestion;
import dev.prospector.candidate.domain.match.SuggestionSource;

/** The rules of product.md 2.5: who says which LinkedIn member a candidate is, and what becomes of it. */
class MatchReviewTest {
    private static final String EMAIL = "lena@example.org";
    private static final IdentityKey EMAIL_KEY = new IdentityKey(IdentityKind.EMAIL, EMAIL);
    private static final LinkedInPerson LENA = new LinkedInPerson("urn:li:person:pQ7x2");
    private static final LinkedInPerson OTHER = new LinkedInPerson("urn:li:person:zZ9y8");

    private final List<Candidate> all = new ArrayList<>();
    private Instant now = Instant.parse("2026-01-02T00:00:00Z");

    @Test
    void a_candidate_of_whom_nobody_said_anything_is_none() {
        assertEquals(MatchState.NONE, manual(EMAIL).match().state());
    }

    @Test
    void a_user_confirms_and_it_is_matched_with_who_when_and_why() {
        var one = manual(EMAIL);
        var ruling = ruling("same photo");
        assertTrue(review(one).confirm(LENA, ruling));
        assertEquals(MatchState.MATCHED, one.match().state());
        assertEquals(MatchedBy.USER, one.match().by());
        assertEquals(Optional.of(LENA), one.linkedInPerson());
        assertEquals(Set.of(LENA.key()), one.match().evidence());
        assertEquals(ruling, lastOf(one).ruling());
        assertEquals(Origin.manual("recruiter"), identityOf(one, LENA).origin());
    }

    @Test
    void confirming_the_same_again_changes_nothing() {
        var one = manual(EMAIL);
        review(one).confirm(LENA, ruling("first"));
        var before = one.state();
        assertFalse(review(one).confirm(LENA, ruling("again")));
        assertEquals(before, one.state());
    }

    @Test
    void the_member_of_somebody_who_shares_an_identity_is_suggested_while_they_are_it() {
        var holder = exported("r-1", "pQ7x2", EMAIL);
        var one = manual(EMAIL);
        Comparison.of(one, all);
        assertEquals(MatchState.SUGGESTED, one.match().state());
        assertEquals(
                List.of(new Suggestion(LENA, SuggestionSource.EXPORT, holder.id(), Set.of(EMAIL_KEY))),
                one.match().suggestions());
        review(holder).confirm(LENA, ruling(null));
        assertEquals(
                SuggestionSource.CANDIDATE, one.match().suggestions().get(0).from());
        review(holder).reject(Optional.empty(), ruling(null));
        assertEquals(MatchState.NONE, one.match().state());
    }

    @Test
    void what_an_export_rested_upon_stays_when_a_user_confirms_it() {
        var one = manual(EMAIL);
        exported("r-1", "pQ7x2", EMAIL);
        review(one).confirm(LENA, ruling(null));
        assertEquals(Set.of(LENA.key(), EMAIL_KEY), one.match().evidence());
    }

    @Test
    void a_person_of_one_candidate_is_never_attached_to_another() {
        var holder = exported("r-1", "pQ7x2");
        var one = manual(EMAIL);
        var refused = assertThrows(PersonAttached.class, () -> review(one).confirm(LENA, ruling(null)));
        assertEquals(holder.id(), refused.candidate());
    }

    @Test
    void a_rejected_person_is_detached_and_remembered() {
        var one = exported("r-1", "pQ7x2", EMAIL);
        assertTrue(review(one).reject(Optional.empty(), ruling("another Lena")));
        assertEquals(MatchState.NO_MATCH, one.match().state());
        assertEquals(Optional.empty(), one.linkedInPerson());
        assertFalse(one.carries(LENA.key()));
        assertTrue(one.match().rejects(LENA));
        assertFalse(review(one).reject(Optional.of(LENA), ruling("again")));
        assertFalse(review(one).reject(Optional.empty(), ruling("again")));
    }

    @Test
    void all_who_are_suggested_are_rejected_together_or_one_alone() {
        var one = manual(EMAIL);
        learn(one, null, "pQ7x2", "zZ9y8");
        assertTrue(review(one).reject(Optional.of(LENA), ruling(null)));
        assertEquals(MatchState.SUGGESTED, one.match().state());
        assertEquals(List.of(OTHER), suggested(one));
        assertTrue(review(one).reject(Optional.empty(), ruling(null)));
        assertEquals(MatchState.NO_MATCH, one.match().state());
    }

    @Test
    void nobody_to_reject_is_no_decision() {
        var one = manual(EMAIL);
        assertFalse(review(one).reject(Optional.empty(), ruling(null)));
        assertEquals(MatchState.NONE, one.match().state());
    }

    @Test
    void who_was_rejected_may_be_confirmed_after_all() {
        var one = exported("r-1", "pQ7x2");
        review(one).reject(Optional.empty(), ruling(null));
        assertTrue(review(one).confirm(LENA, ruling("it is her")));
        assertEquals(MatchState.MATCHED, one.match().state());
    }

    @Test
    void a_conflict_is_settled_by_confirming_for_those_who_were_seen() {
        var other = exported("r-1", "zZ9y8", EMAIL);
        var one = exported("r-2", "pQ7x2", EMAIL);
        assertEquals(MatchState.CONFLICT, one.match().state());
        review(one).confirm(LENA, ruling("a shared address"));
        assertEquals(MatchState.MATCHED, one.match().state());
        assertEquals(MatchState.CONFLICT, other.match().state());
        exported("r-3", "kK5j4", EMAIL);
        assertEquals(MatchState.CONFLICT, one.match().state());
    }

    @Test
    void a_conflict_ends_for_both_when_one_of_the_members_is_rejected() {
        var other = exported("r-1", "zZ9y8", EMAIL);
        var one = exported("r-2", "pQ7x2", EMAIL);
        review(one).reject(Optional.empty(), ruling(null));
        assertEquals(MatchState.MATCHED, other.match().state());
        assertEquals(
                List.of(new Rival(one.id(), false, Set.of(EMAIL_KEY))),
                other.match().rivals());
        assertEquals(MatchState.SUGGESTED, one.match().state());
        assertEquals(List.of(OTHER), suggested(one));
    }

    @Test
    void an_email_of_another_member_makes_a_confirmed_person_a_conflict() {
        var other = exported("r-1", "zZ9y8", EMAIL);
        var one = manual(EMAIL);
        Comparison.of(one, all);
        review(one).confirm(LENA, ruling(null));
        assertEquals(MatchState.CONFLICT, other.match().state());
        assertEquals(
                List.of(new Rival(other.id(), true, Set.of(EMAIL_KEY))),
                one.match().rivals());
    }

    @Test
    void undoing_a_confirmation_gives_back_exactly_what_was_before() {
        exported("r-1", "zZ9y8", EMAIL);
        var one = manual(EMAIL);
        learn(one, null, "pQ7x2");
        Comparison.of(one, all);
        assertUndone(one, () -> review(one).confirm(LENA, ruling(null)));
        assertUndone(one, () -> review(one).reject(Optional.of(LENA), ruling(null)));
        assertUndone(one, () -> review(one).reject(Optional.empty(), ruling(null)));
    }

    @Test
    void undoing_gives_back_whom_an_export_had_attached() {
        var one = exported("r-2", "pQ7x2", EMAIL);
        exported("r-1", "zZ9y8", EMAIL);
        var attached = one.match().attachment();
        assertUndone(one, () -> review(one).confirm(LENA, ruling(null)));
        assertUndone(one, () -> review(one).confirm(new LinkedInPerson("urn:li:person:kK5j4"), ruling(null)));
        assertUndone(one, () -> review(one).reject(Optional.empty(), ruling(null)));
        assertEquals(attached, one.match().attachment());
        assertEquals(MatchState.CONFLICT, one.match().state());
    }

    @Test
    void decisions_are_undone_one_by_one() {
        var one = manual(EMAIL);
        review(one).confirm(LENA, ruling("first"));
        review(one).confirm(OTHER, ruling("second"));
        review(one).undo(ruling(null));
        assertEquals(Optional.of(LENA), one.linkedInPerson());
        assertEquals(Decision.Kind.UNDONE, lastOf(one).kind());
        review(one).undo(ruling("none of them"));
        assertEquals(MatchState.NONE, one.match().state());
        assertEquals("none of them", lastOf(one).ruling().reason());
        assertThrows(NothingDecided.class, () -> review(one).undo(ruling(null)));
    }

    @Test
    void what_is_undone_does_not_bring_back_a_person_who_is_somebody_else_by_now() {
        var one = exported("r-1", "pQ7x2");
        review(one).reject(Optional.empty(), ruling(null));
        var holder = exported("r-2", "pQ7x2");
        var refused = assertThrows(PersonAttached.class, () -> review(one).undo(ruling(null)));
        assertEquals(holder.id(), refused.candidate());
    }

    @Test
    void what_is_undone_does_not_displace_whom_an_export_attached_since() {
        var one = exported("r-1", "pQ7x2", EMAIL);
        review(one).reject(Optional.empty(), ruling(null));
        assertEquals(one, exported("r-2", "zZ9y8", EMAIL));
        assertThrows(MatchOvertaken.class, () -> review(one).undo(ruling(null)));
    }

    @Test
    void whom_linkedins_matching_found_is_suggested_only() {
        var one = manual(EMAIL);
        assertTrue(learn(one, null, "pQ7x2"));
        assertEquals(MatchState.SUGGESTED, one.match().state());
        assertEquals(
                List.of(new Suggestion(LENA, SuggestionSource.LINKEDIN, null, Set.of())),
                one.match().suggestions());
        assertFalse(learn(one, null, "pQ7x2"));
    }

    @Test
    void whom_somebody_named_at_linkedin_is_attached_by_linkedin() {
        var one = manual(EMAIL);
        assertTrue(learn(one, "pQ7x2"));
        assertEquals(MatchState.MATCHED, one.match().state());
        assertEquals(MatchedBy.LINKEDIN, one.match().by());
        assertEquals(Origin.linkedIn(), identityOf(one, LENA).origin());
    }

    @Test
    void what_linkedin_attached_it_can_take_back() {
        var one = manual(EMAIL);
        learn(one, "pQ7x2");
        learn(one, null);
        assertEquals(MatchState.NONE, one.match().state());
        assertFalse(one.carries(LENA.key()));
        learn(one, "pQ7x2");
        learn(one, "zZ9y8");
        assertEquals(Optional.of(OTHER), one.linkedInPerson());
    }

    @Test
    void who_shared_a_profile_stays_attached_whatever_linkedin_says_of_others() {
        var one = Matching.of(stub("ms-1", "pQ7x2", EMAIL), List.of())
                .settle(tick())
                .get(0);
        assertEquals(MatchedBy.LINKEDIN, one.match().by());
        learn(one, null);
        assertEquals(Optional.of(LENA), one.linkedInPerson());
        assertEquals(MatchState.MATCHED, one.match().state());
        learn(one, "zZ9y8");
        assertEquals(Optional.of(LENA), one.linkedInPerson());
        assertEquals(MatchState.CONFLICT, one.match().state());
    }

    @Test
    void who_was_named_at_linkedin_first_stays_attached_by_the_profile_they_share_then() {
        var one = manual(EMAIL);
        learn(one, "pQ7x2");
        assertEquals(one, brought(stub("ms-1", "pQ7x2", EMAIL)));
        assertEquals(Origin.stub("urn:li:mailStub:ms-1"), identityOf(one, LENA).origin());
        assertStaysBy(MatchedBy.LINKEDIN, one);
    }

    @Test
    void who_was_named_at_linkedin_first_stays_attached_by_an_export_then() {
        var one = manual(EMAIL);
        learn(one, "pQ7x2");
        assertEquals(one, exported("r-1", "pQ7x2", EMAIL));
        assertEquals(Origin.export(new RequestId("r-1")), identityOf(one, LENA).origin());
        assertStaysBy(MatchedBy.EXPORT, one);
    }

    @Test
    void who_was_exported_before_they_are_named_at_linkedin_stays_attached_by_the_export() {
        var one = exported("r-1", "pQ7x2", EMAIL);
        assertTrue(learn(one, "pQ7x2"));
        assertEquals(Origin.export(new RequestId("r-1")), identityOf(one, LENA).origin());
        assertStaysBy(MatchedBy.EXPORT, one);
    }

    @Test
    void an_export_of_whom_a_user_confirmed_stays_when_the_user_takes_that_back() {
        var one = manual(EMAIL);
        learn(one, "pQ7x2");
        review(one).confirm(LENA, ruling(null));
        exported("r-1", "pQ7x2");
        assertEquals(MatchedBy.USER, one.match().by());
        review(one).undo(ruling(null));
        assertStaysBy(MatchedBy.EXPORT, one);
    }

    /** Not even when LinkedIn names nobody any more. */
    private void assertStaysBy(MatchedBy by, Candidate one) {
        assertEquals(by, one.match().by());
        assertEquals(identityOf(one, LENA), one.match().attachment().identity());
        learn(one, null);
        assertEquals(Optional.of(LENA), one.linkedInPerson());
        assertEquals(MatchState.MATCHED, one.match().state());
    }

    private Candidate brought(BroughtPerson person) {
        return Matching.of(person, all).settle(tick()).get(0);
    }

    @Test
    void what_linkedin_attached_and_a_user_confirmed_linkedin_cannot_take_back() {
        var one = manual(EMAIL);
        learn(one, "pQ7x2");
        review(one).confirm(LENA, ruling(null));
        learn(one, null);
        assertEquals(Optional.of(LENA), one.linkedInPerson());
        assertEquals(MatchState.MATCHED, one.match().state());
    }

    @Test
    void linkedin_names_nobody_whom_a_user_has_rejected() {
        var one = exported("r-1", "pQ7x2");
        review(one).reject(Optional.empty(), ruling(null));
        learn(one, "pQ7x2", "pQ7x2");
        assertEquals(MatchState.NO_MATCH, one.match().state());
    }

    @Test
    void a_member_who_is_another_candidate_is_suggested_only_whoever_names_them() {
        exported("r-1", "pQ7x2");
        var one = manual(EMAIL);
        learn(one, "pQ7x2");
        assertEquals(MatchState.SUGGESTED, one.match().state());
        assertEquals(
                SuggestionSource.LINKEDIN_USER, one.match().suggestions().get(0).from());
    }

    @Test
    void whom_somebody_names_at_linkedin_contradicts_an_export_until_a_user_has_said_who_it_is() {
        var one = exported("r-1", "pQ7x2");
        learn(one, "zZ9y8");
        assertEquals(MatchState.CONFLICT, one.match().state());
        assertEquals(Optional.of(LENA), one.linkedInPerson());
        review(one).confirm(LENA, ruling(null));
        assertEquals(MatchState.MATCHED, one.match().state());
    }

    @Test
    void what_linkedins_matching_thinks_contradicts_nobody() {
        var one = exported("r-1", "pQ7x2");
        learn(one, null, "zZ9y8", "pQ7x2");
        assertEquals(MatchState.MATCHED, one.match().state());
        assertEquals(List.of(OTHER), suggested(one));
    }

    @Test
    void whom_linkedin_attaches_contradicts_others_of_the_same_email() {
        var other = exported("r-1", "zZ9y8", EMAIL);
        var one = manual(EMAIL);
        learn(one, "pQ7x2");
        assertEquals(MatchState.CONFLICT, one.match().state());
        assertEquals(MatchState.CONFLICT, other.match().state());
    }

    @Test
    void no_export_takes_back_whom_a_user_decided_about() {
        var one = exported("r-1", "pQ7x2");
        review(one).reject(Optional.empty(), ruling(null));
        assertFalse(one.isOnlyOf(new RequestId("r-1")));
    }

    private void assertUndone(Candidate one, Runnable decision) {
        var before = seen();
        decision.run();
        review(one).undo(ruling(null));
        assertEquals(before, seen());
    }

    /** What can be seen of everybody; who decided what is not part of it. */
    private Map<CandidateId, List<Object>> seen() {
        return all.stream()
                .collect(Collectors.toMap(
                        Candidate::id,
                        one -> List.of(
                                Set.copyOf(one.identities()),
                                Optional.ofNullable(one.match().attachment()),
                                one.match().rivals(),
                                one.match().suggestions(),
                                one.match().state())));
    }

    private MatchReview review(Candidate one) {
        return MatchReview.of(one, all);
    }

    private boolean learn(Candidate one, String member, String... matches) {
        var named = member == null ? null : new LinkedInPerson("urn:li:person:" + member);
        var found = Stream.of(matches)
                .map(id -> new LinkedInPerson("urn:li:person:" + id))
                .toList();
        return review(one).learn(new LinkedInFinding(named, found));
    }

    /** Whoever shares the address already is not asked: a user would have been told of them. */
    private Candidate manual(String email) {
        var one = Candidate.entered(entered("Lena", null, email), tick());
        all.add(one);
        return one;
    }

    private Candidate exported(String requestId, String person, String... contacts) {
        var settled = Matching.of(export(requestId, person, contacts), all).settle(tick());
        if (!all.contains(settled.get(0))) {
            all.add(settled.get(0));
        }
        return settled.get(0);
    }

    private Ruling ruling(String reason) {
        return Ruling.of("recruiter", tick(), reason);
    }

    private Instant tick() {
        now = now.plusMillis(1);
        return now;
    }

    private static Decision lastOf(Candidate one) {
        return one.match().decisions().last().orElseThrow();
    }

    private static List<LinkedInPerson> suggested(Candidate one) {
        return one.match().suggestions().stream().map(Suggestion::person).toList();
    }

    private static Identity identityOf(Candidate one, LinkedInPerson person) {
        return one.identities().stream()
                .filter(identity -> identity.key().equals(person.key()))
                .findFirst()
                .orElseThrow();
    }
}
