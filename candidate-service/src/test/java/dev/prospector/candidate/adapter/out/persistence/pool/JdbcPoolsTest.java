package dev.prospector.candidate.adapter.out.persistence.pool;

import static dev.prospector.candidate.domain.export.Exports.export;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import dev.prospector.candidate.application.port.out.candidate.Candidates;
import dev.prospector.candidate.application.port.out.pool.LinkedInMembers;
import dev.prospector.candidate.application.port.out.pool.PoolMembers;
import dev.prospector.candidate.application.port.out.pool.Pools;
import dev.prospector.candidate.application.port.out.pool.PoolsContract;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.UserId;
import dev.prospector.candidate.domain.candidate.Candidate;
import dev.prospector.candidate.domain.candidate.Matching;
import dev.prospector.candidate.domain.identity.LinkedInPerson;
import dev.prospector.candidate.domain.pool.TalentPool;
import dev.prospector.kit.data.sql.InfraSql;
import dev.prospector.kit.data.sql.TenantSql;
import dev.prospector.kit.data.sql.Tenants;
import dev.prospector.testbed.TestTenants;

@QuarkusTest
class JdbcPoolsTest extends PoolsContract {
    private static final String DIGITS =
            "(select 0 d union all select 1 union all select 2 union all select 3 union all select 4 union all select 5"
                    + " union all select 6 union all select 7 union all select 8 union all select 9)";
    private static final UserId READER = new UserId("reader");

    private final String tenant = TestTenants.fresh();

    @Inject
    Pools pools;

    @Inject
    PoolMembers members;

    @Inject
    LinkedInMembers linkedIn;

    @Inject
    Candidates candidates;

    @Inject
    Tenants tenants;

    @Inject
    TenantSql sql;

    @Inject
    InfraSql statistics;

    @Override
    protected Pools pools() {
        return pools;
    }

    @Override
    protected PoolMembers members() {
        return members;
    }

    @Override
    protected void keep(Candidate candidate) {
        tenants.in(tenant, () -> candidates.save(candidate));
    }

    @Override
    protected <T> T work(Supplier<T> work) {
        return tenants.in(tenant, work);
    }

    @Test
    void names_are_shown_from_the_candidates_own_rows_and_who_is_deleted_is_in_no_pool() {
        var pool = TalentPool.made("Pool", OWNER, NOW);
        tenants.in(tenant, () -> {
            pools.addIfFirst(pool);
            members.add(pool.id(), lena.id(), OWNER, NOW);
        });
        var shown = work(() -> members.of(pool.id(), Optional.empty(), 10)).get(0);
        assertEquals(List.of("Lena", "Okafor"), List.of(shown.firstName(), shown.lastName()));

        tenants.in(tenant, () -> {
            members.leave(Set.of(lena.id()));
            candidates.remove(candidates.find(lena.id()).orElseThrow());
        });
        assertEquals(0L, work(() -> members.count(pool.id())));
        assertEquals(List.of(), work(() -> members.of(pool.id(), Optional.empty(), 10)));
    }

    /** What a record carries that rests in another, the other carries too. */
    @Test
    void members_are_of_their_candidate_letter_by_letter_and_of_no_resting_record() {
        var one = exported("r-1", "pQ7x2");
        var alike = exported("r-2", "pq7x2");
        var resting = exported("r-3", "gone");
        tenants.in(
                tenant,
                () -> sql.update(
                        "update candidate_identities set dormant = true where tenant = :tenant and candidate_id = :id",
                        Map.of("id", resting.toString())));
        var asked = List.of(one, alike, resting, lena.id());
        assertEquals(
                Map.of(
                        one, List.of(new LinkedInPerson("urn:li:person:pQ7x2")),
                        alike, List.of(new LinkedInPerson("urn:li:person:pq7x2"))),
                work(() -> linkedIn.of(asked)));
        assertEquals(Map.of(), work(() -> linkedIn.of(List.of())));
        assertEquals(Map.of(), tenants.in(TestTenants.fresh(), () -> linkedIn.of(asked)));
    }

    private CandidateId exported(String request, String person) {
        return work(() -> {
            var made =
                    Matching.of(export(request, person), List.of()).settle(NOW).get(0);
            candidates.save(made);
            return made.id();
        });
    }

    @Test
    void another_tenant_sees_and_removes_nothing() {
        var pool = TalentPool.made("Pool", OWNER, NOW);
        tenants.in(tenant, () -> {
            pools.addIfFirst(pool);
            members.add(pool.id(), lena.id(), OWNER, NOW);
        });
        tenants.in(TestTenants.fresh(), () -> {
            assertEquals(Optional.empty(), pools.find(pool.id()));
            assertEquals(Optional.empty(), pools.lock(pool.id()));
            assertEquals(List.of(), pools.list(Optional.of(OWNER), Optional.empty(), 10));
            assertEquals(List.of(), pools.list(Optional.empty(), Optional.empty(), 10));
            assertEquals(List.of(), pools.holding(lena.id(), Optional.empty(), Optional.empty(), 10));
            assertEquals(List.of(), members.of(pool.id(), Optional.empty(), 10));
            assertEquals(false, members.remove(pool.id(), lena.id()));
            pools.remove(pool);
        });
        assertEquals(1L, work(() -> members.count(pool.id())));
    }

    /** However many are shown, and however many others there are: two statements, and of rows only those that are shown and their like. */
    @Test
    void a_page_of_pools_is_two_statements_and_reads_few_rows_of_others() {
        tenants.in(tenant, this::aThousandPoolsOfOthers);
        tenants.in(tenant, () -> IntStream.range(0, 40)
                .mapToObj(at -> TalentPool.made("Mine", READER, NOW.plusSeconds(at)))
                .forEach(pools::addIfFirst));
        tenants.in(
                tenant,
                () -> statistics.query(
                        "analyze table talent_pools, talent_pool_contributors", Map.of(), row -> row.getString(1)));
        tenants.in(tenant, () -> {
            var statements = status("Com_select");
            var rows = status("Handler_read%");
            assertEquals(
                    20, pools.list(Optional.of(READER), Optional.empty(), 20).size());
            var read = status("Handler_read%") - rows;
            assertTrue(read < 500, "rows read: " + read);
            assertEquals(2, status("Com_select") - statements);
        });
    }

    /** Neither those who are in a pool nor those who are in all others (quality.md P5). */
    @Test
    void lists_and_a_pool_say_how_many_are_in_it_and_read_none_of_them() {
        var linkedIn = TalentPool.linkedIn(NOW);
        tenants.in(tenant, () -> {
            pools.addIfFirst(linkedIn);
            aThousandMembers(linkedIn);
            pools.save(linkedIn.filledByStub());
            members.add(linkedIn.id(), lena.id(), OWNER, NOW);
        });
        tenants.in(tenant, () -> {
            assertReadsFew(() -> members.count(linkedIn.id()));
            for (var reader : List.of(Optional.of(READER), Optional.<UserId>empty())) {
                assertReadsFew(
                        () -> pools.list(reader, Optional.empty(), 20).get(0).candidateCount());
                assertReadsFew(() -> pools.holding(lena.id(), reader, Optional.empty(), 20)
                        .get(0)
                        .candidateCount());
            }
        });
    }

    private void assertReadsFew(Supplier<Long> count) {
        var rows = status("Handler_read%");
        assertEquals(1001, count.get());
        var read = status("Handler_read%") - rows;
        assertTrue(read < 300, "rows read: " + read);
    }

    /** Puts them there without a word to the pool, as the release before does; it raises the version alone. */
    @Test
    void what_a_replica_of_the_release_before_changed_is_counted_where_it_is_shown_and_anew_by_the_next_change() {
        var pool = TalentPool.made("Pool", OWNER, NOW);
        tenants.in(tenant, () -> {
            pools.addIfFirst(pool);
            aThousandMembers(pool);
            sql.update("update talent_pools set version = version + 1 where tenant = :tenant", Map.of());
        });
        assertEquals(1000L, work(() -> members.count(pool.id())));
        assertEquals(1000L, work(() -> pools.list(Optional.empty(), Optional.empty(), 1)
                .get(0)
                .candidateCount()));
        tenants.in(tenant, () -> members.add(pool.id(), lena.id(), OWNER, NOW));
        assertEquals(1001L, work(() -> members.count(pool.id())));
        tenants.in(tenant, () -> members.changePoolsOf(Set.of(lena.id())));
        tenants.in(tenant, () -> assertReadsFew(() -> members.count(pool.id())));
    }

    private void aThousandMembers(TalentPool pool) {
        sql.update("""
                insert into candidates (id, tenant, version, last_name, source, created_at, updated_at)
                select uuid(), :tenant, 0, 'Brandt', 'MANUAL', now(6), now(6) from %1$s a cross join %1$s b cross join %1$s c
                """.formatted(DIGITS), Map.of());
        sql.update("""
                insert into talent_pool_members (tenant, pool_id, candidate_id, added_at)
                select tenant, :pool, id, created_at from candidates where tenant = :tenant and last_name = 'Brandt' and id <> :jonas
                """, Map.of("pool", pool.id().toString(), "jonas", jonas.id().toString()));
        sql.update(
                "update talent_pools set counted_version = -1 where tenant = :tenant and id = :pool",
                Map.of("pool", pool.id().toString()));
    }

    private long status(String name) {
        return statistics
                .query("show session status like '" + name + "'", Map.of(), row -> row.getLong("Value"))
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private void aThousandPoolsOfOthers() {
        sql.update("""
                insert into talent_pools (id, tenant, version, kind, name, owner, created_at)
                select uuid(), :tenant, 0, 'OWN', 'Theirs', 'somebody', now(6)
                from %1$s a cross join %1$s b cross join %1$s c
                """.formatted(DIGITS), Map.of());
    }
}
