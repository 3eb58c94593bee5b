package dev.prospector.job.adapter.out.persistence.pipeline;

import java.util.Collection;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.job.application.port.out.pipeline.ProspectHistory;
import dev.prospector.job.domain.pipeline.CandidateId;
import dev.prospector.kit.data.sql.SqlList;
import dev.prospector.kit.data.sql.TenantSql;

/** Applications remember it themselves; a person's are found by an index of their own. */
@ApplicationScoped
class JdbcProspectHistory implements ProspectHistory {
    private static final String EVER_LEFT = """
            select 1 from applications force index (applications_by_candidate)
            where tenant = :tenant and candidate_id in (%s) and past_prospect limit 1
            """;

    private final TenantSql sql;

    JdbcProspectHistory(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    public boolean everLeftProspect(Collection<CandidateId> candidates) {
        var people = new SqlList(
                "candidate", candidates.stream().map(CandidateId::toString).toList());
        return sql.one(EVER_LEFT.formatted(people.names()), people.parameters(), row -> true)
                .isPresent();
    }
}
