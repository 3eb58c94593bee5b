package dev.prospector.integration.adapter.out.persistence.connection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.application.port.in.connection.ConnectionSettings.Versioned;
import dev.prospector.integration.application.port.out.connection.ChosenSettings;
import dev.prospector.integration.domain.settings.JobVisibility;
import dev.prospector.integration.domain.settings.RecruiterVisibility;
import dev.prospector.integration.domain.settings.Settings;
import dev.prospector.integration.domain.settings.UrlTemplate;
import dev.prospector.kit.data.sql.TenantSql;

@ApplicationScoped
class JdbcChosenSettings implements ChosenSettings {
    private static final String FIND = """
            select version, synced_jobs, recruiter_visibility, candidate_url, job_apply_url, instance_name, front_end_origins
            from connection_settings where tenant = :tenant""";
    private static final String FIRST = """
            insert ignore into connection_settings (tenant, version, synced_jobs, recruiter_visibility, candidate_url,
                job_apply_url, instance_name, front_end_origins)
            values (:tenant, 1, :jobs, :visibility, :candidateUrl, :jobApplyUrl, :name, :origins)""";
    private static final String NEXT = """
            update connection_settings set version = version + 1, synced_jobs = :jobs, recruiter_visibility = :visibility,
                candidate_url = :candidateUrl, job_apply_url = :jobApplyUrl, instance_name = :name,
                front_end_origins = :origins
            where tenant = :tenant and version = :expected""";

    private final TenantSql sql;

    JdbcChosenSettings(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Versioned> find() {
        return sql.one(FIND, Map.of(), row -> new Versioned(settings(row), row.getLong("version")));
    }

    @Override
    public boolean replace(long expected, Settings settings) {
        var row = new HashMap<String, Object>();
        row.put("jobs", settings.syncedJobs());
        row.put("visibility", settings.recruiterVisibility());
        row.put("candidateUrl", settings.candidateUrl().map(UrlTemplate::text).orElse(null));
        row.put("jobApplyUrl", settings.jobApplyUrl().map(UrlTemplate::text).orElse(null));
        row.put("name", settings.instanceName());
        row.put("origins", String.join("\n", settings.frontEndOrigins()));
        if (expected == 0) {
            return sql.update(FIRST, row) == 1;
        }
        row.put("expected", expected);
        return sql.update(NEXT, row) == 1;
    }

    private static Settings settings(ResultSet row) throws SQLException {
        var candidateUrl = Optional.ofNullable(row.getString("candidate_url"));
        var jobApplyUrl = Optional.ofNullable(row.getString("job_apply_url"));
        return new Settings(
                JobVisibility.valueOf(row.getString("synced_jobs")),
                RecruiterVisibility.valueOf(row.getString("recruiter_visibility")),
                candidateUrl.map(url -> new UrlTemplate(url, UrlTemplate.CANDIDATE)),
                jobApplyUrl.map(url -> new UrlTemplate(url, UrlTemplate.JOB)),
                row.getString("instance_name"),
                row.getString("front_end_origins").lines().toList());
    }
}
