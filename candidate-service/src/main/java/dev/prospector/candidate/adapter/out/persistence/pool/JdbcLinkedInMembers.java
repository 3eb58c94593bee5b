package dev.prospector.candidate.adapter.out.persistence.pool;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.candidate.application.port.out.pool.LinkedInMembers;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.identity.LinkedInPerson;
import dev.prospector.kit.data.sql.SqlList;
import dev.prospector.kit.data.sql.TenantSql;

@ApplicationScoped
class JdbcLinkedInMembers implements LinkedInMembers {
    private final TenantSql sql;

    JdbcLinkedInMembers(TenantSql sql) {
        this.sql = sql;
    }

    private record Row(CandidateId candidate, LinkedInPerson person) {}

    @Override
    public Map<CandidateId, List<LinkedInPerson>> of(Collection<CandidateId> candidates) {
        if (candidates.isEmpty()) {
            return Map.of();
        }
        return rows(candidates).stream()
                .collect(Collectors.groupingBy(Row::candidate, Collectors.mapping(Row::person, Collectors.toList())));
    }

    private List<Row> rows(Collection<CandidateId> candidates) {
        var list = new SqlList(
                "one", candidates.stream().map(CandidateId::toString).toList());
        return sql.query(
                """
                select candidate_id, identity_key from candidate_identities
                where tenant = :tenant and candidate_id in (%s) and kind = 'LINKEDIN_PERSON' and not dormant
                order by candidate_id, position
                """.formatted(list.names()),
                list.parameters(),
                row -> new Row(
                        CandidateId.parse(row.getString("candidate_id")).orElseThrow(),
                        new LinkedInPerson(row.getString("identity_key"))));
    }
}
