package dev.prospector.job.adapter.out.persistence;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.job.application.port.out.Applications;
import dev.prospector.job.domain.pipeline.Application;
import dev.prospector.job.domain.pipeline.ApplicationId;
import dev.prospector.job.domain.pipeline.ApplicationSource;
import dev.prospector.job.domain.pipeline.CandidateId;
import dev.prospector.job.domain.pipeline.ApplicationAdded;
import dev.prospector.job.domain.pipeline.StageEvent;
import dev.prospector.job.domain.posting.JobId;
import dev.prospector.job.domain.process.StageId;
import dev.prospector.job.domain.user.UserId;
import dev.prospector.kit.data.TenantSql;

/** Plain SQL, because adding must not fail when somebody else was quicker, and a board is one statement, however many stages it has. */
@ApplicationScoped
@Colliding
class JdbcApplications implements Applications {
    private static final String OF_STAGE = """
            select id, job_id, candidate_id, stage_id, source, credited_to, since
            from applications where tenant = :tenant and stage_id = :stage""";

    private final TenantSql sql;

    JdbcApplications(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    public ApplicationId addIfAbsent(ApplicationAdded added) {
        insert(added.application());
        var there = idOf(added.application().jobId(), added.application().candidateId());
        if (there.equals(added.application().id())) {
            insert(added.entry());
        }
        return there;
    }

    private void insert(Application application) {
        var values = new HashMap<String, Object>();
        values.put("id", application.id().toString());
        values.put("job", application.jobId().toString());
        values.put("candidate", application.candidateId().toString());
        values.put("stage", application.stageId().toString());
        values.put("source", application.source());
        values.put("creditedTo", application.creditedTo().map(UserId::value).orElse(null));
        values.put("since", application.since());
        sql.update("""
                insert into applications (tenant, id, job_id, candidate_id, stage_id, source, credited_to, since)
                values (:tenant, :id, :job, :candidate, :stage, :source, :creditedTo, :since)
                on duplicate key update id = id
                """, values);
    }

    private ApplicationId idOf(JobId job, CandidateId candidate) {
        return sql.one(
                        "select id from applications where tenant = :tenant and job_id = :job and candidate_id = :candidate",
                        Map.of("job", job.toString(), "candidate", candidate.toString()),
                        row -> new ApplicationId(UUID.fromString(row.getString("id"))))
                .orElseThrow();
    }

    private void insert(StageEvent event) {
        var values = new HashMap<String, Object>();
        values.put("id", event.id().toString());
        values.put("application", event.applicationId().toString());
        values.put("stage", event.stageId().toString());
        values.put("stageName", event.stageName());
        values.put("author", event.author().map(UserId::value).orElse(null));
        values.put("at", event.at());
        sql.update("""
                insert into stage_events (tenant, id, application_id, stage_id, stage_name, author, occurred_at)
                values (:tenant, :id, :application, :stage, :stageName, :author, :at)
                """, values);
    }

    @Override
    public List<Application> oldestOf(List<StageId> stages, int atMostEach) {
        var values = new HashMap<String, Object>(Map.of("atMost", atMostEach));
        stages.forEach(stage -> values.put("stage" + (values.size() - 1), stage.toString()));
        var union = IntStream.range(0, stages.size())
                .mapToObj(i -> "(" + OF_STAGE + i + " order by since, id limit :atMost)")
                .collect(joining(" union all "));
        return sql.query(union + " order by since, id", values, JdbcApplications::application);
    }

    @Override
    public List<Application> after(Application.Position position, StageId stage, int atMost) {
        return sql.query(
                OF_STAGE + " and since >= :since and (since > :since or id > :id) order by since, id limit :atMost",
                Map.of(
                        "stage", stage.toString(),
                        "since", position.since(),
                        "id", position.id().toString(),
                        "atMost", atMost),
                JdbcApplications::application);
    }

    @Override
    public void removeAllOf(JobId job) {
        var values = Map.of("job", job.toString());
        sql.update("""
                delete e from stage_events e join applications a on a.tenant = e.tenant and a.id = e.application_id
                where a.tenant = :tenant and a.job_id = :job
                """, values);
        sql.update("delete from applications where tenant = :tenant and job_id = :job", values);
    }

    private static Application application(ResultSet row) throws SQLException {
        return new Application(
                new ApplicationId(UUID.fromString(row.getString("id"))),
                JobId.of(row.getString("job_id")),
                new CandidateId(UUID.fromString(row.getString("candidate_id"))),
                new StageId(UUID.fromString(row.getString("stage_id"))),
                ApplicationSource.valueOf(row.getString("source")),
                Optional.ofNullable(row.getString("credited_to")).map(UserId::new),
                TenantSql.instant(row, "since"));
    }
}
