package dev.prospector.candidate.application.port.out.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.prospector.candidate.application.port.out.pool.PoolMembers.Member;
import dev.prospector.candidate.application.port.out.pool.Pools.Counted;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.Position;
import dev.prospector.candidate.domain.UserId;
import dev.prospector.candidate.domain.candidate.Candidate;
import dev.prospector.candidate.domain.candidate.Entries;
import dev.prospector.candidate.domain.pool.TalentPool;
import dev.prospector.candidate.domain.pool.TalentPoolId;

/** What all {@link Pools} and {@link PoolMembers} do. */
public abstract class PoolsContract {
    protected static final UserId OWNER = new UserId("recruiter");
    protected static final Instant NOW = Instant.parse("2026-01-02T00:00:00.000001Z");
    private static final UserId OTHER = new UserId("manager");

    protected final Candidate lena = Candidate.entered(Entries.entered("Lena", "Okafor"), NOW);
    protected final Candidate jonas = Candidate.entered(Entries.entered("Jonas", "Brandt"), NOW.plusSeconds(1));

    protected abstract Pools pools();

    protected abstract PoolMembers members();

    /** Makes room for who is in pools. */
    protected abstract void keep(Candidate candidate);

    /** One piece of work, in the tenant of this test. */
    protected abstract <T> T work(Supplier<T> work);

    @BeforeEach
    void somebody_to_put_into_pools() {
        keep(lena);
        keep(jonas);
    }

    @Test
    void a_pool_is_found_as_it_was_made_and_as_it_was_changed() {
        var pool = added("Söme pool 😀", 0);
        assertEquals(Optional.of(pool), work(() -> pools().find(pool.id())));

        saved(pool.sharedWith(OTHER).sharedWith(new UserId("third")));
        var changed = saved(pool.renamed("Other").sharedWith(OTHER).ownedBy(OTHER));
        assertEquals(Optional.of(changed), work(() -> pools().find(pool.id())));
        assertEquals(Optional.of(changed), work(() -> pools().lock(pool.id())));
    }

    @Test
    void a_pool_that_is_removed_is_gone_with_who_was_in_it_and_no_other() {
        var gone = saved(added("Gone", 0).sharedWith(OTHER));
        var kept = added("Kept", 1);
        put(gone, lena, 0);
        put(kept, lena, 0);
        work(() -> {
            pools().remove(gone);
            return null;
        });

        assertEquals(Optional.empty(), work(() -> pools().find(gone.id())));
        assertEquals(Optional.empty(), work(() -> pools().lock(gone.id())));
        assertEquals(0L, work(() -> members().count(gone.id())));
        assertEquals(List.of(new Counted(kept, 1)), list(Optional.empty(), Optional.empty(), 10));
    }

    @Test
    void there_is_one_linkedin_pool_and_every_reader_sees_it() {
        assertEquals(Optional.empty(), work(() -> pools().linkedIn()));
        var linkedIn = TalentPool.linkedIn(NOW);
        assertTrue(work(() -> pools().addIfFirst(linkedIn)));
        assertFalse(work(() -> pools().addIfFirst(TalentPool.linkedIn(NOW.plusSeconds(1)))));
        assertEquals(Optional.of(linkedIn.id()), work(() -> pools().linkedIn()));

        assertEquals(List.of(new Counted(linkedIn, 0)), list(Optional.of(OTHER), Optional.empty(), 10));
        put(linkedIn, lena, 0);
        assertEquals(List.of(new Counted(linkedIn, 1)), holding(lena, Optional.of(OTHER), Optional.empty()));
    }

    @Test
    void readers_are_shown_their_own_pools_and_those_shared_with_them() {
        var theirs = added("Theirs", 0);
        var shared = saved(added("Shared", 1).sharedWith(OTHER));
        put(theirs, lena, 0);
        put(shared, lena, 1);
        put(shared, jonas, 2);

        assertEquals(List.of(new Counted(shared, 2)), list(Optional.of(OTHER), Optional.empty(), 10));
        assertEquals(List.of(new Counted(shared, 2)), holding(lena, Optional.of(OTHER), Optional.empty()));
        var both = List.of(new Counted(shared, 2), new Counted(theirs, 1));
        for (var reader : List.of(Optional.of(OWNER), Optional.<UserId>empty())) {
            assertEquals(both, list(reader, Optional.empty(), 10));
            assertEquals(both, holding(lena, reader, Optional.empty()));
            assertEquals(List.of(both.get(0)), holding(jonas, reader, Optional.empty()));
        }
        assertEquals(List.of(), list(Optional.of(new UserId("third")), Optional.empty(), 10));
    }

    @Test
    void lists_of_pools_go_on_after_the_last_one_shown() {
        IntStream.range(0, 5).forEach(i -> {
            var pool = i % 2 == 0 ? added("Pool", i) : saved(added("Pool", i).ownedBy(OTHER));
            put(pool, lena, i);
        });
        for (var reader : List.of(Optional.of(OWNER), Optional.<UserId>empty())) {
            var all = list(reader, Optional.empty(), 10);
            var place = Optional.of(all.get(1).pool().id());
            assertEquals(5, all.size());
            assertEquals(all.subList(2, 4), list(reader, place, 2));
            assertEquals(all.subList(2, 5), holding(lena, reader, place));
        }
    }

    @Test
    void who_is_in_a_pool_already_is_not_added_and_who_is_not_is_not_removed() {
        var pool = added("Pool", 0);
        assertTrue(put(pool, lena, 0));
        assertFalse(put(pool, lena, 1));
        assertEquals(
                List.of(NOW),
                in(pool, Optional.empty(), 10).stream().map(Member::addedAt).toList());
        assertTrue(work(() -> members().remove(pool.id(), lena.id())));
        assertFalse(work(() -> members().remove(pool.id(), lena.id())));
        assertEquals(0L, work(() -> members().count(pool.id())));
    }

    @Test
    void who_came_last_is_shown_first_even_among_those_of_one_moment() {
        var pool = added("Pool", 0);
        put(pool, lena, 0);
        put(pool, jonas, 0);
        assertEquals(2L, work(() -> members().count(pool.id())));

        var both = in(pool, Optional.empty(), 10);
        assertEquals(
                List.of(jonas.id(), lena.id()), both.stream().map(Member::id).toList());
        assertEquals(Optional.of(OWNER), both.get(0).addedBy());
        assertEquals(both.subList(0, 1), in(pool, Optional.empty(), 1));
        assertEquals(both.subList(1, 2), in(pool, Optional.of(both.get(0).position()), 1));
        assertEquals(List.of(), in(pool, Optional.of(both.get(1).position()), 1));
    }

    @Test
    void whom_the_system_puts_into_a_pool_nobody_has_added() {
        var linkedIn = TalentPool.linkedIn(NOW);
        work(() -> pools().addIfFirst(linkedIn));
        assertTrue(work(() -> members().receive(linkedIn.id(), lena.id(), NOW)));
        assertFalse(work(() -> members().receive(linkedIn.id(), lena.id(), NOW.plusSeconds(1))));
        var filled = saved(linkedIn.filledByStub());
        assertEquals(Optional.of(filled), work(() -> pools().find(linkedIn.id())));
        assertEquals(
                List.of(Optional.empty()),
                in(linkedIn, Optional.empty(), 10).stream().map(Member::addedBy).toList());
    }

    @Test
    void pools_count_who_is_in_them_through_merges_undoings_and_deletions() {
        var both = added("Both", 0);
        var one = added("One", 1);
        put(both, lena, 0);
        put(both, jonas, 1);
        put(one, jonas, 2);
        assertCounted(List.of(new Counted(one, 1), new Counted(both, 2)));

        done(() -> members().join(jonas.id(), lena.id()));
        assertCounted(List.of(new Counted(one, 1), new Counted(both, 1)));
        assertFalse(work(() -> members().remove(both.id(), jonas.id())), "who rests is in no pool");
        assertTrue(work(() -> members().remove(both.id(), lena.id())));
        assertCounted(List.of(new Counted(one, 1), new Counted(both, 0)));

        done(() -> members().part(jonas.id(), lena.id()));
        assertCounted(List.of(new Counted(one, 1), new Counted(both, 1)));
        done(() -> members().leave(Set.of(jonas.id())));
        assertCounted(List.of(new Counted(one, 0), new Counted(both, 0)));
        assertEquals(Set.of(), work(() -> members().poolsOf(Set.of(jonas.id(), lena.id()))));
    }

    private void assertCounted(List<Counted> pools) {
        assertEquals(pools, list(Optional.empty(), Optional.empty(), 10));
        pools.forEach(each -> assertEquals(
                each.candidateCount(), work(() -> members().count(each.pool().id()))));
    }

    private void done(Runnable work) {
        work(() -> {
            work.run();
            return null;
        });
    }

    private TalentPool added(String name, int second) {
        var pool = TalentPool.made(name, OWNER, NOW.plusSeconds(second));
        assertTrue(work(() -> pools().addIfFirst(pool)));
        return pool;
    }

    private TalentPool saved(TalentPool pool) {
        return work(() -> {
            pools().save(pool);
            return pool;
        });
    }

    private boolean put(TalentPool pool, Candidate candidate, int second) {
        return work(() -> members().add(pool.id(), candidate.id(), OWNER, NOW.plusSeconds(second)));
    }

    private List<Counted> list(Optional<UserId> reader, Optional<TalentPoolId> before, int atMost) {
        return work(() -> pools().list(reader, before, atMost));
    }

    private List<Counted> holding(Candidate candidate, Optional<UserId> reader, Optional<TalentPoolId> before) {
        CandidateId id = candidate.id();
        return work(() -> pools().holding(id, reader, before, 10));
    }

    private List<Member> in(TalentPool pool, Optional<Position> before, int atMost) {
        return work(() -> members().of(pool.id(), before, atMost));
    }
}
