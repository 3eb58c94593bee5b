package dev.prospector.candidate.adapter.out.persistence.pool;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.candidate.adapter.out.persistence.LostRaces;
import dev.prospector.candidate.application.port.out.pool.Pools;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.UserId;
import dev.prospector.candidate.domain.pool.PoolKind;
import dev.prospector.candidate.domain.pool.TalentPool;
import dev.prospector.candidate.domain.pool.TalentPoolId;
import dev.prospector.kit.data.sql.TenantSql;

/** Plain SQL, because the LinkedIn pool must not fail when somebody else was quicker, and lists count. */
@ApplicationScoped
class JdbcPools implements Pools {
    private static final String COLUMNS = "select p.id, p.version, p.kind, p.name, p.owner, p.created_at";
    private static final String ONE = COLUMNS + " from talent_pools p where p.tenant = :tenant and p.id = :id";

    // What is set is set from left to right: the count is noted before the version changes.
    private static final String SAVE = "update talent_pools p set " + PoolSql.NOTE_COUNT + """
            :version, p.version = :version, p.name = :name, p.owner = :owner
            where p.tenant = :tenant and p.id = :id
            """;

    private final JdbcPoolContributors contributors;
    private final TenantSql sql;

    JdbcPools(JdbcPoolContributors contributors, TenantSql sql) {
        this.contributors = contributors;
        this.sql = sql;
    }

    /** A pool's own row. */
    private record Row(
            TalentPoolId id,
            PoolKind kind,
            String name,
            Optional<UserId> owner,
            Instant createdAt,
            int version,
            long candidateCount) {

        static Row of(ResultSet row, long candidateCount) throws SQLException {
            return new Row(
                    new TalentPoolId(UUID.fromString(row.getString("id"))),
                    PoolKind.valueOf(row.getString("kind")),
                    row.getString("name"),
                    Optional.ofNullable(row.getString("owner")).map(UserId::new),
                    TenantSql.instant(row, "created_at"),
                    row.getInt("version"),
                    candidateCount);
        }

        TalentPool toDomain(Map<String, SortedSet<UserId>> shares) {
            var sharing = shares.getOrDefault(id.toString(), Collections.emptySortedSet());
            return new TalentPool(id, kind, name, owner, sharing, createdAt, version);
        }
    }

    @Override
    public Optional<TalentPool> find(TalentPoolId id) {
        return one(ONE, id);
    }

    @Override
    public Optional<TalentPool> lock(TalentPoolId id) {
        return LostRaces.told(() -> one(ONE + " for update", id));
    }

    private Optional<TalentPool> one(String select, TalentPoolId id) {
        var rows = sql.query(select, Map.of("id", id.toString()), row -> Row.of(row, 0));
        return pools(rows).stream().map(Counted::pool).findFirst();
    }

    @Override
    public Optional<TalentPoolId> linkedIn() {
        return sql.one(
                "select id from talent_pools where tenant = :tenant and linkedin = 'LINKEDIN'",
                Map.of(),
                row -> new TalentPoolId(UUID.fromString(row.getString("id"))));
    }

    @Override
    public boolean addIfFirst(TalentPool pool) {
        var values = changeable(pool);
        values.put("kind", pool.kind());
        values.put("createdAt", pool.createdAt());
        return LostRaces.told(() -> sql.update("""
                        insert ignore into talent_pools (tenant, id, version, kind, name, owner, created_at, counted_version)
                        values (:tenant, :id, :version, :kind, :name, :owner, :createdAt, :version)
                        """, values)) == 1;
    }

    @Override
    public void save(TalentPool pool) {
        sql.update(SAVE, changeable(pool));
        contributors.save(pool);
    }

    private static Map<String, Object> changeable(TalentPool pool) {
        var values = new HashMap<String, Object>();
        values.put("id", pool.id().toString());
        values.put("version", pool.version());
        values.put("name", pool.name());
        values.put("owner", pool.owner().map(UserId::value).orElse(null));
        return values;
    }

    /** The tables' own keys take what belongs to it. */
    @Override
    public void remove(TalentPool pool) {
        LostRaces.told(() -> sql.update(
                "delete from talent_pools where tenant = :tenant and id = :id",
                Map.of("id", pool.id().toString())));
    }

    @Override
    public List<Counted> list(Optional<UserId> reader, Optional<TalentPoolId> before, int atMost) {
        return counted(reader.isPresent() ? PoolSql.OF_READER : PoolSql.OF_EVERYBODY, values(reader, before, atMost));
    }

    @Override
    public List<Counted> holding(
            CandidateId candidate, Optional<UserId> reader, Optional<TalentPoolId> before, int atMost) {
        var values = values(reader, before, atMost);
        values.put("candidate", candidate.toString());
        return counted(PoolSql.holding(reader.isPresent()), values);
    }

    private static Map<String, Object> values(Optional<UserId> reader, Optional<TalentPoolId> before, int atMost) {
        var values = new HashMap<String, Object>();
        reader.ifPresent(user -> values.put("reader", user.value()));
        values.put("before", before.map(TalentPoolId::toString).orElse(PoolSql.FROM_THE_START));
        values.put("atMost", atMost);
        return values;
    }

    private List<Counted> counted(String rest, Map<String, Object> values) {
        return pools(sql.query(
                COLUMNS + ", " + PoolSql.COUNT + " candidate_count " + rest,
                values,
                row -> Row.of(row, row.getLong("candidate_count"))));
    }

    private List<Counted> pools(List<Row> rows) {
        var shares =
                contributors.of(rows.stream().map(row -> row.id().toString()).toList());
        return rows.stream()
                .map(row -> new Counted(row.toDomain(shares), row.candidateCount()))
                .toList();
    }
}
