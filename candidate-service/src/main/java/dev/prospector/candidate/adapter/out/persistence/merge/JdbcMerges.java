package dev.prospector.candidate.adapter.out.persistence.merge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.candidate.adapter.out.persistence.LostRaces;
import dev.prospector.candidate.application.port.out.merge.Merges;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.match.Ruling;
import dev.prospector.candidate.domain.merge.Merge;
import dev.prospector.candidate.domain.merge.MergeId;
import dev.prospector.kit.data.sql.SqlList;
import dev.prospector.kit.data.sql.TenantSql;

/** Plain SQL: a merge is one row, written twice at most. */
@ApplicationScoped
class JdbcMerges implements Merges {
    private static final String ONE = """
            select id, winner_id, loser_id, merged_by, merged_at, reason, shared_jobs, undone_by, undone_at
            from candidate_merges where tenant = :tenant and id = :id""";

    private static final String BETWEEN_JOBS = ",";

    private final TenantSql sql;

    JdbcMerges(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    public void add(Merge merge) {
        var values = new HashMap<String, Object>();
        values.put("id", merge.id().toString());
        values.put("winner", merge.winner().toString());
        values.put("loser", merge.loser().toString());
        values.put("by", merge.ruling().by());
        values.put("at", merge.ruling().at());
        values.put("reason", merge.ruling().reason());
        values.put("jobs", merge.sharedJobs().stream().map(UUID::toString).collect(Collectors.joining(BETWEEN_JOBS)));
        LostRaces.told(() -> sql.update("""
                        insert into candidate_merges (tenant, id, winner_id, loser_id, merged_by, merged_at, reason, shared_jobs)
                        values (:tenant, :id, :winner, :loser, :by, :at, :reason, :jobs)
                        """, values));
    }

    @Override
    public Optional<Merge> find(MergeId id) {
        return one(ONE, id);
    }

    @Override
    public Optional<Merge> lock(MergeId id) {
        return LostRaces.told(() -> one(ONE + " for update", id));
    }

    private Optional<Merge> one(String select, MergeId id) {
        return sql.one(select, Map.of("id", id.toString()), JdbcMerges::merge);
    }

    @Override
    public void save(Merge undone) {
        var ruling = undone.undone().orElseThrow();
        sql.update(
                "update candidate_merges set undone_by = :by, undone_at = :at where tenant = :tenant and id = :id",
                Map.of("id", undone.id().toString(), "by", ruling.by(), "at", ruling.at()));
    }

    @Override
    public void removeAllOf(Collection<CandidateId> gone) {
        removeAll("winner_id", gone);
        removeAll("loser_id", gone);
    }

    private void removeAll(String column, Collection<CandidateId> gone) {
        var ids = new SqlList("id", gone.stream().map(CandidateId::toString).toList());
        LostRaces.told(() -> sql.update(
                "delete from candidate_merges where tenant = :tenant and " + column + " in (" + ids.names() + ")",
                ids.parameters()));
    }

    private static Merge merge(ResultSet row) throws SQLException {
        var undoneAt = TenantSql.instant(row, "undone_at");
        return new Merge(
                new MergeId(UUID.fromString(row.getString("id"))),
                CandidateId.parse(row.getString("winner_id")).orElseThrow(),
                CandidateId.parse(row.getString("loser_id")).orElseThrow(),
                new Ruling(row.getString("merged_by"), TenantSql.instant(row, "merged_at"), row.getString("reason")),
                jobs(row.getString("shared_jobs")),
                undoneAt == null
                        ? Optional.empty()
                        : Optional.of(new Ruling(row.getString("undone_by"), undoneAt, null)));
    }

    private static List<UUID> jobs(String ids) {
        return ids.isEmpty()
                ? List.of()
                : Arrays.stream(ids.split(BETWEEN_JOBS)).map(UUID::fromString).toList();
    }
}
