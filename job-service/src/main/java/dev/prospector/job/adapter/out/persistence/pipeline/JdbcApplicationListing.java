package dev.prospector.job.adapter.out.persistence.pipeline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.job.application.port.out.pipeline.ApplicationListing;
import dev.prospector.job.domain.pipeline.ApplicationId;
import dev.prospector.job.domain.pipeline.ApplicationStatus;
import dev.prospector.job.domain.pipeline.CandidateId;
import dev.prospector.job.domain.process.Stage;
import dev.prospector.job.domain.process.StageId;
import dev.prospector.job.domain.process.StageKind;
import dev.prospector.kit.data.sql.SqlList;
import dev.prospector.kit.data.sql.TenantSql;

/** The index has a candidate's applications in their order; of who is several, those of all are few enough to be sorted. */
@ApplicationScoped
class JdbcApplicationListing implements ApplicationListing {
    private static final String OF_PERSON = "select " + JdbcApplicationRows.COLUMNS + """

            from applications force index (applications_by_candidate)
            where tenant = :tenant and candidate_id in (%s)
            """;

    private static final String PLACED = """
            select a.*, s.name as stage_name, s.kind as stage_kind, %s as doubled
            from (%s order by id desc limit :atMost) a
            join stages s on s.id = a.stage_id
            order by a.id desc
            """;

    private static final String DOUBLED = """
            exists (
                select 1 from applications o
                where o.tenant = :tenant and o.job_id = a.job_id and o.candidate_id in (%s) and o.id <> a.id)
            """;

    private final TenantSql sql;

    JdbcApplicationListing(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    public List<Placed> newestOf(
            Collection<CandidateId> person,
            Optional<ApplicationStatus> status,
            Optional<ApplicationId> before,
            int atMost) {
        var ids =
                new SqlList("person", person.stream().map(CandidateId::toString).toList());
        var values = ids.parameters();
        values.put("atMost", atMost);
        status.ifPresent(wanted -> values.put("status", wanted));
        before.ifPresent(id -> values.put("before", id.toString()));
        var doubled = person.size() > 1 ? DOUBLED.formatted(ids.names()) : "false";
        var own = OF_PERSON.formatted(ids.names())
                + (status.isPresent() ? " and status = :status" : "")
                + (before.isPresent() ? " and id < :before" : "");
        return sql.query(PLACED.formatted(doubled, own), values, JdbcApplicationListing::placed);
    }

    private static Placed placed(ResultSet row) throws SQLException {
        var application = JdbcApplicationRows.application(row);
        var stage = new Stage(
                new StageId(UUID.fromString(row.getString("stage_id"))),
                row.getString("stage_name"),
                StageKind.valueOf(row.getString("stage_kind")));
        return new Placed(application, stage, row.getBoolean("doubled"));
    }
}
