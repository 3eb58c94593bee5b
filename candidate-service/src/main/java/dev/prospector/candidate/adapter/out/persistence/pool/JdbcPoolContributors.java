package dev.prospector.candidate.adapter.out.persistence.pool;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.candidate.domain.UserId;
import dev.prospector.candidate.domain.pool.TalentPool;
import dev.prospector.kit.data.sql.SqlList;
import dev.prospector.kit.data.sql.TenantSql;

/** With whom pools are shared; the rows of {@link JdbcPools} that are many for one pool. */
@ApplicationScoped
class JdbcPoolContributors {
    private final TenantSql sql;

    JdbcPoolContributors(TenantSql sql) {
        this.sql = sql;
    }

    private record Share(String pool, UserId user) {}

    /** In one statement for all of the pools. @return nothing for a pool that is not shared */
    Map<String, SortedSet<UserId>> of(Collection<String> pools) {
        if (pools.isEmpty()) {
            return Map.of();
        }
        return shares(pools).stream()
                .collect(Collectors.groupingBy(
                        Share::pool, Collectors.mapping(Share::user, Collectors.toCollection(TreeSet::new))));
    }

    private List<Share> shares(Collection<String> pools) {
        var list = new SqlList("pool", pools);
        return sql.query(
                "select pool_id, user_id from talent_pool_contributors where tenant = :tenant and pool_id in ("
                        + list.names() + ")",
                list.parameters(),
                row -> new Share(row.getString("pool_id"), new UserId(row.getString("user_id"))));
    }

    /** Those of a pool are these from now on. */
    void save(TalentPool pool) {
        var id = pool.id().toString();
        Set<UserId> there = of(Set.of(id)).getOrDefault(id, new TreeSet<>());
        there.stream().filter(user -> !pool.contributors().contains(user)).forEach(user -> remove(id, user));
        pool.contributors().stream().filter(user -> !there.contains(user)).forEach(user -> add(id, user));
    }

    private void remove(String pool, UserId user) {
        sql.update(
                "delete from talent_pool_contributors where tenant = :tenant and pool_id = :pool and user_id = :user",
                Map.of("pool", pool, "user", user.value()));
    }

    private void add(String pool, UserId user) {
        sql.update(
                "insert into talent_pool_contributors (tenant, pool_id, user_id) values (:tenant, :pool, :user)",
                Map.of("pool", pool, "user", user.value()));
    }
}
