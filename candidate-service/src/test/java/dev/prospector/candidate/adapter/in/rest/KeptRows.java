package dev.prospector.candidate.adapter.in.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.kit.data.sql.TenantSql;
import dev.prospector.kit.data.sql.Tenants;

/** What a tenant's tables hold when all is over. Everyone in these races is called Lena Okafor. */
@ApplicationScoped
public class KeptRows {
    private final TenantSql sql;
    private final Tenants tenants;

    public KeptRows(TenantSql sql, Tenants tenants) {
        this.sql = sql;
        this.tenants = tenants;
    }

    /** These candidates and no other, nobody twice, each whole, nothing left of those who are gone. */
    public void assertOnly(String tenant, Set<String> candidates) {
        tenants.in(tenant, () -> {
            assertEquals(new TreeSet<>(candidates), new TreeSet<>(texts("select id from candidates")));
            assertEquals(List.of(), texts("""
                            select identity_key from candidate_identities where tenant = :tenant and kind <> 'PHONE'
                            group by kind, identity_key having count(*) > 1
                            """));
            assertEquals(List.of(), texts("select rival_id from candidate_rivals"));
            assertEquals(
                    2L * candidates.size(),
                    count("select count(*) from candidate_search_terms where term in ('lena', 'okafor')"),
                    "search terms");
            assertEquals(List.of(), texts("""
                            select term from candidate_search_terms where tenant = :tenant
                            and candidate_id not in (select id from candidates where tenant = :tenant)
                            """));
            assertEquals(List.of(), texts("""
                            select request_id from export_arrivals where tenant = :tenant and outcome <> 'REMOVED'
                            and candidate_id not in (select id from candidates where tenant = :tenant)
                            """));
        });
    }

    public long identities(String tenant) {
        return tenants.in(tenant, () -> count("select count(*) from candidate_identities"));
    }

    /** Of how many candidates this is true, in SQL. */
    public long candidates(String tenant, String condition) {
        return tenants.in(tenant, () -> count("select count(*) from candidates where " + condition));
    }

    public long inPools(String tenant) {
        return tenants.in(tenant, () -> count("select count(*) from talent_pool_members"));
    }

    /** How many pools say of themselves something else than who is in them. */
    public long miscounted(String tenant) {
        return tenants.in(tenant, () -> count("""
                select count(*) from talent_pools p where p.tenant = :tenant and (p.counted_version <> p.version
                    or p.candidate_count <> (
                        select count(*) from talent_pool_members m
                        where m.tenant = :tenant and m.pool_id = p.id and not m.dormant))
                """));
    }

    /** How many LinkedIn members are attached. */
    public long attached(String tenant) {
        return tenants.in(
                tenant, () -> count("select count(*) from candidate_identities where kind = 'LINKEDIN_PERSON'"));
    }

    /** How many candidates carry e-mail addresses that rest. */
    public long resting(String tenant) {
        return tenants.in(
                tenant,
                () -> count("select count(distinct candidate_id) from candidate_identities"
                        + " where kind = 'EMAIL' and dormant"));
    }

    public long version(String tenant, String candidate) {
        return tenants.in(tenant, () -> sql.one(
                        "select version from candidates where tenant = :tenant and id = :id",
                        Map.of("id", candidate),
                        row -> row.getLong(1))
                .orElseThrow());
    }

    private List<String> texts(String select) {
        return sql.query(scoped(select), Map.of(), row -> row.getString(1));
    }

    private long count(String select) {
        return sql.one(scoped(select), Map.of(), row -> row.getLong(1)).orElseThrow();
    }

    private static String scoped(String select) {
        if (select.contains(":tenant")) {
            return select;
        }
        return select + (select.contains(" where ") ? " and" : " where") + " tenant = :tenant";
    }
}
