package dev.prospector.candidate.domain.candidate;

import static dev.prospector.candidate.domain.candidate.Entries.entered;
import static dev.prospector.candidate.domain.export.Exports.export;
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
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.export.ExportedPerson;
import dev.prospector.candidate.domain.identity.IdentityKind;
import dev.prospector.candidate.domain.identity.LinkedInPerson;
import dev.prospector.candidate.domain.identity.WrittenContacts;
import dev.prospector.candidate.domain.match.LinkedInFinding;
import dev.prospector.candidate.domain.match.MatchState;
import dev.prospector.candidate.domain.match.MatchedBy;
import dev.prospector.candidate.domain.match.PersonAttached;
import dev.prospector.candidate.domain.match.Ruling;
import dev.prospector.candidate.domain.match.SuggestionSource;
import dev.prospector.candidate.domain.merge.Aliases;
import dev.prospector.candidate.domain.merge.MergeRefused;
import dev.prospector.candidate.domain.merge.MergeRefused.Reason;
import dev.prospector.candidate.domain.person.Details.Line;
import dev.prospector.candidate.domain.person.PersonName;
import dev.prospector.candidate.domain.person.Profile;

/** Two candidates who are one person (architecture.md 2: an alias). */
class MergingTest {
    private static final Instant NOW = Instant.parse("2026-01-02T00:00:00Z");
    private static final Ruling LATER = Ruling.of("recruiter", NOW.plusSeconds(60), null);
    private static final LinkedInPerson PERSON = new LinkedInPerson("urn:li:person:pQ7x2");

    private Instant clock = NOW;

    @Test
    void the_winner_carries_what_both_have_and_answers_for_both_ids() {
        var lena = by("Lena", "Okafor", "lena@example.org");
        var helena = by("Helena", "Brandt", "lena@example.org", "helena@example.org");
        merge(lena, helena);
        assertEquals(List.of("lena@example.org", "helena@example.org"), lena.texts(IdentityKind.EMAIL));
        assertEquals(new PersonName("Lena", "Okafor"), lena.name());
        assertTrue(lena.words().values().containsAll(Set.of("lena", "okafor", "helena", "brandt")));
        assertTrue(lena.answersTo(helena.id()));
        assertEquals(
                Optional.of(helena.id()),
                lena.aliases().bringing(lena.identities().get(1).key()));
        assertEquals(
                Optional.empty(),
                lena.aliases().bringing(lena.identities().get(0).key()));
        assertEquals(Optional.of(lena.id()), helena.aliases().winner());
        assertFalse(helena.answersTo(lena.id()));
    }

    @Test
    void what_only_the_loser_says_fills_the_winner_and_nobody_is_contacted_against_either_s_will() {
        var lena = by("Lena", "Okafor");
        change(lena, Line.HEADLINE, "Architect");
        var exported = made(export("r-1", "pQ7x2"));
        contact(exported, true);
        merge(lena, exported);
        assertEquals(new Profile("Architect", "Nordwind AG", "Hamburg, Germany"), lena.profile());
        assertTrue(lena.details().doNotContact());
        undo(lena, exported);
        assertEquals(new Profile("Architect", null, null), lena.profile());
        assertFalse(lena.details().doNotContact());
    }

    @Test
    void what_was_said_since_stays_with_the_winner() {
        var lena = by("Lena", "Okafor");
        var exported = made(export("r-1", "pQ7x2", "lena@example.org"));
        merge(lena, exported);
        change(lena, Line.EMPLOYER, "Ostwind AG");
        emails(lena, "other@example.org");
        emails(lena, "lena@example.org", "other@example.org");
        undo(lena, exported);
        assertEquals(new Profile(null, "Ostwind AG", null), lena.profile());
        assertEquals(
                List.of("lena@example.org", "other@example.org"),
                lena.texts(IdentityKind.EMAIL),
                "what a user took away and wrote again is the user's");
        assertEquals(List.of("lena@example.org"), exported.texts(IdentityKind.EMAIL));
    }

    @Test
    void undone_at_once_all_is_as_it_was() {
        var lena = by("Lena", "Okafor", "lena@example.org");
        var exported = made(export("r-1", "pQ7x2", "lena@example.org", "o@example.org"));
        var third = by("L.", "Okafor", "o@example.org");
        Comparison.of(exported, List.of(lena, third));
        Comparison.of(lena, List.of(third));
        lena.touch();
        exported.touch();
        var before = List.of(lena.state(), exported.state(), third.state());
        merge(lena, exported, third);
        assertEquals(MatchState.MATCHED, lena.match().state());
        undo(lena, exported, third);
        assertEquals(before, List.of(lena.state(), exported.state(), third.state()));
    }

    @Test
    void the_member_of_either_is_the_member_of_both() {
        var lena = by("Lena", "Okafor");
        var exported = made(export("r-1", "pQ7x2"));
        merge(lena, exported);
        assertEquals(Optional.of(PERSON), lena.linkedInPerson());
        assertEquals(MatchState.MATCHED, lena.match().state());
        undo(lena, exported);
        assertEquals(Optional.empty(), lena.linkedInPerson());
        assertEquals(MatchState.NONE, lena.match().state());
        assertEquals(Optional.of(PERSON), exported.linkedInPerson());
    }

    @Test
    void who_was_confirmed_since_goes_back_to_the_loser_with_the_decision() {
        var lena = by("Lena", "Okafor");
        var exported = made(export("r-1", "pQ7x2"));
        merge(lena, exported);
        lena.confirm(PERSON, LATER);
        undo(lena, exported);
        assertEquals(Optional.empty(), lena.linkedInPerson());
        assertEquals(MatchState.NONE, lena.match().state());
    }

    @Test
    void who_was_named_at_linkedin_and_was_exported_since_stays_the_losers_by_the_export() {
        var lena = by("Lena", "Okafor");
        var named = by("Helena", "Okafor");
        named.learn(new LinkedInFinding(PERSON, List.of()), person -> true);
        merge(lena, named);
        Matching.of(export("r-1", "pQ7x2"), List.of(lena)).settle(clock);
        undo(lena, named);
        assertEquals(Optional.empty(), lena.linkedInPerson());
        named.learn(LinkedInFinding.NONE, person -> true);
        assertEquals(Optional.of(PERSON), named.linkedInPerson());
        assertEquals(MatchedBy.EXPORT, named.match().by());
    }

    @Test
    void who_was_rejected_since_is_rejected_for_the_winner_alone() {
        var lena = by("Lena", "Okafor");
        var exported = made(export("r-1", "pQ7x2"));
        merge(lena, exported);
        lena.reject(Optional.of(PERSON), LATER);
        assertEquals(Optional.empty(), lena.linkedInPerson());
        undo(lena, exported);
        assertTrue(lena.match().rejects(PERSON));
        assertEquals(Optional.of(PERSON), exported.linkedInPerson());
    }

    @Test
    void what_users_decided_about_either_counts_for_both() {
        var lena = by("Lena", "Okafor");
        var helena = by("Helena", "Okafor");
        helena.reject(Optional.of(PERSON), LATER);
        merge(lena, helena);
        assertTrue(lena.isNot(PERSON));
        assertEquals(MatchState.NO_MATCH, lena.match().state());
        undo(lena, helena);
        assertFalse(lena.isNot(PERSON));
        assertEquals(MatchState.NONE, lena.match().state());
    }

    @Test
    void whom_linkedin_suggests_for_either_is_suggested_for_both() {
        var lena = by("Lena", "Okafor");
        var helena = by("Helena", "Okafor");
        helena.learn(new LinkedInFinding(null, List.of(PERSON)), person -> true);
        merge(lena, helena);
        var suggestion = lena.match().suggestions().get(0);
        assertEquals(PERSON, suggestion.person());
        assertEquals(SuggestionSource.LINKEDIN, suggestion.from());
        undo(lena, helena);
        assertEquals(List.of(), lena.match().suggestions());
        assertEquals(1, helena.match().suggestions().size());
    }

    @Test
    void others_are_rivals_of_the_winner_while_the_merge_stands() {
        var lena = by("Lena", "Okafor");
        var exported = made(export("r-1", "pQ7x2", "lena@example.org"));
        var third = made(export("r-2", "zZ9y8", "lena@example.org"));
        Comparison.of(exported, List.of(third));
        merge(lena, exported, third);
        assertEquals(MatchState.CONFLICT, lena.match().state());
        assertEquals(List.of(lena.id()), rivals(third));
        undo(lena, exported, third);
        assertEquals(List.of(exported.id()), rivals(third));
        assertEquals(List.of(third.id()), rivals(exported));
        assertEquals(List.of(), rivals(lena));
    }

    @Test
    void two_different_members_are_two_people() {
        var one = made(export("r-1", "pQ7x2"));
        var other = made(export("r-2", "zZ9y8"));
        refused(Reason.CONFLICTING_LINKEDIN_PERSONS, () -> merge(one, other));
    }

    @Test
    void nobody_is_merged_with_themselves() {
        var lena = by("Lena", "Okafor");
        refused(Reason.SAME_CANDIDATE, () -> merge(lena, lena));
    }

    @Test
    void whoever_rests_already_neither_wins_nor_loses() {
        var lena = by("Lena", "Okafor");
        var helena = by("Helena", "Okafor");
        var third = by("L.", "Okafor");
        merge(lena, helena);
        refused(Reason.ALREADY_MERGED, () -> merge(third, helena));
        refused(Reason.ALREADY_MERGED, () -> merge(helena, third));
        refused(Reason.ALREADY_MERGED, () -> merge(lena, helena));
    }

    @Test
    void one_step_leads_from_every_id_to_who_answers() {
        var one = by("Lena", "Okafor", "1@example.org");
        var two = by("Lena", "Okafor", "2@example.org");
        var three = by("Lena", "Okafor", "3@example.org");
        merge(two, one);
        var before = two.state();
        Merging.of(three, two).merge(List.of(one), List.of(one, two, three));
        assertEquals(List.of(two.id(), one.id()), three.aliases().ids());
        assertEquals(Optional.of(three.id()), one.aliases().winner());
        assertEquals(3, three.texts(IdentityKind.EMAIL).size());
        refused(Reason.MERGED_SINCE, () -> undo(two, one));
        Merging.of(three, two).undo(List.of(one), List.of(one, two, three), LATER);
        assertEquals(before, two.state());
        assertEquals(Optional.of(two.id()), one.aliases().winner());
        assertEquals(List.of("3@example.org"), three.texts(IdentityKind.EMAIL));
        undo(two, one);
        assertEquals(Aliases.NONE, one.aliases());
    }

    @Test
    void merges_of_one_person_are_undone_the_last_first() {
        var lena = by("Lena", "Okafor");
        var helena = by("Helena", "Okafor", "o@example.org");
        var third = by("L.", "Okafor", "o@example.org");
        merge(lena, helena);
        merge(lena, third);
        refused(Reason.MERGED_SINCE, () -> undo(lena, helena));
        undo(lena, third);
        assertEquals(List.of("o@example.org"), lena.texts(IdentityKind.EMAIL));
        undo(lena, helena);
        assertEquals(List.of(), lena.texts(IdentityKind.EMAIL));
    }

    @Test
    void a_person_has_so_many_ids_and_no_more() {
        var lena = by("Lena", "Okafor");
        IntStream.range(0, Aliases.MOST).forEach(at -> merge(lena, by("Lena", "Okafor")));
        refused(Reason.TOO_MANY_MERGED, () -> merge(lena, by("Lena", "Okafor")));
        refused(Reason.TOO_MANY_MERGED, () -> merge(by("Lena", "Okafor"), lena));
    }

    @Test
    void who_is_somebody_else_by_now_cannot_come_back() {
        var lena = by("Lena", "Okafor");
        var exported = made(export("r-1", "pQ7x2"));
        merge(lena, exported);
        lena.reject(Optional.of(PERSON), LATER);
        var third = made(export("r-2", "pQ7x2"));
        var refused = assertThrows(PersonAttached.class, () -> undo(lena, exported, third));
        assertEquals(third.id(), refused.candidate());
        assertTrue(lena.answersTo(exported.id()));
    }

    private void merge(Candidate winner, Candidate loser, Candidate... others) {
        Merging.of(winner, loser).merge(List.of(), all(winner, loser, others));
    }

    private void undo(Candidate winner, Candidate loser, Candidate... others) {
        Merging.of(winner, loser).undo(List.of(), all(winner, loser, others), LATER);
    }

    private static List<Candidate> all(Candidate winner, Candidate loser, Candidate... others) {
        var all = new ArrayList<>(List.of(others));
        all.add(winner);
        all.add(loser);
        return all;
    }

    private static void refused(Reason reason, Runnable work) {
        assertEquals(reason, assertThrows(MergeRefused.class, work::run).reason());
    }

    private static List<CandidateId> rivals(Candidate one) {
        return one.match().rivals().stream().map(rival -> rival.candidate()).toList();
    }

    private Candidate by(String first, String last, String... contacts) {
        clock = clock.plusMillis(1);
        return Candidate.entered(entered(first, last, contacts), clock);
    }

    private Candidate made(ExportedPerson person) {
        clock = clock.plusMillis(1);
        return Matching.of(person, List.of()).settle(clock).get(0);
    }

    private static void change(Candidate one, Line line, String text) {
        one.change(new CandidateChanges(
                Map.of(line, Optional.of(text)), Optional.empty(), WrittenContacts.NONE, "recruiter"));
    }

    private static void contact(Candidate one, boolean never) {
        one.change(new CandidateChanges(Map.of(), Optional.of(never), WrittenContacts.NONE, "recruiter"));
    }

    private static void emails(Candidate one, String... addresses) {
        var contacts = new WrittenContacts(Map.of(IdentityKind.EMAIL, List.of(addresses)));
        one.change(new CandidateChanges(Map.of(), Optional.empty(), contacts, "recruiter"));
    }
}
