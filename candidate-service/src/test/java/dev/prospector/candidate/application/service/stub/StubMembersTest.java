package dev.prospector.candidate.application.service.stub;

import static dev.prospector.candidate.domain.candidate.Entries.entered;
import static dev.prospector.candidate.domain.export.Exports.export;
import static dev.prospector.candidate.domain.stub.Stubs.key;
import static dev.prospector.candidate.domain.stub.Stubs.stub;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import org.junit.jupiter.api.Test;

import dev.prospector.candidate.application.port.in.candidate.CandidateIntake;
import dev.prospector.candidate.application.port.in.candidate.CandidateUpkeep;
import dev.prospector.candidate.application.port.in.merge.CandidateMerging;
import dev.prospector.candidate.application.port.in.merge.CandidateMerging.Order;
import dev.prospector.candidate.application.port.out.ConcurrentChange;
import dev.prospector.candidate.application.port.out.RememberedAudit;
import dev.prospector.candidate.application.port.out.access.NoApplications;
import dev.prospector.candidate.application.port.out.candidate.InMemoryCandidates;
import dev.prospector.candidate.application.port.out.candidate.RememberedNotices;
import dev.prospector.candidate.application.port.out.export.InMemoryArrivals;
import dev.prospector.candidate.application.port.out.merge.InMemoryMerges;
import dev.prospector.candidate.application.port.out.pool.InMemoryPools;
import dev.prospector.candidate.application.port.out.pool.PoolMembers.Member;
import dev.prospector.candidate.application.port.out.pool.RememberedPools;
import dev.prospector.candidate.application.port.out.sharing.InMemoryTombstones;
import dev.prospector.candidate.application.port.out.stub.InMemoryStubArrivals;
import dev.prospector.candidate.application.service.KeptCandidates;
import dev.prospector.candidate.application.service.candidate.BroughtPeople;
import dev.prospector.candidate.application.service.candidate.Conversations;
import dev.prospector.candidate.application.service.match.Matchings;
import dev.prospector.candidate.application.service.merge.Mergings;
import dev.prospector.candidate.application.service.pool.LinkedInPool;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.access.Caller;
import dev.prospector.candidate.domain.access.TenantRole;
import dev.prospector.candidate.domain.candidate.Candidate;
import dev.prospector.candidate.domain.identity.IdentityKind;
import dev.prospector.candidate.domain.identity.LinkedInPerson;
import dev.prospector.candidate.domain.match.LinkedInFinding;
import dev.prospector.candidate.domain.merge.Merge;
import dev.prospector.candidate.domain.stub.StubPerson;

/** Who is in LinkedIn's pool when it turns out that another candidate, or nobody, is the member who shared a profile (product.md 2.5, 2.9). */
class StubMembersTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-03T00:10:00Z"), ZoneOffset.UTC);
    private static final Caller RECRUITER = new Caller("recruiter", Set.of(TenantRole.RECRUITER));
    private static final LinkedInPerson LENA = new LinkedInPerson("urn:li:person:pQ7x2");
    private static final LinkedInPerson OTHER = new LinkedInPerson("urn:li:person:zZ9y8");
    private static final String EMAIL = "lena@example.org";
    private static final StubPerson STUB = stub("ms-1", "pQ7x2", EMAIL, "+49 40 1234567");

    private final InMemoryCandidates candidates = new InMemoryCandidates();
    private final InMemoryStubArrivals arrivals = new InMemoryStubArrivals();
    private final InMemoryPools pools = new InMemoryPools();
    private final InMemoryMerges merges = new InMemoryMerges();
    private final RememberedAudit audit = new RememberedAudit();
    private final RememberedPools trail = new RememberedPools();
    private final KeptCandidates kept =
            new KeptCandidates(candidates, new InMemoryTombstones(), new RememberedNotices());
    private final BroughtPeople people = new BroughtPeople(candidates, kept, audit, CLOCK);
    private final LinkedInPool pool = new LinkedInPool(pools, pools, trail, CLOCK);
    private final StubMembers members = new StubMembers(arrivals, pool, CLOCK);
    private final StubService stubs =
            new StubService(new StubSteps(keys -> {}, arrivals, candidates, people, pool, audit, CLOCK));
    private final CandidateIntake exports =
            Conversations.intake(keys -> {}, new InMemoryArrivals(), candidates, kept, audit, CLOCK);
    private final Matchings matchings = Matchings.of(candidates, kept, pools, members, audit, CLOCK);
    private final CandidateMerging merging = Mergings.of(candidates, kept, pools, members, merges, audit, CLOCK);
    private final CandidateUpkeep upkeep = Conversations.upkeep(
            keys -> {}, new InMemoryArrivals(), arrivals, candidates, kept, pools, merges, audit, new NoApplications());

    @Test
    void after_an_undone_merge_the_pool_holds_who_is_the_member_and_they_take_what_was_shared() {
        var winner = manual("other@example.org");
        var loser = exports.findOrMake(export("r-1", "pQ7x2")).candidate();
        var merge = merged(winner, loser);
        stubs.findOrMake(STUB);
        assertEquals(List.of(winner), inPool());

        merging.undo(RECRUITER, merge.id());
        assertEquals(List.of(loser), inPool());
        assertEquals(List.of(key("ms-1")), stubs.wanted());
        assertEquals(loser, stubs.findOrMake(STUB).candidate());
        assertTrue(texts(loser, IdentityKind.EMAIL).contains(EMAIL));
        assertEquals(List.of(loser), inPool());
    }

    @Test
    void whom_a_stub_made_before_a_merge_is_in_the_pool_again_after_it() {
        var winner = manual("other@example.org");
        var loser = stubs.findOrMake(STUB).candidate();
        var merge = merged(winner, loser);
        assertEquals(List.of(winner), inPool());
        merging.undo(RECRUITER, merge.id());
        assertEquals(List.of(loser), inPool());
    }

    @Test
    void who_is_not_the_member_leaves_the_pool_and_told_again_the_member_becomes_a_candidate() {
        var one = manual(EMAIL);
        assertEquals(one, stubs.findOrMake(STUB).candidate());
        reject(one);
        assertEquals(List.of(), inPool());
        assertEquals(List.of("created LinkedIn", "candidate added", "candidate removed"), trail.lines());

        assertEquals(List.of(key("ms-1")), stubs.wanted());
        var member = stubs.findOrMake(STUB);
        assertTrue(member.made());
        assertNotEquals(one, member.candidate());
        assertEquals(List.of(member.candidate()), inPool());
        assertEquals(member, stubs.findOrMake(STUB));
    }

    @Test
    void who_is_confirmed_to_be_another_member_leaves_the_pool_and_the_first_one_becomes_a_candidate() {
        var one = stubs.findOrMake(STUB).candidate();
        confirm(one, OTHER);
        assertEquals(List.of(), inPool());
        var member = stubs.findOrMake(STUB).candidate();
        assertNotEquals(one, member);
        assertEquals(List.of(member), inPool());
    }

    @Test
    void who_is_confirmed_to_be_a_member_of_nobodys_comes_into_the_pool_and_takes_what_they_shared() {
        reject(stubs.findOrMake(STUB).candidate());
        var other = manual("other@example.org");
        confirm(other, LENA);
        assertEquals(List.of(other), inPool());
        assertEquals(other, arrivals.find(key("ms-1")).orElseThrow().candidate());
        assertEquals(other, stubs.findOrMake(STUB).candidate());
        assertEquals(1, texts(other, IdentityKind.PHONE).size());
    }

    @Test
    void a_decision_taken_back_puts_the_candidate_where_they_were() {
        var one = stubs.findOrMake(STUB).candidate();
        reject(one);
        matchings.decisions().undo(RECRUITER, one, null, version -> true);
        assertEquals(List.of(one), inPool());
        confirm(one, OTHER);
        assertEquals(List.of(), inPool());
        matchings.decisions().undo(RECRUITER, one, null, version -> true);
        assertEquals(List.of(one), inPool());
        var entries = audit.entries().size();
        assertEquals(one, stubs.findOrMake(STUB).candidate());
        assertEquals(entries, audit.entries().size(), "the consent is in the audit already, and nobody has changed");
    }

    @Test
    void whom_linkedin_names_comes_into_the_pool_and_leaves_it_when_they_are_named_no_more() {
        reject(stubs.findOrMake(STUB).candidate());
        var other = manual("other@example.org");
        matchings.findings().learned(other, 1, new LinkedInFinding(LENA, List.of()));
        assertEquals(List.of(other), inPool());
        matchings.findings().learned(other, 2, LinkedInFinding.NONE);
        assertEquals(List.of(), inPool());
    }

    @Test
    void decisions_about_a_member_of_whom_no_stub_came_move_nobody() {
        var one = exports.findOrMake(export("r-1", "zZ9y8")).candidate();
        var member = stubs.findOrMake(STUB).candidate();
        reject(one);
        matchings.decisions().undo(RECRUITER, one, null, version -> true);
        assertEquals(List.of(member), inPool());
        assertEquals(List.of(), stubs.wanted());
        assertEquals(Optional.empty(), members.hold(Set.of(OTHER)));
    }

    @Test
    void who_was_deleted_stays_gone_and_a_member_who_was_nobody_by_then_does_not() {
        var deleted = stubs.findOrMake(STUB).candidate();
        var stray = stub("ms-2", "zZ9y8", "stray@example.org");
        var other = stubs.findOrMake(stray).candidate();
        reject(other);
        upkeep.delete(RECRUITER, deleted);
        upkeep.delete(RECRUITER, other);
        assertEquals(List.of(key("ms-2")), stubs.wanted());
        assertFalse(candidates.find(stubs.findOrMake(STUB).candidate()).isPresent());
        assertTrue(stubs.findOrMake(stray).made());
    }

    @Test
    void a_wanted_stub_is_asked_for_once_in_a_while() {
        reject(stubs.findOrMake(STUB).candidate());
        assertEquals(List.of(key("ms-1")), stubs.wanted());
        assertEquals(List.of(), stubs.wanted());
    }

    @Test
    void who_shared_a_profile_after_the_pool_could_be_held_is_a_race_that_is_lost() {
        var id = exports.findOrMake(export("r-1", "pQ7x2")).candidate();
        var before = Map.of(id, candidates.find(id).orElseThrow().state());
        var held = members.hold(Set.of(LENA));
        stubs.findOrMake(STUB);
        reject(id);
        var after = List.of(candidates.find(id).orElseThrow());
        assertThrows(ConcurrentChange.class, () -> members.follow(held, before, after));
    }

    private Merge merged(CandidateId winner, CandidateId loser) {
        return merging.merge(
                RECRUITER, new Order(winner, loser, "same CV", OptionalLong.empty(), OptionalLong.empty()));
    }

    private void reject(CandidateId id) {
        matchings.decisions().reject(RECRUITER, id, Optional.empty(), "another Lena", version -> true);
    }

    private void confirm(CandidateId id, LinkedInPerson person) {
        matchings.decisions().confirm(RECRUITER, id, person, null, version -> true);
    }

    private CandidateId manual(String email) {
        var one = Candidate.entered(entered("Lena", null, email), CLOCK.instant());
        candidates.save(one);
        return one.id();
    }

    private List<String> texts(CandidateId id, IdentityKind kind) {
        return candidates.find(id).orElseThrow().texts(kind);
    }

    private List<CandidateId> inPool() {
        return pools.of(pools.linkedIn().orElseThrow(), Optional.empty(), 10).stream()
                .map(Member::id)
                .toList();
    }
}
