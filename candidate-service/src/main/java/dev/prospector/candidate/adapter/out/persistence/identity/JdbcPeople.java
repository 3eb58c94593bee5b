package dev.prospector.candidate.adapter.out.persistence.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.candidate.application.port.out.identity.People;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.identity.LinkedInPerson;
import dev.prospector.kit.data.sql.SqlList;
import dev.prospector.kit.data.sql.TenantSql;

/** One statement for all who are asked for. What a merged candidate carried is looked at last: it rests. */
@ApplicationScoped
class JdbcPeople implements People {
    private static final String CANDIDATES = """
            select i.identity_key person, coalesce(c.winner_id, c.id) candidate
            from candidate_identities i force index (candidate_identities_by_key)
            join candidates c on c.id = i.candidate_id and c.tenant = :tenant
            where i.tenant = :tenant and i.kind = 'LINKEDIN_PERSON' and i.identity_key in (%s)
            order by i.dormant""";

    private final TenantSql sql;

    JdbcPeople(TenantSql sql) {
        this.sql = sql;
    }

    private record Row(LinkedInPerson person, CandidateId candidate) {
        static Row read(ResultSet row) throws SQLException {
            return new Row(
                    new LinkedInPerson(row.getString("person")),
                    CandidateId.parse(row.getString("candidate")).orElseThrow());
        }
    }

    @Override
    public Map<LinkedInPerson, CandidateId> candidates(Collection<LinkedInPerson> persons) {
        var list = new SqlList(
                "person",
                persons.stream().map(LinkedInPerson::urn).collect(Collectors.toCollection(LinkedHashSet::new)));
        return sql.query(CANDIDATES.formatted(list.names()), list.parameters(), Row::read).stream()
                .collect(Collectors.toMap(Row::person, Row::candidate, (awake, resting) -> awake));
    }
}
