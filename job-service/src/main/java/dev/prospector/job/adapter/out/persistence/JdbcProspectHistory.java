package dev.prospector.job.adapter.out.persistence;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.job.application.port.out.ProspectHistory;
import dev.prospector.job.domain.pipeline.CandidateId;
import dev.prospector.kit.data.TenantSql;

/** Stops at the first event that tells of another stage; the person's applications are found by an index of their own. */
@ApplicationScoped
class JdbcProspectHistory implements ProspectHistory {
    private static final String EVER_LEFT = """
            select 1 from applications a force index (applications_by_candidate)
            join stage_events e on e.tenant = a.tenant and e.application_id = a.id
            join stages s on s.id = e.stage_id
            where a.tenant = :tenant and a.candidate_id = :candidate and s.kind <> 'PROSPECT' limit 1
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
