package dev.prospector.candidate.application.service.merge;

import static dev.prospector.candidate.domain.candidate.Entries.entered;
import static dev.prospector.candidate.domain.export.Exports.export;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import dev.prospector.candidate.application.port.in.candidate.CandidateIntake;
import dev.prospector.candidate.application.port.in.candidate.CandidateUpkeep;
import dev.prospector.candidate.application.port.in.merge.CandidateMerging.Order;
import dev.prospector.candidate.application.port.out.ConcurrentChange;
import dev.prospector.candidate.application.port.out.RememberedAudit;
import dev.prospector.candidate.application.port.out.access.NoApplications;
import dev.prospector.candidate.application.port.out.candidate.InMemoryCandidates;
import dev.prospector.candidate.application.port.out.candidate.RememberedNotices;
import dev.prospector.candidate.application.port.out.export.InMemoryArrivals;
import dev.prospector.candidate.application.port.out.merge.ApplicationsUnavailable;
import dev.prospector.candidate.application.port.out.merge.InMemoryMerges;
import dev.prospector.candidate.application.port.out.pool.InMemoryPools;
import dev.prospector.candidate.application.port.out.pool.RememberedPools;
import dev.prospector.candidate.application.port.out.sharing.InMemoryTombstones;
import dev.prospector.candidate.application.port.out.stub.InMemoryStubArrivals;
import dev.prospector.candidate.application.service.KeptCandidates;
import dev.prospector.candidate.application.service.candidate.Conversations;
import dev.prospector.candidate.application.service.pool.LinkedInPool;
import dev.prospector.candidate.application.service.stub.StubMembers;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.CandidateNotFound;
import dev.prospector.candidate.domain.ChangedMeanwhile;
import dev.prospector.candidate.domain.UserId;
import dev.prospector.candidate.domain.access.Caller;
import dev.prospector.candidate.domain.access.ForbiddenAction;
import dev.prospector.candidate.domain.access.TenantRole;
import dev.prospector.candidate.domain.candidate.Candidate;
import dev.prospector.candidate.domain.candidate.CandidateChanges;
import dev.prospector.candidate.domain.candidate.CandidateExists;
import dev.prospector.candidate.domain.identity.IdentityKey;
import dev.prospector.candidate.domain.identity.IdentityKind;
import dev.prospector.candidate.domain.identity.LinkedInPerson;
import dev.prospector.candidate.domain.identity.WrittenContacts;
import dev.prospector.candidate.domain.merge.Merge;
import dev.prospector.candidate.domain.merge.MergeNotFound;
import dev.prospector.candidate.domain.merge.MergeRefused;
import dev.prospector.candidate.domain.merge.MergeRefused.Reason;
import dev.prospector.candidate.domain.person.Details.Line;
import dev.prospector.candidate.domain.pool.TalentPool;

class MergeServiceTest {
    private static final Caller RECRUITER = new Caller("recruiter", Set.of(TenantRole.RECRUITER));
    private static final Caller READER = new Caller("reader", Set.of(TenantRole.READ_ONLY));
    private static final Instant NOW = Instant.parse("2026-01-02T00:00:00Z");
    private static final UUID JOB = UUID.fromString("01970000-0000-7000-8000-000000000001");

    private final InMemoryCandidates candidates = new InMemoryCandidates();
    private final InMemoryArrivals arrivals = new InMemoryArrivals();
    private final InMemoryTombstones tombstones = new InMemoryTombstones();
    private final InMemoryMerges merges = new InMemoryMerges();
    private final InMemoryPools pools = new InMemoryPools();
    private final InMemoryStubArrivals stubs = new InMemoryStubArrivals();
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final LinkedInPool linkedIn = new LinkedInPool(pools, pools, new RememberedPools(), clock);
    private final RememberedAudit audit = new RememberedAudit();
    private final RememberedNotices notices = new RememberedNotices();
    private final KeptCandidates kept = new KeptCandidates(candidates, tombstones, notices);
    private final List<Collection<CandidateId>> asked = new ArrayList<>();
    private boolean away;
    private Runnable meanwhile = () -> {};

    private final MergeService service = at(NOW);
    private final CandidateUpkeep upkeep = Conversations.upkeep(
            this::hold, arrivals, stubs, candidates, kept, pools, merges, audit, new NoApplications());
    private final CandidateIntake intake = Conversations.intake(this::hold, arrivals, candidates, kept, audit, clock);

    private final CandidateId lena = saved("lena@example.org");
    private final CandidateId helena = saved("helena@example.org");

    @Test
    void both_are_told_and_remembered_and_no_version_is_taken_for_another() {
        upkeep.change(RECRUITER, helena, employer("Nordwind AG"), any -> true);
        upkeep.change(RECRUITER, helena, employer("Ostwind AG"), any -> true);
        var merge = merged();
        assertEquals(List.of(JOB), merge.sharedJobs());
        assertEquals(Set.of("merged " + lena, "merged " + helena), lastEntries(2));
        assertEquals(List.of(helena + " 3 into " + lena, lena + " 3"), lastNotices(2));
        assertEquals(3, candidates.find(helena).orElseThrow().version());
        upkeep.change(RECRUITER, lena, employer("Nordwind AG"), any -> true);
        service.undo(RECRUITER, merge.id());
        assertEquals(List.of(lena + " 5", helena + " 5"), lastNotices(2));
        assertEquals(Set.of("unmerged " + lena, "unmerged " + helena), lastEntries(2));
        assertTrue(service.find(READER, merge.id()).undone().isPresent());
    }

    @Test
    void the_old_id_answers_as_the_new_one_and_what_is_written_under_it_is_the_winners() {
        merged();
        assertEquals(lena, candidates.find(helena).orElseThrow().id());
        upkeep.change(RECRUITER, helena, employer("Nordwind AG"), any -> true);
        assertEquals(
                "Nordwind AG", candidates.record(lena).orElseThrow().profile().employer());
        assertEquals(null, candidates.record(helena).orElseThrow().profile().employer());
        var exists = assertThrows(
                CandidateExists.class, () -> intake.enter(RECRUITER, entered("Any", "Body", "helena@example.org")));
        assertEquals(lena, exists.candidate());
        assertEquals(
                lena,
                intake.findOrMake(export("r-1", "pQ7x2", "helena@example.org")).candidate());
        assertEquals(
                Optional.of(new LinkedInPerson("urn:li:person:pQ7x2")),
                candidates.find(helena).orElseThrow().linkedInPerson());
    }

    @Test
    void whoever_was_read_under_the_old_id_before_is_told_to_look_again() {
        var seen = candidates.find(helena).orElseThrow().version();
        merged();
        assertThrows(
                ChangedMeanwhile.class,
                () -> upkeep.change(RECRUITER, helena, employer("Nordwind AG"), version -> version == seen));
    }

    @Test
    void a_deleted_person_goes_with_all_ids() {
        var merge = merged();
        upkeep.delete(RECRUITER, helena);
        assertEquals(2, tombstones.among(List.of(lena, helena)).size());
        assertTrue(candidates.record(lena).isEmpty());
        assertTrue(candidates.record(helena).isEmpty());
        assertEquals(Set.of("deleted " + lena, "deleted " + helena), lastEntries(2));
        assertThrows(MergeNotFound.class, () -> service.find(RECRUITER, merge.id()));
        assertThrows(MergeNotFound.class, () -> service.undo(RECRUITER, merge.id()));
    }

    @Test
    void a_preview_says_what_would_become_and_changes_nothing() {
        var preview = service.preview(RECRUITER, lena, helena);
        assertEquals(
                List.of("lena@example.org", "helena@example.org"),
                preview.merged().texts(IdentityKind.EMAIL));
        assertEquals(List.of("helena@example.org"), preview.loser().texts(IdentityKind.EMAIL));
        assertEquals(List.of(JOB), preview.sharedJobs());
        assertEquals(List.of("read " + lena, "read " + helena), audit.entries());
        assertEquals(List.of(), notices.told());
        assertEquals(
                List.of("lena@example.org"), candidates.find(lena).orElseThrow().texts(IdentityKind.EMAIL));
    }

    @Test
    void what_was_seen_must_be_what_is_there() {
        upkeep.change(RECRUITER, helena, employer("Nordwind AG"), any -> true);
        var stale = new Order(lena, helena, null, OptionalLong.of(0), OptionalLong.of(0));
        assertThrows(ChangedMeanwhile.class, () -> service.merge(RECRUITER, stale));
        service.merge(RECRUITER, new Order(lena, helena, null, OptionalLong.of(0), OptionalLong.of(1)));
    }

    @Test
    void without_job_service_nothing_is_merged() {
        away = true;
        assertThrows(ApplicationsUnavailable.class, this::merged);
        assertThrows(ApplicationsUnavailable.class, () -> service.preview(RECRUITER, lena, helena));
        assertEquals(List.of(), notices.told());
        assertEquals(helena, candidates.find(helena).orElseThrow().id());
    }

    @Test
    void job_service_is_asked_about_all_ids_of_both() {
        merged();
        var third = saved("third@example.org");
        service.merge(RECRUITER, order(third, lena));
        assertEquals(
                List.of(Set.of(third), Set.of(lena, helena)),
                asked.stream().skip(2).map(Set::copyOf).toList());
        assertEquals(third, candidates.find(helena).orElseThrow().id());
        assertTrue(notices.told().stream()
                .anyMatch(told -> told.startsWith(helena + " ") && told.endsWith("into " + third)));
    }

    @Test
    void who_changes_between_the_look_and_the_hold_is_looked_at_again() {
        meanwhile = () -> {
            meanwhile = () -> {};
            upkeep.change(RECRUITER, helena, employer("Nordwind AG"), any -> true);
        };
        merged();
        assertEquals(
                "Nordwind AG", candidates.find(lena).orElseThrow().profile().employer());
    }

    @Test
    void of_two_merges_with_the_roles_swapped_the_second_is_refused() {
        meanwhile = () -> {
            meanwhile = () -> {};
            service.merge(RECRUITER, order(helena, lena));
        };
        assertEquals(
                Reason.ALREADY_MERGED,
                assertThrows(MergeRefused.class, this::merged).reason());
        assertEquals(helena, candidates.find(lena).orElseThrow().id());
    }

    @Test
    void whoever_loses_again_and_again_is_told() {
        meanwhile = () -> {
            throw new ConcurrentChange();
        };
        assertThrows(ConcurrentChange.class, this::merged);
    }

    @Test
    void a_merge_is_undone_once_and_not_after_30_days() {
        var merge = merged();
        var late = at(NOW.plus(Duration.ofDays(30)));
        assertEquals(Reason.UNDO_EXPIRED, refusal(() -> late.undo(RECRUITER, merge.id())));
        at(NOW.plus(Duration.ofDays(29))).undo(RECRUITER, merge.id());
        assertEquals(Reason.ALREADY_UNDONE, refusal(() -> service.undo(RECRUITER, merge.id())));
        assertFalse(candidates.find(lena).orElseThrow().answersTo(helena));
    }

    @Test
    void the_person_is_once_in_each_pool_and_after_undoing_where_each_was() {
        var both = TalentPool.made("both", new UserId("recruiter"), NOW);
        var one = TalentPool.made("one", new UserId("recruiter"), NOW);
        pools.addIfFirst(both);
        pools.addIfFirst(one);
        pools.add(both.id(), lena, new UserId("recruiter"), NOW);
        pools.add(both.id(), helena, new UserId("recruiter"), NOW);
        pools.add(one.id(), helena, new UserId("recruiter"), NOW);
        var merge = merged();
        assertEquals(1, pools.count(both.id()));
        assertEquals(lena, pools.of(one.id(), Optional.empty(), 9).get(0).id());
        service.undo(RECRUITER, merge.id());
        assertEquals(2, pools.count(both.id()));
        assertEquals(helena, pools.of(one.id(), Optional.empty(), 9).get(0).id());
        assertEquals(1, pools.count(one.id()));
    }

    @Test
    void who_may_not_edit_candidates_neither_merges_nor_undoes() {
        var merge = merged();
        assertThrows(ForbiddenAction.class, () -> service.merge(READER, order(lena, helena)));
        assertThrows(ForbiddenAction.class, () -> service.preview(READER, lena, helena));
        assertThrows(ForbiddenAction.class, () -> service.undo(READER, merge.id()));
    }

    @Test
    void who_is_not_there_cannot_be_merged() {
        var unknown = CandidateId.parse("01970000-0000-7000-8000-000000000002").orElseThrow();
        assertThrows(CandidateNotFound.class, () -> service.merge(RECRUITER, order(lena, unknown)));
        assertThrows(CandidateNotFound.class, () -> service.merge(RECRUITER, order(unknown, lena)));
    }

    private MergeService at(Instant now) {
        var steps = new MergeSteps(
                this::hold, candidates, kept, pools, new StubMembers(stubs, linkedIn, clock), merges, audit);
        return new MergeService(steps, this::shared, Clock.fixed(now, ZoneOffset.UTC));
    }

    private Merge merged() {
        return service.merge(RECRUITER, order(lena, helena));
    }

    private static Order order(CandidateId winner, CandidateId loser) {
        return new Order(winner, loser, "same CV", OptionalLong.empty(), OptionalLong.empty());
    }

    private static Reason refusal(Runnable work) {
        return assertThrows(MergeRefused.class, work::run).reason();
    }

    private List<UUID> shared(Collection<CandidateId> one, Collection<CandidateId> other) {
        if (away) {
            throw new ApplicationsUnavailable("job-service: status 500", Duration.ZERO);
        }
        asked.add(one);
        asked.add(other);
        return List.of(JOB);
    }

    private void hold(SortedSet<IdentityKey> keys) {
        meanwhile.run();
    }

    private List<String> lastNotices(int count) {
        return last(notices.told(), count);
    }

    private Set<String> lastEntries(int count) {
        return Set.copyOf(last(audit.entries(), count));
    }

    private static List<String> last(List<String> all, int count) {
        return all.subList(all.size() - count, all.size());
    }

    private static CandidateChanges employer(String name) {
        return new CandidateChanges(
                Map.of(Line.EMPLOYER, Optional.of(name)), Optional.empty(), WrittenContacts.NONE, "recruiter");
    }

    private CandidateId saved(String email) {
        var one = Candidate.entered(entered("Lena", "Okafor", email), NOW);
        candidates.save(one);
        return one.id();
    }
}
