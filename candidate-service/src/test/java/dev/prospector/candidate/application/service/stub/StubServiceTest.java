package dev.prospector.candidate.application.service.stub;

import static dev.prospector.candidate.domain.export.Exports.export;
import static dev.prospector.candidate.domain.stub.Stubs.CONSENTED;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

import org.junit.jupiter.api.Test;

import dev.prospector.candidate.application.port.in.candidate.CandidateIntake;
import dev.prospector.candidate.application.port.out.ConcurrentChange;
import dev.prospector.candidate.application.port.out.RememberedAudit;
import dev.prospector.candidate.application.port.out.candidate.InMemoryCandidates;
import dev.prospector.candidate.application.port.out.candidate.RememberedNotices;
import dev.prospector.candidate.application.port.out.export.InMemoryArrivals;
import dev.prospector.candidate.application.port.out.pool.InMemoryPools;
import dev.prospector.candidate.application.port.out.pool.PoolMembers.Member;
import dev.prospector.candidate.application.port.out.pool.RememberedPools;
import dev.prospector.candidate.application.port.out.sharing.InMemoryTombstones;
import dev.prospector.candidate.application.port.out.stub.InMemoryStubArrivals;
import dev.prospector.candidate.application.service.KeptCandidates;
import dev.prospector.candidate.application.service.candidate.BroughtPeople;
import dev.prospector.candidate.application.service.candidate.Conversations;
import dev.prospector.candidate.application.service.pool.LinkedInPool;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.RequestId;
import dev.prospector.candidate.domain.identity.IdentityKey;
import dev.prospector.candidate.domain.identity.IdentityKind;
import dev.prospector.candidate.domain.pool.TalentPoolId;

/** Stubs and exports of one person, told in any order (product.md 2.9). */
class StubServiceTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-03T00:10:00Z"), ZoneOffset.UTC);
    private static final String EMAIL = "lena@example.org";

    private final List<IdentityKey> held = new ArrayList<>();
    private final InMemoryCandidates candidates = new InMemoryCandidates();
    private final InMemoryStubArrivals arrivals = new InMemoryStubArrivals();
    private final InMemoryPools pools = new InMemoryPools();
    private final RememberedAudit audit = new RememberedAudit();
    private final RememberedNotices notices = new RememberedNotices();
    private final RememberedPools poolTrail = new RememberedPools();
    private final KeptCandidates kept = new KeptCandidates(candidates, new InMemoryTombstones(), notices);
    private final BroughtPeople people = new BroughtPeople(candidates, kept, audit, CLOCK);
    private final StubService service = new StubService(new StubSteps(
            this::hold, arrivals, candidates, people, new LinkedInPool(pools, pools, poolTrail, CLOCK), audit, CLOCK));
    private final CandidateIntake exports =
            Conversations.intake(this::hold, new InMemoryArrivals(), candidates, kept, audit, CLOCK);
    private int racesToLose;

    @Test
    void an_unknown_member_is_made_and_put_into_the_pool_by_the_system() {
        var arrival = service.findOrMake(stub("ms-1", "pQ7x2", EMAIL));
        assertTrue(arrival.made());
        assertEquals(Optional.of(arrival), arrivals.find(key("ms-1")));
        assertEquals(List.of(arrival.candidate()), inPool());
        assertEquals(
                List.of(Optional.empty()),
                members().stream().map(Member::addedBy).toList());
        assertEquals(List.of("created LinkedIn", "candidate added"), poolTrail.lines());
        assertEquals(List.of("urn:li:mailStub:ms-1 made " + arrival.candidate()), audit.entries());
        assertEquals(List.of(arrival.candidate() + " 0"), notices.told());
    }

    @Test
    void whom_an_export_made_is_found_and_completed() {
        var known = exports.findOrMake(export("r-1", "pQ7x2")).candidate();
        var arrival = service.findOrMake(stub("ms-1", "pQ7x2", EMAIL));
        assertEquals(known, arrival.candidate());
        assertFalse(arrival.made());
        assertEquals(List.of(EMAIL), emails(known));
        assertEquals(List.of(known), inPool());
        assertEquals(List.of(known + " 0", known + " 1"), notices.told());
    }

    @Test
    void whom_a_stub_made_is_found_by_an_export() {
        var made = service.findOrMake(stub("ms-1", "pQ7x2", EMAIL)).candidate();
        var arrival = exports.findOrMake(export("r-1", "pQ7x2"));
        assertEquals(made, arrival.candidate());
        assertFalse(arrival.isMade());
        assertFalse(exports.takeBack(new RequestId("r-1")));
    }

    @Test
    void whom_a_stub_found_stays_when_the_export_is_taken_back() {
        var made = exports.findOrMake(export("r-1", "pQ7x2")).candidate();
        service.findOrMake(stub("ms-1", "pQ7x2"));
        assertFalse(exports.takeBack(new RequestId("r-1")));
        assertTrue(candidates.find(made).isPresent());
        assertEquals(List.of(made), inPool());
    }

    @Test
    void the_same_stub_again_gets_the_same_answer_and_changes_nothing() {
        var made = service.findOrMake(stub("ms-1", "pQ7x2", EMAIL));
        var before = candidates.find(made.candidate()).orElseThrow().version();
        assertEquals(made, service.findOrMake(stub("ms-1", "pQ7x2", EMAIL, "other@example.org")));
        assertEquals(before, candidates.find(made.candidate()).orElseThrow().version());
        assertEquals(1, audit.entries().size());
        assertEquals(1, notices.told().size());
    }

    @Test
    void a_later_state_of_a_stub_completes_and_an_earlier_one_that_comes_after_it_does_nothing() {
        var first = service.findOrMake(stub("ms-1", "pQ7x2"));
        var later = service.findOrMake(stub("ms-1", "pQ7x2", CONSENTED.plusSeconds(60), EMAIL));
        assertEquals(first.candidate(), later.candidate());
        assertEquals(List.of(EMAIL), emails(first.candidate()));
        assertEquals(later, service.findOrMake(stub("ms-1", "pQ7x2", "late@example.org")));
        assertEquals(List.of(EMAIL), emails(first.candidate()));
        assertEquals(later.consent(), arrivals.find(key("ms-1")).orElseThrow().consent());
    }

    @Test
    void another_stub_of_a_member_who_lacks_nothing_is_remembered_and_told_to_nobody() {
        var one = service.findOrMake(stub("ms-1", "pQ7x2", EMAIL));
        var other = service.findOrMake(stub("ms-2", "pQ7x2", EMAIL));
        assertEquals(one.candidate(), other.candidate());
        assertEquals(1, notices.told().size());
        assertEquals(2, audit.entries().size());
        assertEquals(List.of(one.candidate()), inPool());
        assertEquals(1, pools.find(pool()).orElseThrow().version());
    }

    @Test
    void a_deleted_candidate_does_not_come_back_by_a_stub_that_was_told_before() {
        var gone = service.findOrMake(stub("ms-1", "pQ7x2", EMAIL));
        kept.remove(candidates.find(gone.candidate()).orElseThrow());
        arrivals.forget(List.of(gone.candidate()), Optional.of(gone.person()));
        assertEquals(
                gone.candidate(),
                service.findOrMake(stub("ms-1", "pQ7x2", EMAIL)).candidate());
        assertEquals(
                gone.candidate(),
                service.findOrMake(stub("ms-1", "pQ7x2", CONSENTED.plusSeconds(60), EMAIL))
                        .candidate());
        assertEquals(Optional.empty(), candidates.find(gone.candidate()));
        var anew = service.findOrMake(stub("ms-2", "pQ7x2", EMAIL));
        assertTrue(anew.made());
        assertNotEquals(gone.candidate(), anew.candidate());
    }

    @Test
    void all_joining_identities_are_held_as_an_export_of_the_person_holds_them() {
        var person = stub("ms-1", "pQ7x2", EMAIL, "https://www.linkedin.com/in/sample", "+49 40 1234567");
        service.findOrMake(person);
        assertEquals(List.copyOf(person.joiningKeys()), held);
        assertEquals(3, held.size());
    }

    @Test
    void a_lost_race_is_run_again_and_whoever_loses_again_and_again_is_told() {
        racesToLose = 2;
        assertTrue(service.findOrMake(stub("ms-1", "pQ7x2")).made());
        racesToLose = 3;
        assertThrows(ConcurrentChange.class, () -> service.findOrMake(stub("ms-2", "zZ9y8")));
        assertEquals(Optional.empty(), arrivals.find(key("ms-2")));
    }

    private void hold(SortedSet<IdentityKey> keys) {
        if (racesToLose > 0) {
            racesToLose--;
            throw new ConcurrentChange();
        }
        held.addAll(keys);
    }

    private List<String> emails(CandidateId id) {
        return candidates.find(id).orElseThrow().texts(IdentityKind.EMAIL);
    }

    private TalentPoolId pool() {
        return pools.linkedIn().orElseThrow();
    }

    private List<Member> members() {
        return pools.of(pool(), Optional.empty(), 10);
    }

    private List<CandidateId> inPool() {
        return members().stream().map(Member::id).toList();
    }
}
