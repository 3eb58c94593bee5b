package dev.prospector.candidate.adapter.out.persistence;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.candidate.domain.pool.TalentPoolId;
import dev.prospector.kit.data.sql.InfraSql;
import dev.prospector.kit.data.sql.TenantSql;
import dev.prospector.kit.data.sql.Tenants;
import dev.prospector.testbed.TestTenants;

/** A tenant of 50,000, beside another one of the same people: there it shows what a statement reads. Filled once for all who ask. */
@ApplicationScoped
public class FullTenant {
    public static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");

    /** What a statement reads besides its rows: the beginnings and ends of ranges. */
    public static final int BESIDES = 20;

    public static final TalentPoolId LARGE_POOL = new TalentPoolId(UUID.randomUUID());
    public static final TalentPoolId SMALL_POOL = new TalentPoolId(UUID.randomUUID());

    private static final String DIGITS =
            "(select 0 d union all select 1 union all select 2 union all select 3 union all select 4 union all select 5"
                    + " union all select 6 union all select 7 union all select 8 union all select 9)";

    private static String tenant;

    private final Tenants tenants;
    private final TenantSql sql;
    private final InfraSql statistics;

    public FullTenant(Tenants tenants, TenantSql sql, InfraSql statistics) {
        this.tenants = tenants;
        this.sql = sql;
        this.statistics = statistics;
    }

    public String id() {
        if (tenant == null) {
            var full = TestTenants.fresh();
            tenants.in(full, this::fiftyThousandCandidates);
            tenants.in(full, this::pools);
            tenants.in(TestTenants.fresh(), this::fiftyThousandCandidates);
            tenants.in(
                    full,
                    () -> statistics.query(
                            "analyze table candidates, candidate_search_terms, candidate_identities, talent_pool_members",
                            Map.of(),
                            row -> row));
            tenant = full;
        }
        return tenant;
    }

    public List<String> plan(String statement, Map<String, Object> parameters) {
        return tenants.in(
                id(),
                () -> sql.query(
                        "explain " + statement,
                        parameters,
                        row -> row.getString("table") + " " + row.getString("type") + " " + row.getString("key")));
    }

    public static void assertNoScan(List<String> plan) {
        assertFalse(
                plan.stream()
                        .anyMatch(step ->
                                !step.startsWith("<union") && (step.contains(" ALL ") || step.contains(" index "))),
                plan::toString);
    }

    public long rowsRead() {
        return statistics
                .query("show session status like 'Handler_read%'", Map.of(), row -> row.getLong("Value"))
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private void fiftyThousandCandidates() {
        sql.update("""
                insert into candidates
                    (id, tenant, version, first_name, last_name, source, made_by_request, created_at, updated_at)
                select uuid(), :tenant, 0, concat('Lena', n.digits), 'Okafor', 'LINKEDIN', 'r-1', :first,
                    date_add(:first, interval n.digits second)
                from (select concat(a.d, b.d, c.d, e.d, f.d) as digits
                    from %1$s a cross join %1$s b cross join %1$s c cross join %1$s e cross join %1$s f where a.d < 5) n
                """.formatted(DIGITS), Map.of("first", FIRST));
        sql.update("""
                insert into candidate_identities
                    (candidate_id, kind, identity_key, tenant, given_text, channel, channel_reference, evidence, position)
                select id, 'EMAIL', replace(lower(concat(first_name, '@example.org')), 'lena', 'lena_'), tenant, 'x', 'EXPORT',
                    'r-1', false, 0
                from candidates where tenant = :tenant
                """, Map.of());
        sql.update(
                "update candidates set match_state = 'CONFLICT' where tenant = :tenant and first_name like 'Lena1777%'",
                Map.of());
        sql.update(insertTerms("lower(first_name)"), Map.of());
        sql.update(insertTerms("lower(last_name)"), Map.of());
        sql.update(
                "insert into candidate_search_terms (tenant, term, candidate_id) select tenant, identity_key,"
                        + " candidate_id from candidate_identities where tenant = :tenant",
                Map.of());
    }

    /** Nearly half of all, and ten. */
    private void pools() {
        pool(LARGE_POOL, "Lena1%");
        pool(SMALL_POOL, "Lena1777%");
    }

    private void pool(TalentPoolId id, String members) {
        var values = Map.of("pool", id.toString(), "members", members);
        sql.update("""
                insert into talent_pools (id, tenant, version, kind, name, owner, created_at)
                values (:pool, :tenant, 0, 'OWN', 'Engineers', 'recruiter', now(6))
                """, values);
        sql.update("""
                insert into talent_pool_members (pool_id, candidate_id, tenant, added_by, added_at)
                select :pool, id, tenant, 'recruiter', now(6) from candidates
                where tenant = :tenant and first_name like :members
                """, values);
    }

    private static String insertTerms(String term) {
        return "insert into candidate_search_terms (tenant, term, candidate_id) select tenant, " + term
                + ", id from candidates where tenant = :tenant";
    }
}
