package dev.prospector.job.adapter.out.persistence.feedback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.job.application.port.out.feedback.ReminderListing;
import dev.prospector.job.domain.feedback.FeedbackReminder;
import dev.prospector.job.domain.pipeline.ApplicationId;
import dev.prospector.job.domain.pipeline.CandidateId;
import dev.prospector.job.domain.posting.JobId;
import dev.prospector.job.domain.process.StageId;
import dev.prospector.job.domain.user.UserId;
import dev.prospector.kit.data.sql.SqlList;
import dev.prospector.kit.data.sql.TenantSql;

/**
 * One statement. Each page looks at all who stand in these stages and are in the running: those of one job whom somebody has to meet. A
 * delegate's stored role is INTERVIEWER too, and they are none.
 */
@ApplicationScoped
class JdbcReminderListing implements ReminderListing {
    private static final String AWAITED = """
            select a.id, a.candidate_id, a.stage_id, a.since, m.user_id
            from applications a force index (applications_by_stage)
            join hiring_team_members m
                on m.tenant = a.tenant and m.job_id = a.job_id and m.role = 'INTERVIEWER' and m.delegate_of is null
            where a.tenant = :tenant and a.job_id = :job and a.status = 'ACTIVE' and a.stage_id in (%s)
                and not exists (
                    select 1 from application_feedback f
                    where f.tenant = a.tenant and f.application_id = a.id and f.author = m.user_id
                        and f.submitted_at is not null)
            """;

    private static final String OWN = " and m.user_id = :interviewer";
    private static final String BEHIND = " and a.id >= :id and (a.id > :id or m.user_id > :user)";

    private final TenantSql sql;

    JdbcReminderListing(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    public List<FeedbackReminder> of(
            JobId job,
            List<StageId> stages,
            Optional<UserId> only,
            Optional<FeedbackReminder.Position> after,
            int atMost) {
        var list = new SqlList("stage", stages.stream().map(StageId::toString).toList());
        var values = list.parameters();
        values.put("job", job.toString());
        values.put("atMost", atMost);
        only.ifPresent(user -> values.put("interviewer", user.value()));
        after.ifPresent(place -> {
            values.put("id", place.applicationId().toString());
            values.put("user", place.interviewer().value());
        });
        var statement = AWAITED.formatted(list.names())
                + (only.isPresent() ? OWN : "")
                + (after.isPresent() ? BEHIND : "")
                + " order by a.id, m.user_id limit :atMost";
        return sql.query(statement, values, JdbcReminderListing::reminder);
    }

    private static FeedbackReminder reminder(ResultSet row) throws SQLException {
        return new FeedbackReminder(
                new ApplicationId(UUID.fromString(row.getString("id"))),
                new CandidateId(UUID.fromString(row.getString("candidate_id"))),
                new StageId(UUID.fromString(row.getString("stage_id"))),
                TenantSql.instant(row, "since"),
                new UserId(row.getString("user_id")));
    }
}
