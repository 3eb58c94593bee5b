package dev.prospector.job.adapter.out.persistence.export;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.job.adapter.out.persistence.Colliding;
import dev.prospector.job.application.port.out.export.ExportAcceptances;
import dev.prospector.job.domain.export.ExportAcceptance;
import dev.prospector.job.domain.export.Landing;
import dev.prospector.job.domain.export.RequestId;
import dev.prospector.job.domain.pipeline.ApplicationId;
import dev.prospector.job.domain.posting.JobId;
import dev.prospector.job.domain.user.UserId;
import dev.prospector.kit.data.sql.TenantSql;

/** Plain SQL, because the first acceptance of a request must win without failing the second. */
@ApplicationScoped
@Colliding
class JdbcExportAcceptances implements ExportAcceptances {
    private static final String BY_REQUEST = """
            select request_id, job_id, exporter, accepted_at, application_id, already_in_job
            from export_acceptances where tenant = :tenant and request_id = :request
            """;

    private final TenantSql sql;

    JdbcExportAcceptances(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<ExportAcceptance> find(RequestId request) {
        return sql.one(BY_REQUEST, Map.of("request", request.value()), JdbcExportAcceptances::acceptance);
    }

    @Override
    public Optional<ExportAcceptance> lock(RequestId request) {
        return sql.one(
                BY_REQUEST + " for update", Map.of("request", request.value()), JdbcExportAcceptances::acceptance);
    }

    @Override
    public ExportAcceptance addIfAbsent(ExportAcceptance acceptance) {
        var values = new HashMap<String, Object>();
        values.put("request", acceptance.requestId().value());
        values.put("job", acceptance.jobId().toString());
        values.put("exporter", acceptance.exporter().map(UserId::value).orElse(null));
        values.put("acceptedAt", acceptance.acceptedAt());
        sql.update("""
                insert into export_acceptances (tenant, request_id, job_id, exporter, accepted_at)
                values (:tenant, :request, :job, :exporter, :acceptedAt)
                on duplicate key update request_id = request_id
                """, values);
        return find(acceptance.requestId()).orElseThrow();
    }

    @Override
    public void save(ExportAcceptance acceptance) {
        var landing = acceptance.landing().orElseThrow();
        sql.update(
                """
                update export_acceptances set application_id = :application, already_in_job = :alreadyInJob
                where tenant = :tenant and request_id = :request
                """,
                Map.of(
                        "request", acceptance.requestId().value(),
                        "application", landing.applicationId().toString(),
                        "alreadyInJob", landing.alreadyInJob()));
    }

    @Override
    public void remove(ExportAcceptance acceptance) {
        sql.update(
                "delete from export_acceptances where tenant = :tenant and request_id = :request and job_id = :job",
                Map.of(
                        "request", acceptance.requestId().value(),
                        "job", acceptance.jobId().toString()));
    }

    private static ExportAcceptance acceptance(ResultSet row) throws SQLException {
        return new ExportAcceptance(
                new RequestId(row.getString("request_id")),
                JobId.of(row.getString("job_id")),
                Optional.ofNullable(row.getString("exporter")).map(UserId::new),
                TenantSql.instant(row, "accepted_at"),
                landing(row));
    }

    private static Optional<Landing> landing(ResultSet row) throws SQLException {
        var application = row.getString("application_id");
        var alreadyInJob = row.getBoolean("already_in_job");
        return Optional.ofNullable(application)
                .map(id -> new Landing(new ApplicationId(UUID.fromString(id)), alreadyInJob));
    }
}
