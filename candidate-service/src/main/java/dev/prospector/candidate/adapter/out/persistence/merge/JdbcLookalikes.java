package dev.prospector.candidate.adapter.out.persistence.merge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.candidate.application.port.out.merge.Lookalikes;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.candidate.Candidate;
import dev.prospector.candidate.domain.identity.IdentityKey;
import dev.prospector.candidate.domain.identity.LinkedInPerson;
import dev.prospector.candidate.domain.merge.Lookalike;
import dev.prospector.candidate.domain.merge.Lookalike.Evidence;
import dev.prospector.candidate.domain.merge.Sign;
import dev.prospector.candidate.domain.person.PersonName;
import dev.prospector.candidate.domain.person.Profile;
import dev.prospector.kit.data.sql.SqlList;
import dev.prospector.kit.data.sql.TenantSql;

/** Two statements, however many agree in however much: who agrees in what, and who they are. */
@ApplicationScoped
class JdbcLookalikes implements Lookalikes {
    private final TenantSql sql;

    JdbcLookalikes(TenantSql sql) {
        this.sql = sql;
    }

    private record Agreement(String candidate, Evidence evidence) {
        static Agreement of(ResultSet row) throws SQLException {
            var evidence = new Evidence(Sign.valueOf(row.getString("evidence")), row.getString("agreed"));
            return new Agreement(row.getString("candidate_id"), evidence);
        }
    }

    @Override
    public List<Lookalike> of(Candidate one, Set<IdentityKey> keys) {
        var statement = new LookalikeStatement(one, keys);
        if (statement.isEmpty()) {
            return List.of();
        }
        var evidence = sql.query(statement.text(), statement.parameters(), Agreement::of).stream()
                .collect(Collectors.groupingBy(
                        Agreement::candidate, Collectors.mapping(Agreement::evidence, Collectors.toList())));
        return evidence.isEmpty() ? List.of() : lookalikes(evidence);
    }

    private List<Lookalike> lookalikes(Map<String, List<Evidence>> evidence) {
        var ids = new SqlList("id", new HashSet<>(evidence.keySet()));
        return sql.query(
                """
                select c.id, c.first_name, c.last_name, c.headline, c.employer, c.location, i.identity_key person
                from candidates c
                left join candidate_identities i
                on i.candidate_id = c.id and i.tenant = c.tenant and i.kind = 'LINKEDIN_PERSON'
                where c.tenant = :tenant and c.id in (%s)
                """.formatted(ids.names()), ids.parameters(), row -> lookalike(row, evidence.get(row.getString("id"))));
    }

    private static Lookalike lookalike(ResultSet row, List<Evidence> evidence) throws SQLException {
        return new Lookalike(
                CandidateId.parse(row.getString("id")).orElseThrow(),
                new PersonName(row.getString("first_name"), row.getString("last_name")),
                new Profile(row.getString("headline"), row.getString("employer"), row.getString("location")),
                Optional.ofNullable(row.getString("person")).map(LinkedInPerson::new),
                evidence);
    }
}
