package dev.prospector.candidate.application.service.candidate;

import static dev.prospector.candidate.domain.candidate.Entries.entered;
import static dev.prospector.candidate.domain.export.Exports.export;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import dev.prospector.candidate.application.port.out.ConcurrentChange;
import dev.prospector.candidate.application.port.out.RememberedAudit;
import dev.prospector.candidate.application.port.out.access.JobPeople;
import dev.prospector.candidate.application.port.out.candidate.InMemoryCandidates;
import dev.prospector.candidate.application.port.out.candidate.RememberedNotices;
import dev.prospector.candidate.application.port.out.export.InMemoryArrivals;
import dev.prospector.candidate.application.port.out.merge.InMemoryMerges;
import dev.prospector.candidate.application.port.out.pool.InMemoryPools;
import dev.prospector.candidate.application.port.out.sharing.InMemoryTombstones;
import dev.prospector.candidate.application.port.out.sharing.Tombstones.Tombstone;
import dev.prospector.candidate.application.port.out.stub.InMemoryStubArrivals;
import dev.prospector.candidate.application.service.KeptCandidates;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.CandidateNotFound;
import dev.prospector.candidate.domain.ChangedMeanwhile;
import dev.prospector.candidate.domain.RequestId;
import dev.prospector.candidate.domain.access.Applications;
import dev.prospector.candidate.domain.access.Caller;
import dev.prospector.candidate.domain.access.CandidateHasApplications;
import dev.prospector.candidate.domain.access.ForbiddenAction;
import dev.prospector.candidate.domain.access.TenantRole;
import dev.prospector.candidate.domain.candidate.Candidate;
import dev.prospector.candidate.domain.candidate.CandidateChanges;
import dev.prospector.candidate.domain.candidate.CandidateExists;
import dev.prospector.candidate.domain.candidate.Matching;
import dev.prospector.candidate.domain.export.Arrival;
import dev.prospector.candidate.domain.identity.IdentityKey;
import dev.prospector.candidate.domain.identity.IdentityKind;
import dev.prospector.candidate.domain.identity.WrittenContacts;
import dev.prospector.candidate.domain.match.MatchState;

class UpkeepServiceTest {
    private static final Caller RECRUITER = new Caller("recruiter", Set.of(TenantRole.RECRUITER));
    private static final Instant NOW = Instant.parse("2026-01-02T00:00:00Z");

    private final List<IdentityKey> held = new ArrayList<>();
    private final InMemoryCandidates candidates = new InMemoryCandidates();
    private final RememberedAudit audit = new RememberedAudit();
    private final RememberedNotices notices = new RememberedNotices();
    private final InMemoryArrivals arrivals = new InMemoryArrivals();
    private final InMemoryTombstones tombstones = new InMemoryTombstones();
    private final UpkeepService service = new UpkeepService(
            new UpkeepSteps(
                    this::hold,
                    arrivals,
                    new InMemoryStubArrivals(),
                    candidates,
                    new KeptCandidates(candidates, tombstones, notices),
                    new InMemoryPools(),
                    new InMemoryMerges(),
                    audit),
            jobPeople());
    private Applications applications = new Applications(0, 0);
    private Runnable meanwhile = () -> {};

    @Test
    void a_change_is_kept_told_and_remembered() {
        var lena = saved("lena@example.org");
        var changed = service.change(RECRUITER, lena, emails("new@example.org"), version -> version == 0);
        assertEquals(List.of("new@example.org"), changed.texts(IdentityKind.EMAIL));
        assertEquals(1, changed.version());
        assertEquals(List.of("changed " + lena), audit.entries());
        assertEquals(List.of(lena + " 1"), notices.told());
        assertEquals(2, held.size());
    }

    @Test
    void whoever_has_seen_another_version_is_told() {
        var lena = saved("lena@example.org");
        assertThrows(
                ChangedMeanwhile.class,
                () -> service.change(RECRUITER, lena, emails("new@example.org"), version -> version == 7));
        assertEquals(List.of(), audit.entries());
    }

    @Test
    void an_email_of_somebody_else_is_refused_with_who_that_is() {
        var lena = saved("lena@example.org");
        var jonas = saved("jonas@example.org");
        var refused = assertThrows(
                CandidateExists.class,
                () -> service.change(RECRUITER, jonas, emails("jonas@example.org", "LENA@example.org"), any -> true));
        assertEquals(lena, refused.candidate());
        assertEquals(
                List.of("jonas@example.org"),
                candidates.find(jonas).orElseThrow().texts(IdentityKind.EMAIL));
        assertEquals(List.of("met " + lena), audit.entries());
    }

    @Test
    void who_changes_between_the_look_and_the_hold_is_looked_at_again() {
        var lena = saved("lena@example.org");
        meanwhile = () -> {
            var one = candidates.find(lena).orElseThrow();
            one.change(emails("other@example.org"));
            candidates.save(one);
            meanwhile = () -> {};
        };
        var changed = service.change(RECRUITER, lena, emails("new@example.org"), any -> true);
        assertEquals(List.of("new@example.org"), changed.texts(IdentityKind.EMAIL));
        assertEquals(2, changed.version());
    }

    @Test
    void whoever_loses_again_and_again_is_told() {
        var lena = saved("lena@example.org");
        meanwhile = () -> {
            throw new ConcurrentChange();
        };
        assertThrows(
                ConcurrentChange.class, () -> service.change(RECRUITER, lena, emails("new@example.org"), any -> true));
    }

    @Test
    void who_is_gone_cannot_be_changed() {
        var lena = saved("lena@example.org");
        candidates.remove(candidates.find(lena).orElseThrow());
        assertThrows(CandidateNotFound.class, () -> service.change(RECRUITER, lena, emails(), any -> true));
    }

    @Test
    void who_only_reads_changes_nobody() {
        var lena = saved("lena@example.org");
        var reader = new Caller("reader", Set.of(TenantRole.READ_ONLY, TenantRole.INTERVIEWER));
        assertThrows(ForbiddenAction.class, () -> service.change(reader, lena, emails(), any -> true));
        assertTrue(held.isEmpty());
    }

    @Test
    void whoever_is_deleted_leaves_a_tombstone_and_others_are_told() {
        var lena = saved("lena@example.org");
        arrivals.add(new Arrival(new RequestId("r-1"), lena, Arrival.Outcome.FOUND));
        service.delete(RECRUITER, lena);
        assertEquals(Optional.empty(), candidates.find(lena));
        assertEquals(List.of(new Tombstone(lena, 1)), tombstones.among(List.of(lena)));
        assertEquals(List.of(lena + " 1 deleted"), notices.told());
        assertEquals(List.of("deleted " + lena), audit.entries());
        assertTrue(arrivals.find(new RequestId("r-1")).orElseThrow().isRemoved());
        assertThrows(CandidateNotFound.class, () -> service.delete(RECRUITER, lena));
    }

    @Test
    void a_conflict_ends_with_the_one_who_is_deleted() {
        var known = List.<Candidate>of();
        var one = Matching.of(export("r-1", "pQ7x2", "lena@example.org"), known)
                .settle(NOW)
                .get(0);
        var both = Matching.of(export("r-2", "zZ9y8", "lena@example.org"), List.of(one))
                .settle(NOW);
        both.forEach(candidates::save);
        service.delete(RECRUITER, both.get(0).id());
        assertEquals(
                MatchState.MATCHED,
                candidates.find(one.id()).orElseThrow().match().state());
        assertEquals(List.of("compared " + one.id(), "deleted " + both.get(0).id()), audit.entries());
    }

    @Test
    void an_application_that_is_not_the_callers_to_delete_stands_against_it() {
        var lena = saved("lena@example.org");
        applications = new Applications(2, 1);
        assertThrows(CandidateHasApplications.class, () -> service.delete(RECRUITER, lena));
        assertTrue(candidates.find(lena).isPresent());
        applications = new Applications(2, 2);
        service.delete(RECRUITER, lena);
        assertTrue(candidates.find(lena).isEmpty());
    }

    @Test
    void who_only_reads_deletes_nobody() {
        var lena = saved("lena@example.org");
        var reader = new Caller("reader", Set.of(TenantRole.READ_ONLY, TenantRole.INTERVIEWER));
        assertThrows(ForbiddenAction.class, () -> service.delete(reader, lena));
    }

    private JobPeople jobPeople() {
        return new JobPeople() {
            @Override
            public Set<CandidateId> in(Caller caller, UUID job, Optional<UUID> stage) {
                throw new IllegalStateException("upkeep does not ask for it");
            }

            @Override
            public Applications applications(Caller caller, CandidateId candidate) {
                return applications;
            }
        };
    }

    private void hold(SortedSet<IdentityKey> keys) {
        meanwhile.run();
        held.addAll(keys);
    }

    private CandidateId saved(String email) {
        var one = Candidate.entered(entered("Lena", "Okafor", email), NOW);
        candidates.save(one);
        return one.id();
    }

    private static CandidateChanges emails(String... texts) {
        var contacts = new WrittenContacts(Map.of(IdentityKind.EMAIL, List.of(texts)));
        return new CandidateChanges(Map.of(), Optional.empty(), contacts, "recruiter");
    }
}
