package dev.prospector.candidate.adapter.out.persistence.sharing;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.candidate.application.port.out.sharing.Tombstones;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.kit.data.sql.SqlList;
import dev.prospector.kit.data.sql.TenantSql;

@ApplicationScoped
class JdbcTombstones implements Tombstones {
    private final TenantSql sql;
    private final Clock clock;

    JdbcTombstones(TenantSql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public void add(CandidateId candidate, long version) {
        sql.update("""
                insert into candidate_tombstones (tenant, candidate_id, version, deleted_at)
                values (:tenant, :candidate, :version, :now)
                """, Map.of("candidate", candidate.toString(), "version", version, "now", clock.instant()));
    }

    @Override
    public List<Tombstone> among(Collection<CandidateId> ids) {
        var list = new SqlList(
                "id", new HashSet<>(ids).stream().map(CandidateId::toString).toList());
        return sql.query(
                "select candidate_id, version from candidate_tombstones where tenant = :tenant and candidate_id in ("
                        + list.names() + ")",
                list.parameters(),
                row -> new Tombstone(
                        CandidateId.parse(row.getString("candidate_id")).orElseThrow(), row.getLong("version")));
    }
}
