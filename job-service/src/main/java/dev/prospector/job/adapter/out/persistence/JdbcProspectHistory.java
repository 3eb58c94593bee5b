package dev.prospector.job.adapter.out.persistence;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.job.application.port.out.pipeline.ProspectHistory;
import dev.prospector.job.domain.pipeline.CandidateId;
import dev.prospector.kit.data.TenantSql;

/** Applications remember it themselves; a person's are found by an index of their own. */
@ApplicationScoped
class JdbcProspectHistory implements ProspectHistory {
    private static final String EVER_LEFT = """
            select 1 from applications force index (applications_by_candidate)
            where tenant = :tenant and candidate_id = :candidate and past_prospect limit 1
            """;

    private final TenantSql sql;

    JdbcProspectHistory(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    public boolean everLeftProspect(CandidateId candidate) {
        return sql.one(EVER_LEFT, Map.of("candidate", candidate.toString()), row -> true)
                .isPresent();
    }
}
