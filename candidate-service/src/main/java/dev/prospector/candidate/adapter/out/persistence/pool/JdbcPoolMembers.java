package dev.prospector.candidate.adapter.out.persistence.pool;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.candidate.adapter.out.persistence.LostRaces;
import dev.prospector.candidate.application.port.out.pool.PoolMembers;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.Position;
import dev.prospector.candidate.domain.UserId;
import dev.prospector.candidate.domain.pool.TalentPoolId;
import dev.prospector.kit.data.sql.SqlList;
import dev.prospector.kit.data.sql.TenantSql;

/** Plain SQL: thousands may be in a pool, and are shown with their names from the candidates' own rows. */
@ApplicationScoped
class JdbcPoolMembers implements PoolMembers {
    private static final String OF_POOL = """
            select m.candidate_id, c.first_name, c.last_name, c.headline, c.employer, m.added_by, m.added_at
            from talent_pool_members m join candidates c on c.id = m.candidate_id
            where m.tenant = :tenant and c.tenant = :tenant and m.pool_id = :pool and not m.dormant""";

    private static final String BEHIND = " and m.added_at <= :at and (m.added_at < :at or m.candidate_id < :candidate)";

    // In an order, so that two who change several pools do not wait for each other.
    private static final String NEXT_VERSION = "update talent_pools p set " + PoolSql.NOTE_COUNT + """
            p.version + 1, p.version = p.version + 1 where p.tenant = :tenant and p.id in (%s) order by p.id
            """;

    private final TenantSql sql;

    JdbcPoolMembers(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    public boolean add(TalentPoolId pool, CandidateId candidate, UserId addedBy, Instant now) {
        return put(pool, candidate, addedBy.value(), now);
    }

    @Override
    public boolean receive(TalentPoolId pool, CandidateId candidate, Instant now) {
        return put(pool, candidate, null, now);
    }

    /** @param addedBy null for the system */
    private boolean put(TalentPoolId pool, CandidateId candidate, String addedBy, Instant now) {
        var values = new HashMap<String, Object>(
                Map.of("pool", pool.toString(), "candidate", candidate.toString(), "now", now));
        values.put("addedBy", addedBy);
        var isNew = LostRaces.told(() -> sql.update("""
                        insert ignore into talent_pool_members (tenant, pool_id, candidate_id, added_by, added_at)
                        values (:tenant, :pool, :candidate, :addedBy, :now)
                        """, values)) == 1;
        return isNew && count(pool, 1);
    }

    /** @return true: it is done */
    private boolean count(TalentPoolId pool, int more) {
        LostRaces.told(() -> sql.update(
                "update talent_pools set candidate_count = candidate_count + :more where tenant = :tenant and id = :pool",
                Map.of("pool", pool.toString(), "more", more)));
        return true;
    }

    @Override
    public boolean remove(TalentPoolId pool, CandidateId candidate) {
        var wasIn = LostRaces.told(
                        () -> sql.update("""
                        delete from talent_pool_members
                        where tenant = :tenant and pool_id = :pool and candidate_id = :candidate and not dormant
                        """, Map.of("pool", pool.toString(), "candidate", candidate.toString())))
                == 1;
        return wasIn && count(pool, -1);
    }

    @Override
    public void leave(Set<CandidateId> candidates) {
        count("-", candidates);
        var list = ids(candidates);
        LostRaces.told(() -> sql.update(
                "delete from talent_pool_members where tenant = :tenant and candidate_id in (" + list.names() + ")",
                list.parameters()));
    }

    private static SqlList ids(Set<CandidateId> candidates) {
        return new SqlList("id", candidates.stream().map(CandidateId::toString).toList());
    }

    /** All pools in which these are count them too, or not; before and after whatever changes where they are. */
    private void count(String plusOrMinus, Set<CandidateId> candidates) {
        var list = ids(candidates);
        LostRaces.told(() -> sql.update("""
                update talent_pools p join (
                    select pool_id, count(*) as those from talent_pool_members
                    where tenant = :tenant and candidate_id in (%s) and not dormant group by pool_id) m on m.pool_id = p.id
                set p.candidate_count = p.candidate_count %s m.those where p.tenant = :tenant
                """.formatted(list.names(), plusOrMinus), list.parameters()));
    }

    @Override
    public Set<TalentPoolId> changePoolsOf(Set<CandidateId> candidates) {
        var pools = poolsOf(candidates);
        if (!pools.isEmpty()) {
            var list =
                    new SqlList("id", pools.stream().map(TalentPoolId::toString).toList());
            LostRaces.told(() -> sql.update(NEXT_VERSION.formatted(list.names()), list.parameters()));
        }
        return pools;
    }

    @Override
    public Set<TalentPoolId> poolsOf(Set<CandidateId> candidates) {
        var list = ids(candidates);
        return Set.copyOf(sql.query(
                "select distinct pool_id from talent_pool_members where tenant = :tenant and candidate_id in ("
                        + list.names() + ")",
                list.parameters(),
                row -> new TalentPoolId(UUID.fromString(row.getString("pool_id")))));
    }

    @Override
    public void join(CandidateId loser, CandidateId winner) {
        var both = Map.of("loser", loser.toString(), "winner", winner.toString());
        count("-", Set.of(loser, winner));
        LostRaces.told(() -> sql.update("""
                        insert ignore into talent_pool_members (tenant, pool_id, candidate_id, added_by, added_at, merged_from)
                        select tenant, pool_id, :winner, added_by, added_at, :loser from talent_pool_members
                        where tenant = :tenant and candidate_id = :loser and not dormant
                        """, both));
        rest(loser, true);
        count("+", Set.of(loser, winner));
    }

    @Override
    public void part(CandidateId loser, CandidateId winner) {
        var both = Map.of("loser", loser.toString(), "winner", winner.toString());
        count("-", Set.of(loser, winner));
        LostRaces.told(() -> sql.update("""
                        delete from talent_pool_members
                        where tenant = :tenant and candidate_id = :winner and merged_from = :loser
                        """, both));
        rest(loser, false);
        count("+", Set.of(loser, winner));
    }

    private void rest(CandidateId candidate, boolean isResting) {
        LostRaces.told(() -> sql.update(
                "update talent_pool_members set dormant = :resting where tenant = :tenant and candidate_id = :candidate",
                Map.of("resting", isResting, "candidate", candidate.toString())));
    }

    @Override
    public long count(TalentPoolId pool) {
        return sql.one(
                        "select " + PoolSql.COUNT + " from talent_pools p where p.tenant = :tenant and p.id = :pool",
                        Map.of("pool", pool.toString()),
                        row -> row.getLong(1))
                .orElse(0L);
    }

    @Override
    public List<Member> of(TalentPoolId pool, Optional<Position> before, int atMost) {
        var values = new HashMap<String, Object>(Map.of("pool", pool.toString(), "atMost", atMost));
        before.ifPresent(position -> {
            values.put("at", position.at());
            values.put("candidate", position.id().toString());
        });
        return sql.query(pageSql(before.isPresent()), values, JdbcPoolMembers::member);
    }

    static String pageSql(boolean goesOn) {
        return OF_POOL + (goesOn ? BEHIND : "") + " order by m.added_at desc, m.candidate_id desc limit :atMost";
    }

    private static Member member(ResultSet row) throws SQLException {
        return new Member(
                CandidateId.parse(row.getString("candidate_id")).orElseThrow(),
                row.getString("first_name"),
                row.getString("last_name"),
                row.getString("headline"),
                row.getString("employer"),
                Optional.ofNullable(row.getString("added_by")).map(UserId::new),
                TenantSql.instant(row, "added_at"));
    }
}
