package dev.prospector.job.adapter.out.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.job.application.port.out.pipeline.ApplicationListing;
import dev.prospector.job.domain.pipeline.ApplicationId;
import dev.prospector.job.domain.pipeline.CandidateId;
import dev.prospector.job.domain.process.Stage;
import dev.prospector.job.domain.process.StageId;
import dev.prospector.job.domain.process.StageKind;
import dev.prospector.kit.data.TenantSql;

/** The index has a person's applications in their order. */
@ApplicationScoped
class JdbcApplicationListing implements ApplicationListing {
    private static final String OF_PERSON = "select " + JdbcApplicationRows.COLUMNS + """

            from applications force index (applications_by_candidate)
            where tenant = :tenant and candidate_id = :person
            """;

    private static final String PLACED = """
            select a.*, s.name as stage_name, s.kind as stage_kind
            from (%s order by id desc limit :atMost) a
            join stages s on s.id = a.stage_id
            order by a.id desc
            """;

    private final TenantSql sql;

    JdbcApplicationListing(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    public List<Placed> newestOf(CandidateId person, Optional<ApplicationId> before, int atMost) {
        var values = new HashMap<String, Object>(Map.of("person", person.toString(), "atMost", atMost));
        before.ifPresent(id -> values.put("before", id.toString()));
        var statement = PLACED.formatted(before.isPresent() ? OF_PERSON + " and id < :before" : OF_PERSON);
        return sql.query(statement, values, JdbcApplicationListing::placed);
    }

    private static Placed placed(ResultSet row) throws SQLException {
        var application = JdbcApplicationRows.application(row);
        var stage = new Stage(
                new StageId(UUID.fromString(row.getString("stage_id"))),
                row.getString("stage_name"),
                StageKind.valueOf(row.getString("stage_kind")));
        return new Placed(application, stage);
    }
}
