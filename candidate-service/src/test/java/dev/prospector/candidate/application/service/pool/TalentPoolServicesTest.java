package dev.prospector.candidate.application.service.pool;

import static dev.prospector.candidate.domain.export.Exports.export;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.prospector.candidate.application.port.in.pool.PoolMembership.Listed;
import dev.prospector.candidate.application.port.in.pool.PoolSharing;
import dev.prospector.candidate.application.port.out.candidate.InMemoryCandidates;
import dev.prospector.candidate.application.port.out.candidate.RememberedNotices;
import dev.prospector.candidate.application.port.out.pool.InMemoryPools;
import dev.prospector.candidate.application.port.out.pool.RememberedPools;
import dev.prospector.candidate.application.port.out.pool.UsersUnavailable;
import dev.prospector.candidate.application.port.out.sharing.InMemoryTombstones;
import dev.prospector.candidate.application.service.KeptCandidates;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.CandidateNotFound;
import dev.prospector.candidate.domain.ChangedMeanwhile;
import dev.prospector.candidate.domain.InvalidValue;
import dev.prospector.candidate.domain.UserId;
import dev.prospector.candidate.domain.access.Caller;
import dev.prospector.candidate.domain.access.ForbiddenAction;
import dev.prospector.candidate.domain.access.TenantRole;
import dev.prospector.candidate.domain.candidate.Candidate;
import dev.prospector.candidate.domain.candidate.Entries;
import dev.prospector.candidate.domain.candidate.Matching;
import dev.prospector.candidate.domain.identity.LinkedInPerson;
import dev.prospector.candidate.domain.pool.DirectoryUser;
import dev.prospector.candidate.domain.pool.LinkedInPoolFixed;
import dev.prospector.candidate.domain.pool.NotInPool;
import dev.prospector.candidate.domain.pool.SeenPool;
import dev.prospector.candidate.domain.pool.TalentPoolId;
import dev.prospector.candidate.domain.pool.TalentPoolNotFound;

class TalentPoolServicesTest {
    private static final Instant NOW = Instant.parse("2026-01-02T00:00:00Z");
    private static final CandidateId UNKNOWN =
            CandidateId.parse("01970000-0000-7000-8000-000000000002").orElseThrow();
    private static final Caller RECRUITER = new Caller("recruiter", Set.of(TenantRole.RECRUITER));
    private static final Caller MANAGER = new Caller("manager", Set.of(TenantRole.HIRING_MANAGER));
    private static final Caller STRANGER = new Caller("stranger", Set.of(TenantRole.RECRUITER));
    private static final Caller ADMIN = new Caller("admin", Set.of(TenantRole.ADMIN));
    private static final Caller READER = new Caller("reader", Set.of(TenantRole.READ_ONLY));
    private static final Caller INTERVIEWER = new Caller("interviewer", Set.of(TenantRole.INTERVIEWER));

    private final InMemoryPools memory = new InMemoryPools();
    private final InMemoryCandidates candidates = new InMemoryCandidates();
    private final RememberedPools trail = new RememberedPools();
    private final PoolAccess access = new PoolAccess(memory);
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final PoolService pools = new PoolService(
            memory, memory, access, new LinkedInPool(memory, memory, trail, clock), candidates, trail, clock);
    private final PoolMembershipService membership = new PoolMembershipService(
            access,
            memory,
            memory,
            this::members,
            candidates,
            new KeptCandidates(candidates, new InMemoryTombstones(), new RememberedNotices()),
            trail,
            clock);
    private final PoolSharingService sharing =
            new PoolSharingService(new SharingSteps(access, memory, memory, trail), this::known);
    private boolean away;

    private final CandidateId lena = kept();
    private final TalentPoolId pool =
            pools.create(RECRUITER, "Engineers").pool().id();

    private CandidateId kept() {
        var made = Matching.of(export("r-1", "pQ7x2"), List.of()).settle(NOW).get(0);
        candidates.save(made);
        return made.id();
    }

    private Map<CandidateId, List<LinkedInPerson>> members(Collection<CandidateId> asked) {
        return asked.stream()
                .flatMap(id -> candidates.find(id).stream())
                .filter(candidate -> candidate.match().person().isPresent())
                .collect(Collectors.toMap(
                        Candidate::id,
                        candidate -> List.of(candidate.match().person().orElseThrow())));
    }

    /** Everybody is known, by their name's role, but for {@code nobody}. */
    private Optional<DirectoryUser> known(UserId user) {
        if (away) {
            throw new UsersUnavailable("status 500", Duration.ZERO);
        }
        return switch (user.value()) {
            case "nobody" -> Optional.empty();
            case "interviewer" -> Optional.of(new DirectoryUser(user, true, INTERVIEWER.roles()));
            case "gone" -> Optional.of(new DirectoryUser(user, false, MANAGER.roles()));
            default -> Optional.of(new DirectoryUser(user, true, MANAGER.roles()));
        };
    }

    @Test
    void pools_are_for_their_owner_contributors_admins_and_who_only_reads() {
        sharing.share(RECRUITER, pool, MANAGER.id());
        for (var caller : List.of(RECRUITER, MANAGER, ADMIN, READER)) {
            assertEquals(pool, pools.read(caller, pool).pool().id());
            assertEquals(List.of(MANAGER.id()), sharing.contributors(caller, pool));
            assertEquals(List.of(), membership.candidates(caller, pool, Optional.empty(), 10));
            assertTrue(listed(caller).contains(pool));
        }
        assertThrows(TalentPoolNotFound.class, () -> pools.read(STRANGER, pool));
        assertThrows(TalentPoolNotFound.class, () -> sharing.contributors(STRANGER, pool));
        assertThrows(TalentPoolNotFound.class, () -> membership.candidates(STRANGER, pool, Optional.empty(), 10));
        assertFalse(listed(STRANGER).contains(pool));
    }

    @Test
    void interviewers_have_no_pools_at_all() {
        assertThrows(ForbiddenAction.class, () -> listed(INTERVIEWER));
        assertThrows(ForbiddenAction.class, () -> pools.create(INTERVIEWER, "Mine"));
        assertThrows(ForbiddenAction.class, () -> pools.read(INTERVIEWER, pool));
        assertThrows(ForbiddenAction.class, () -> pools.holding(INTERVIEWER, lena, Optional.empty(), 10));
        assertThrows(ForbiddenAction.class, () -> pools.create(READER, "Mine"));
    }

    @Test
    void the_linkedin_pool_is_there_from_the_first_use_for_everybody_who_has_pools() {
        for (var caller : List.of(STRANGER, MANAGER, ADMIN, READER)) {
            var shown = pools.list(caller, Optional.empty(), 10);
            assertEquals(
                    1, shown.stream().filter(seen -> seen.pool().isLinkedIns()).count());
        }
        assertEquals(List.of("created Engineers", "created LinkedIn"), trail.lines());
    }

    @Test
    void nobody_changes_the_linkedin_pool_by_hand() {
        var linkedIn = pools.list(STRANGER, Optional.empty(), 10).get(0).pool().id();
        for (var caller : List.of(STRANGER, ADMIN)) {
            assertThrows(LinkedInPoolFixed.class, () -> membership.add(caller, linkedIn, lena));
            assertThrows(LinkedInPoolFixed.class, () -> membership.remove(caller, linkedIn, lena));
        }
        assertThrows(LinkedInPoolFixed.class, () -> pools.delete(ADMIN, linkedIn));
        assertThrows(LinkedInPoolFixed.class, () -> rename(ADMIN, linkedIn, "Ours"));
        assertThrows(LinkedInPoolFixed.class, () -> handOver(ADMIN, linkedIn, "manager"));
        assertThrows(LinkedInPoolFixed.class, () -> sharing.share(ADMIN, linkedIn, MANAGER.id()));
        assertThrows(ForbiddenAction.class, () -> pools.delete(STRANGER, linkedIn));
    }

    @Test
    void the_linkedin_pool_tells_which_members_its_candidates_are_and_no_other_pool_does() {
        var nobodys = Candidate.entered(Entries.entered("Jonas", "Brandt"), NOW);
        candidates.save(nobodys);
        var linkedIn = pools.list(STRANGER, Optional.empty(), 10).get(0).pool().id();
        memory.add(linkedIn, nobodys.id(), RECRUITER.id(), NOW);
        memory.add(linkedIn, lena, RECRUITER.id(), NOW.plusSeconds(1));
        membership.add(RECRUITER, pool, lena);

        assertEquals(
                List.of(Optional.of(List.of(new LinkedInPerson("urn:li:person:pQ7x2"))), Optional.of(List.of())),
                membership.candidates(STRANGER, linkedIn, Optional.empty(), 10).stream()
                        .map(Listed::linkedInPersons)
                        .toList());
        assertEquals(
                List.of(Optional.empty()),
                membership.candidates(RECRUITER, pool, Optional.empty(), 10).stream()
                        .map(Listed::linkedInPersons)
                        .toList());
    }

    @Test
    void owner_and_contributors_add_and_remove_candidates() {
        sharing.share(RECRUITER, pool, MANAGER.id());
        membership.add(RECRUITER, pool, lena);
        assertEquals(List.of(lena), in(pool));
        assertEquals(1, pools.read(MANAGER, pool).candidateCount());
        assertEquals(List.of(pool), held(MANAGER));
        membership.remove(MANAGER, pool, lena);
        assertEquals(List.of(), in(pool));
        assertThrows(NotInPool.class, () -> membership.remove(MANAGER, pool, lena));
        assertThrows(TalentPoolNotFound.class, () -> membership.add(STRANGER, pool, lena));
        assertThrows(ForbiddenAction.class, () -> membership.add(READER, pool, lena));
    }

    @Test
    void who_is_in_a_pool_already_stays_as_they_are() {
        membership.add(RECRUITER, pool, lena);
        var version = pools.read(RECRUITER, pool).pool().version();
        membership.add(RECRUITER, pool, lena);

        assertEquals(version, pools.read(RECRUITER, pool).pool().version());
        assertEquals(List.of("created Engineers", "candidate added"), trail.lines());
    }

    @Test
    void whom_nobody_knows_is_in_no_pool() {
        assertThrows(CandidateNotFound.class, () -> membership.add(RECRUITER, pool, UNKNOWN));
        assertThrows(CandidateNotFound.class, () -> pools.holding(RECRUITER, UNKNOWN, Optional.empty(), 10));
        assertEquals(List.of(), in(pool));
    }

    @Test
    void whom_somebody_has_put_into_a_pool_no_export_takes_back() {
        assertFalse(candidates.find(lena).orElseThrow().isTouched());
        membership.add(RECRUITER, pool, lena);
        assertTrue(candidates.find(lena).orElseThrow().isTouched());
    }

    @Test
    void a_candidates_pools_are_shown_to_those_who_see_them() {
        membership.add(RECRUITER, pool, lena);
        assertEquals(List.of(pool), held(RECRUITER));
        assertEquals(List.of(pool), held(ADMIN));
        assertEquals(List.of(), held(STRANGER));
    }

    @Test
    void contributors_neither_rename_nor_share_nor_delete() {
        sharing.share(RECRUITER, pool, MANAGER.id());
        assertThrows(ForbiddenAction.class, () -> rename(MANAGER, pool, "Mine"));
        assertThrows(ForbiddenAction.class, () -> sharing.share(MANAGER, pool, STRANGER.id()));
        assertThrows(ForbiddenAction.class, () -> sharing.unshare(MANAGER, pool, MANAGER.id()));
        assertThrows(ForbiddenAction.class, () -> pools.delete(MANAGER, pool));
        assertThrows(TalentPoolNotFound.class, () -> pools.delete(STRANGER, pool));
    }

    @Test
    void owners_rename_share_and_delete() {
        assertEquals("Designers", rename(RECRUITER, pool, "Designers").pool().name());
        sharing.share(RECRUITER, pool, MANAGER.id());
        sharing.share(RECRUITER, pool, MANAGER.id());
        sharing.unshare(RECRUITER, pool, MANAGER.id());
        pools.delete(RECRUITER, pool);

        assertThrows(TalentPoolNotFound.class, () -> pools.read(RECRUITER, pool));
        assertEquals(
                List.of(
                        "created Engineers",
                        "changed Engineers to Designers",
                        "shared with manager",
                        "not shared with manager",
                        "deleted Designers"),
                trail.lines());
    }

    @Test
    void a_pool_that_is_handed_over_is_the_others() {
        handOver(RECRUITER, pool, "manager");
        assertEquals(
                Optional.of(MANAGER.id()), pools.read(RECRUITER, pool).pool().owner());
        assertThrows(ForbiddenAction.class, () -> pools.delete(RECRUITER, pool));
        pools.delete(MANAGER, pool);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "interviewer", "gone", " ", "a\u0000b"})
    void nobody_is_given_a_pool_who_does_not_work_with_pools(String user) {
        assertThrows(InvalidValue.class, () -> sharing.share(RECRUITER, pool, new UserId(user)));
        assertThrows(InvalidValue.class, () -> handOver(RECRUITER, pool, user));
        assertEquals(List.of("created Engineers"), trail.lines());
    }

    @Test
    void who_may_not_share_it_learns_nothing_of_users() {
        away = true;
        assertThrows(TalentPoolNotFound.class, () -> sharing.share(STRANGER, pool, new UserId("nobody")));
        assertThrows(TalentPoolNotFound.class, () -> handOver(STRANGER, pool, "nobody"));
        assertThrows(UsersUnavailable.class, () -> sharing.share(RECRUITER, pool, MANAGER.id()));
        assertThrows(UsersUnavailable.class, () -> handOver(RECRUITER, pool, "manager"));
        rename(RECRUITER, pool, "Designers");
    }

    @Test
    void a_change_is_made_on_the_version_that_was_read() {
        rename(RECRUITER, pool, "Designers");
        var change = new PoolSharing.Change(Optional.of("Others"), Optional.empty());
        assertThrows(ChangedMeanwhile.class, () -> sharing.change(RECRUITER, pool, change, version -> version == 0));
        assertEquals("Designers", pools.read(RECRUITER, pool).pool().name());
    }

    @ParameterizedTest
    @EnumSource(
            value = TenantRole.class,
            names = {"ADMIN", "RECRUITER", "HIRING_MANAGER"})
    void who_makes_a_pool_owns_it(TenantRole role) {
        var made = pools.create(new Caller("maker", Set.of(role)), "Mine");
        assertEquals(Optional.of(new UserId("maker")), made.pool().owner());
        assertEquals(6, made.actions().size());
    }

    private List<TalentPoolId> listed(Caller caller) {
        return pools.list(caller, Optional.empty(), 10).stream()
                .map(seen -> seen.pool().id())
                .toList();
    }

    private List<TalentPoolId> held(Caller caller) {
        return pools.holding(caller, lena, Optional.empty(), 10).stream()
                .map(seen -> seen.pool().id())
                .toList();
    }

    private List<CandidateId> in(TalentPoolId id) {
        return membership.candidates(ADMIN, id, Optional.empty(), 10).stream()
                .map(listed -> listed.member().id())
                .toList();
    }

    private SeenPool rename(Caller caller, TalentPoolId id, String name) {
        var change = new PoolSharing.Change(Optional.of(name), Optional.empty());
        return sharing.change(caller, id, change, version -> true);
    }

    private SeenPool handOver(Caller caller, TalentPoolId id, String owner) {
        var change = new PoolSharing.Change(Optional.empty(), Optional.of(new UserId(owner)));
        return sharing.change(caller, id, change, version -> true);
    }
}
