package dev.prospector.candidate.application.service.match;

import static dev.prospector.candidate.domain.candidate.Entries.entered;
import static dev.prospector.candidate.domain.export.Exports.export;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import dev.prospector.candidate.application.port.out.ConcurrentChange;
import dev.prospector.candidate.application.port.out.RememberedAudit;
import dev.prospector.candidate.application.port.out.candidate.InMemoryCandidates;
import dev.prospector.candidate.application.port.out.candidate.RememberedNotices;
import dev.prospector.candidate.application.port.out.pool.InMemoryPools;
import dev.prospector.candidate.application.port.out.pool.RememberedPools;
import dev.prospector.candidate.application.port.out.sharing.InMemoryTombstones;
import dev.prospector.candidate.application.port.out.stub.InMemoryStubArrivals;
import dev.prospector.candidate.application.service.KeptCandidates;
import dev.prospector.candidate.application.service.candidate.ReadingSteps;
import dev.prospector.candidate.application.service.pool.LinkedInPool;
import dev.prospector.candidate.application.service.pool.PoolAccess;
import dev.prospector.candidate.application.service.stub.StubMembers;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.CandidateNotFound;
import dev.prospector.candidate.domain.ChangedMeanwhile;
import dev.prospector.candidate.domain.access.Caller;
import dev.prospector.candidate.domain.access.ForbiddenAction;
import dev.prospector.candidate.domain.access.TenantRole;
import dev.prospector.candidate.domain.candidate.Candidate;
import dev.prospector.candidate.domain.candidate.Matching;
import dev.prospector.candidate.domain.identity.IdentityKey;
import dev.prospector.candidate.domain.identity.LinkedInPerson;
import dev.prospector.candidate.domain.match.LinkedInFinding;
import dev.prospector.candidate.domain.match.MatchState;
import dev.prospector.candidate.domain.match.NothingDecided;
import dev.prospector.candidate.domain.match.PersonAttached;

class MatchServiceTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-02T00:00:00Z"), ZoneOffset.UTC);
    private static final Caller RECRUITER = new Caller("recruiter", Set.of(TenantRole.RECRUITER));
    private static final Caller INTERVIEWER = new Caller("interviewer", Set.of(TenantRole.INTERVIEWER));
    private static final LinkedInPerson LENA = new LinkedInPerson("urn:li:person:pQ7x2");
    private static final String EMAIL = "lena@example.org";

    private final List<IdentityKey> held = new ArrayList<>();
    private final InMemoryCandidates candidates = new InMemoryCandidates();
    private final InMemoryPools pools = new InMemoryPools();
    private final RememberedAudit audit = new RememberedAudit();
    private final Map<CandidateId, Long> versions = new HashMap<>();
    private final Set<CandidateId> ofTheirJobs = new HashSet<>();
    private final MatchSteps steps = new MatchSteps(
            this::hold,
            candidates,
            new KeptCandidates(candidates, new InMemoryTombstones(), new RememberedNotices()),
            candidates::members,
            new StubMembers(
                    new InMemoryStubArrivals(), new LinkedInPool(pools, pools, new RememberedPools(), CLOCK), CLOCK),
            this::advance,
            audit);
    private final MatchService service = new MatchService(
            steps,
            new ReadingSteps(candidates, candidates, new PoolAccess(pools), audit),
            (caller, ids) -> visible(ids),
            CLOCK);
    private int racesToLose;

    private final CandidateId lena = manual(EMAIL);

    @Test
    void a_confirmation_holds_the_persons_lock_and_is_audited_with_who() {
        var after = service.confirm(RECRUITER, lena, LENA, "same photo", version -> version == 0);
        assertEquals(MatchState.MATCHED, after.match().state());
        assertEquals(List.of(LENA.key()), held);
        assertEquals(List.of("recruiter CONFIRMED " + lena), audit.entries());
        assertEquals(1, after.version());
    }

    @Test
    void what_is_confirmed_again_is_neither_stored_nor_audited() {
        confirm(lena);
        service.confirm(RECRUITER, lena, LENA, null, version -> version == 1);
        assertEquals(1, candidates.find(lena).orElseThrow().version());
        assertEquals(1, audit.entries().size());
    }

    @Test
    void another_version_than_the_one_seen_is_not_decided_about() {
        assertThrows(
                ChangedMeanwhile.class, () -> service.confirm(RECRUITER, lena, LENA, null, version -> version == 7));
        assertThrows(
                ChangedMeanwhile.class,
                () -> service.reject(RECRUITER, lena, Optional.empty(), null, version -> version == 7));
        assertEquals(List.of(), audit.entries());
    }

    @Test
    void those_who_share_an_identity_are_kept_and_audited_too() {
        var other = exported("r-1", "zZ9y8", "second@example.org");
        var one = manual("second@example.org");
        confirm(one);
        assertEquals(
                MatchState.CONFLICT,
                candidates.find(other).orElseThrow().match().state());
        assertEquals(List.of("recruiter CONFIRMED " + one, "compared " + other), audit.entries());
    }

    @Test
    void undoing_holds_the_lock_of_whom_it_attaches_again() {
        var one = exported("r-1", "pQ7x2");
        service.reject(RECRUITER, one, Optional.empty(), "another Lena", version -> true);
        held.clear();
        assertEquals(
                Optional.of(LENA),
                service.undo(RECRUITER, one, "no, her", version -> true).linkedInPerson());
        assertEquals(List.of(LENA.key()), held);
        assertEquals(List.of("recruiter REJECTED " + one, "recruiter UNDONE " + one), audit.entries());
    }

    @Test
    void undoing_what_changed_while_the_lock_was_waited_for_is_a_lost_race() {
        var one = exported("r-1", "pQ7x2");
        service.reject(RECRUITER, one, Optional.empty(), null, version -> true);
        var ruling = candidates
                .find(one)
                .orElseThrow()
                .match()
                .decisions()
                .last()
                .orElseThrow()
                .ruling();
        assertThrows(ConcurrentChange.class, () -> steps.undo(one, new TreeSet<>(), ruling, version -> true));
    }

    @Test
    void a_race_lost_once_is_run_again() {
        racesToLose = 2;
        confirm(lena);
        assertEquals(
                MatchState.MATCHED, candidates.find(lena).orElseThrow().match().state());
        racesToLose = 3;
        assertThrows(ConcurrentChange.class, () -> service.reject(RECRUITER, lena, Optional.empty(), null, v -> true));
    }

    @Test
    void what_cannot_be_is_refused_and_nothing_is_kept() {
        exported("r-1", "pQ7x2");
        assertThrows(PersonAttached.class, () -> confirm(lena));
        assertThrows(NothingDecided.class, () -> service.undo(RECRUITER, lena, null, version -> true));
        assertEquals(0, candidates.find(lena).orElseThrow().version());
        assertEquals(List.of(), audit.entries());
    }

    @Test
    void an_interviewer_sees_the_match_of_people_of_their_jobs_and_decides_nothing() {
        assertThrows(CandidateNotFound.class, () -> service.match(INTERVIEWER, lena));
        assertThrows(ForbiddenAction.class, () -> service.confirm(INTERVIEWER, lena, LENA, null, version -> true));
        ofTheirJobs.add(lena);
        assertEquals(lena, service.match(INTERVIEWER, lena).id());
        assertThrows(ForbiddenAction.class, () -> service.confirm(INTERVIEWER, lena, LENA, null, version -> true));
        assertThrows(
                ForbiddenAction.class,
                () -> service.reject(INTERVIEWER, lena, Optional.empty(), null, version -> true));
        assertThrows(ForbiddenAction.class, () -> service.undo(INTERVIEWER, lena, null, version -> true));
        assertEquals(List.of("read " + lena), audit.entries());
    }

    @Test
    void of_linkedins_messages_the_newest_counts_in_whatever_order_they_come() {
        steps.learned(lena, 2, new LinkedInFinding(LENA, List.of()));
        steps.learned(lena, 1, LinkedInFinding.NONE);
        steps.learned(lena, 2, LinkedInFinding.NONE);
        assertEquals(
                MatchState.MATCHED, candidates.find(lena).orElseThrow().match().state());
        assertEquals(List.of("learned " + lena), audit.entries());
    }

    @Test
    void what_linkedin_says_again_changes_nothing() {
        steps.learned(lena, 1, new LinkedInFinding(null, List.of(LENA)));
        steps.learned(lena, 2, new LinkedInFinding(null, List.of(LENA)));
        assertEquals(1, candidates.find(lena).orElseThrow().version());
        assertEquals(1, audit.entries().size());
    }

    @Test
    void what_linkedin_says_of_somebody_who_is_gone_is_passed_over() {
        candidates.remove(candidates.find(lena).orElseThrow());
        steps.learned(lena, 1, new LinkedInFinding(LENA, List.of()));
        assertEquals(List.of(), audit.entries());
        assertEquals(Map.of(), versions);
    }

    private void confirm(CandidateId id) {
        service.confirm(RECRUITER, id, LENA, null, version -> true);
    }

    private CandidateId manual(String email) {
        var one = Candidate.entered(entered("Lena", null, email), CLOCK.instant());
        candidates.save(one);
        return one.id();
    }

    private CandidateId exported(String requestId, String person, String... contacts) {
        var one = Matching.of(export(requestId, person, contacts), List.of())
                .settle(CLOCK.instant())
                .get(0);
        candidates.save(one);
        return one.id();
    }

    private void hold(SortedSet<IdentityKey> keys) {
        if (racesToLose > 0) {
            racesToLose--;
            throw new ConcurrentChange();
        }
        held.addAll(keys);
    }

    private boolean advance(CandidateId id, long version) {
        var isNewer = versions.getOrDefault(id, -1L) < version;
        versions.merge(id, version, Math::max);
        return isNewer;
    }

    private Set<CandidateId> visible(Set<CandidateId> asked) {
        var visible = new HashSet<>(asked);
        visible.retainAll(ofTheirJobs);
        return visible;
    }
}
