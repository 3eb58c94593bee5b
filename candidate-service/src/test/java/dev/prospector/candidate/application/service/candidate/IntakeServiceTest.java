package dev.prospector.candidate.application.service.candidate;

import static dev.prospector.candidate.domain.candidate.Entries.entered;
import static dev.prospector.candidate.domain.export.Exports.export;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

import org.junit.jupiter.api.Test;

import dev.prospector.candidate.application.port.out.ConcurrentChange;
import dev.prospector.candidate.application.port.out.RememberedAudit;
import dev.prospector.candidate.application.port.out.candidate.InMemoryCandidates;
import dev.prospector.candidate.application.port.out.candidate.RememberedNotices;
import dev.prospector.candidate.application.port.out.export.InMemoryArrivals;
import dev.prospector.candidate.application.port.out.sharing.InMemoryTombstones;
import dev.prospector.candidate.application.port.out.sharing.Tombstones.Tombstone;
import dev.prospector.candidate.application.service.KeptCandidates;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.RequestId;
import dev.prospector.candidate.domain.access.Caller;
import dev.prospector.candidate.domain.access.ForbiddenAction;
import dev.prospector.candidate.domain.access.TenantRole;
import dev.prospector.candidate.domain.candidate.Candidate;
import dev.prospector.candidate.domain.candidate.CandidateExists;
import dev.prospector.candidate.domain.candidate.EnteredPerson;
import dev.prospector.candidate.domain.identity.IdentityKey;
import dev.prospector.candidate.domain.match.MatchState;
import dev.prospector.candidate.domain.person.CandidateSource;
import dev.prospector.candidate.domain.search.CandidateSearch;
import dev.prospector.candidate.domain.search.SearchWords;

class IntakeServiceTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-02T00:00:00Z"), ZoneOffset.UTC);
    private static final Caller RECRUITER = new Caller("recruiter", Set.of(TenantRole.RECRUITER));
    private static final String EMAIL = "lena@example.org";
    private static final String URL = "https://www.linkedin.com/in/sample";

    private final List<IdentityKey> held = new ArrayList<>();
    private final InMemoryCandidates candidates = new InMemoryCandidates();
    private final RememberedAudit audit = new RememberedAudit();
    private final RememberedNotices notices = new RememberedNotices();
    private final InMemoryTombstones tombstones = new InMemoryTombstones();
    private final KeptCandidates kept = new KeptCandidates(candidates, tombstones, notices);
    private final IntakeService service = new IntakeService(new IntakeSteps(
            this::hold,
            new InMemoryArrivals(),
            candidates,
            new BroughtPeople(candidates, kept, audit, CLOCK),
            kept,
            audit,
            CLOCK));
    private int racesToLose;

    @Test
    void an_export_of_an_unknown_person_makes_a_candidate() {
        var arrival = service.findOrMake(export("r-1", "pQ7x2"));
        assertTrue(arrival.isMade());
        assertEquals(CLOCK.instant(), one(arrival.candidate()).provenance().at());
    }

    @Test
    void the_same_person_in_another_export_is_found_and_not_made() {
        var first = service.findOrMake(export("r-1", "pQ7x2"));
        var second = service.findOrMake(export("r-2", "pQ7x2"));
        assertEquals(first.candidate(), second.candidate());
        assertFalse(second.isMade());
    }

    @Test
    void the_same_export_again_gets_the_same_answer_whatever_the_candidate_has_become() {
        var made = service.findOrMake(export("r-1", "pQ7x2", EMAIL));
        var found = service.findOrMake(export("r-2", "pQ7x2", "other@example.org"));
        service.findOrMake(export("r-3", "zZ9y8", EMAIL));
        assertEquals(made, service.findOrMake(export("r-1", "pQ7x2", EMAIL)));
        assertEquals(found, service.findOrMake(export("r-2", "pQ7x2", "other@example.org")));
    }

    @Test
    void the_same_export_again_changes_nobody() {
        var made = service.findOrMake(export("r-1", "pQ7x2"));
        service.findOrMake(export("r-1", "pQ7x2", EMAIL));
        assertFalse(one(made.candidate())
                .carries(export("r-1", "pQ7x2", EMAIL).joiningKeys().last()));
    }

    @Test
    void the_email_of_another_linkedin_person_makes_a_conflict_that_both_show() {
        var one = service.findOrMake(export("r-1", "pQ7x2", EMAIL)).candidate();
        var other = service.findOrMake(export("r-2", "zZ9y8", EMAIL)).candidate();
        assertNotEquals(one, other);
        assertEquals(MatchState.CONFLICT, one(one).match().state());
        assertEquals(MatchState.CONFLICT, one(other).match().state());
    }

    @Test
    void all_joining_identities_are_held_in_their_order() {
        var person = export("r-1", "pQ7x2", EMAIL, "a@example.org", URL);
        service.findOrMake(person);
        assertEquals(List.copyOf(person.joiningKeys()), held);
        assertEquals(held.stream().sorted().toList(), held);
        assertEquals(4, held.size());
    }

    @Test
    void an_entered_person_becomes_a_candidate() {
        var person = entered("Lena", "Okafor", EMAIL, URL);
        var made = service.enter(RECRUITER, person);
        assertEquals(CandidateSource.MANUAL, one(made.id()).provenance().source());
        assertEquals(List.copyOf(person.joiningKeys()), held);
    }

    @Test
    void a_person_without_contacts_can_be_entered_and_joins_nobody() {
        assertNotEquals(
                service.enter(RECRUITER, entered("Lena", null)).id(),
                service.enter(RECRUITER, entered("Lena", null)).id());
    }

    @Test
    void a_person_whose_email_or_profile_url_a_candidate_has_is_not_entered() {
        var known = service.findOrMake(export("r-1", "pQ7x2", EMAIL, URL)).candidate();
        assertExists(known, entered("Lena", null, " LENA@example.org "));
        assertExists(known, entered("Lena", null, "linkedin.com/in/Sample/de"));
        assertEquals(1, count());
    }

    @Test
    void whom_a_profile_url_names_is_told_before_whom_an_email_names() {
        service.enter(RECRUITER, entered("Lena", null, EMAIL));
        var byUrl = service.enter(RECRUITER, entered("Lena", null, URL)).id();
        assertExists(byUrl, entered("Lena", null, EMAIL, URL));
    }

    @Test
    void an_entered_candidate_is_found_by_an_export_and_keeps_the_source() {
        var entered = service.enter(RECRUITER, entered("Lena", null, EMAIL));
        var arrival = service.findOrMake(export("r-1", "pQ7x2", EMAIL));
        assertEquals(entered.id(), arrival.candidate());
        assertFalse(arrival.isMade());
        assertEquals(entered.provenance(), one(entered.id()).provenance());
        assertEquals("Okafor", one(entered.id()).name().last());
    }

    @Test
    void whom_an_export_made_is_taken_back_and_again_the_same_is_said() {
        var made = service.findOrMake(export("r-1", "pQ7x2", EMAIL)).candidate();
        assertTrue(takenBack("r-1"));
        assertEquals(Optional.empty(), candidates.find(made));
        assertTrue(takenBack("r-1"));
    }

    @Test
    void after_being_taken_back_an_export_begins_afresh() {
        var before = service.findOrMake(export("r-1", "pQ7x2"));
        takenBack("r-1");
        var after = service.findOrMake(export("r-1", "pQ7x2"));
        assertTrue(after.isMade());
        assertNotEquals(before.candidate(), after.candidate());
        assertTrue(takenBack("r-1"));
    }

    @Test
    void after_being_taken_back_an_export_may_find_whom_another_one_made() {
        service.findOrMake(export("r-1", "pQ7x2"));
        takenBack("r-1");
        var other = service.findOrMake(export("r-2", "pQ7x2"));
        var again = service.findOrMake(export("r-1", "pQ7x2"));
        assertEquals(other.candidate(), again.candidate());
        assertFalse(again.isMade());
        assertFalse(takenBack("r-1"));
    }

    @Test
    void whom_an_export_found_stays() {
        var known = service.findOrMake(export("r-1", "pQ7x2")).candidate();
        service.findOrMake(export("r-2", "pQ7x2"));
        assertStays(known, "r-2");
    }

    @Test
    void whom_another_export_found_stays() {
        var made = service.findOrMake(export("r-1", "pQ7x2")).candidate();
        service.findOrMake(export("r-2", "pQ7x2"));
        assertStays(made, "r-1");
    }

    @Test
    void whom_another_export_contradicts_stays() {
        var made = service.findOrMake(export("r-1", "pQ7x2", EMAIL)).candidate();
        service.findOrMake(export("r-2", "zZ9y8", EMAIL));
        assertStays(made, "r-1");
    }

    @Test
    void whom_a_user_was_told_of_stays() {
        var made = service.findOrMake(export("r-1", "pQ7x2", EMAIL)).candidate();
        assertExists(made, entered("Lena", null, EMAIL));
        assertStays(made, "r-1");
    }

    @Test
    void whom_a_user_entered_stays() {
        var known = service.enter(RECRUITER, entered("Lena", null, EMAIL)).id();
        service.findOrMake(export("r-1", "pQ7x2", EMAIL));
        assertStays(known, "r-1");
    }

    @Test
    void an_export_that_brought_nobody_takes_nobody_back() {
        assertFalse(takenBack("r-1"));
        assertFalse(takenBack("r-1"));
        assertTrue(service.findOrMake(export("r-1", "pQ7x2")).isMade());
    }

    @Test
    void with_a_candidate_their_conflict_goes_and_no_other() {
        var one = service.findOrMake(export("r-1", "pQ7x2", EMAIL)).candidate();
        var other = service.findOrMake(export("r-2", "zZ9y8", EMAIL)).candidate();
        service.findOrMake(export("r-3", "kK5j4", EMAIL));
        assertTrue(takenBack("r-3"));
        assertEquals(
                List.of(other),
                one(one).match().rivals().stream()
                        .map(rival -> rival.candidate())
                        .toList());
        assertEquals(MatchState.CONFLICT, one(one).match().state());
    }

    @Test
    void the_only_conflict_goes_with_who_made_it() {
        var one = service.findOrMake(export("r-1", "pQ7x2", EMAIL)).candidate();
        service.findOrMake(export("r-2", "zZ9y8", EMAIL));
        assertTrue(takenBack("r-2"));
        assertEquals(MatchState.MATCHED, one(one).match().state());
    }

    @Test
    void taking_back_holds_the_identities_of_the_candidate() {
        var person = export("r-1", "pQ7x2", EMAIL, URL);
        service.findOrMake(person);
        held.clear();
        takenBack("r-1");
        assertEquals(List.copyOf(person.joiningKeys()), held);
    }

    @Test
    void a_lost_race_is_run_again() {
        racesToLose = 2;
        assertTrue(service.findOrMake(export("r-1", "pQ7x2", EMAIL)).isMade());
        racesToLose = 2;
        assertThrows(CandidateExists.class, () -> service.enter(RECRUITER, entered("Lena", null, EMAIL)));
        racesToLose = 2;
        assertFalse(takenBack("r-1"));
        assertEquals(0, racesToLose);
    }

    @Test
    void whoever_loses_again_and_again_is_told() {
        racesToLose = 3;
        assertThrows(ConcurrentChange.class, () -> service.findOrMake(export("r-1", "pQ7x2")));
        assertEquals(0, racesToLose);
        assertEquals(0, count());
    }

    @Test
    void who_only_interviews_or_reads_enters_nobody() {
        for (var role : List.of(TenantRole.INTERVIEWER, TenantRole.READ_ONLY)) {
            var caller = new Caller("someone", Set.of(role));
            assertThrows(ForbiddenAction.class, () -> service.enter(caller, entered("Lena", null)));
        }
        assertEquals(0, count());
        assertEquals(List.of(), audit.entries());
    }

    @Test
    void whom_a_user_enters_is_remembered_as_made_and_whoever_is_known_as_met() {
        var made = service.enter(RECRUITER, entered("Lena", null, EMAIL)).id();
        assertEquals(List.of("created " + made), audit.entries());
        assertExists(made, entered("Lena", null, EMAIL));
        assertEquals(List.of("created " + made, "met " + made), audit.entries());
    }

    @Test
    void whom_an_export_makes_or_finds_is_remembered_once_however_often_it_is_told() {
        var made = service.findOrMake(export("r-1", "pQ7x2")).candidate();
        service.findOrMake(export("r-1", "pQ7x2"));
        service.findOrMake(export("r-2", "pQ7x2"));
        service.findOrMake(export("r-2", "pQ7x2"));
        assertEquals(List.of("r-1 made " + made, "r-2 found " + made), audit.entries());
    }

    @Test
    void what_others_became_by_an_export_and_its_end_is_remembered() {
        var one = service.findOrMake(export("r-1", "pQ7x2", EMAIL)).candidate();
        var other = service.findOrMake(export("r-2", "zZ9y8", EMAIL)).candidate();
        assertTrue(takenBack("r-2"));
        assertTrue(takenBack("r-2"));
        assertEquals(
                List.of(
                        "r-1 made " + one,
                        "r-2 made " + other,
                        "compared " + one,
                        "compared " + one,
                        "removed " + other),
                audit.entries());
    }

    @Test
    void what_has_not_changed_is_not_remembered_as_compared() {
        var known = service.enter(RECRUITER, entered("Lena", null, EMAIL)).id();
        service.enter(RECRUITER, entered("Lena", null, URL));
        var arrival = service.findOrMake(export("r-1", "pQ7x2", EMAIL, URL));
        assertNotEquals(known, arrival.candidate());
        service.findOrMake(export("r-2", "pQ7x2", EMAIL, URL));
        assertEquals(1, Collections.frequency(audit.entries(), "compared " + known));
    }

    @Test
    void others_are_told_of_whoever_is_made_changed_or_gone_and_of_nobody_else() {
        var one = service.findOrMake(export("r-1", "pQ7x2", EMAIL)).candidate();
        service.findOrMake(export("r-1", "pQ7x2", EMAIL));
        var other = service.findOrMake(export("r-2", "zZ9y8", EMAIL)).candidate();
        assertTrue(takenBack("r-2"));
        assertEquals(List.of(one + " 0", other + " 0", one + " 1", one + " 2", other + " 1 deleted"), notices.told());
        assertEquals(List.of(new Tombstone(other, 1)), tombstones.among(List.of(one, other)));
    }

    private void hold(SortedSet<IdentityKey> keys) {
        if (racesToLose > 0) {
            racesToLose--;
            throw new ConcurrentChange();
        }
        held.addAll(keys);
    }

    private boolean takenBack(String request) {
        return service.takeBack(new RequestId(request));
    }

    private void assertStays(CandidateId id, String request) {
        var before = one(id);
        assertFalse(takenBack(request));
        assertEquals(before.match(), one(id).match());
        assertEquals(before.identities(), one(id).identities());
        assertFalse(takenBack(request));
    }

    private void assertExists(CandidateId known, EnteredPerson person) {
        var refused = assertThrows(CandidateExists.class, () -> service.enter(RECRUITER, person));
        assertEquals(known, refused.candidate());
    }

    private Candidate one(CandidateId id) {
        return candidates.find(id).orElseThrow();
    }

    private int count() {
        return candidates
                .page(CandidateSearch.of(SearchWords.of()), Optional.empty(), 100)
                .size();
    }
}
