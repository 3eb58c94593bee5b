package dev.prospector.job.adapter.out.persistence.sharing;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.job.adapter.out.persistence.PlaceRows;
import dev.prospector.job.adapter.out.persistence.posting.JdbcJobListing;
import dev.prospector.job.domain.posting.JobId;
import dev.prospector.job.domain.posting.JobOverview;
import dev.prospector.job.domain.sharing.SharedRecord;
import dev.prospector.job.domain.sharing.SharedRecord.OfJob;
import dev.prospector.job.domain.team.HiringTeamMember;
import dev.prospector.kit.data.record.RecordRange;
import dev.prospector.kit.data.sql.SqlList;
import dev.prospector.kit.data.sql.TenantSql;

/**
 * Jobs with their teams, which are read last: so they are as new as the version or newer, and the notice of what is newer is yet to come.
 */
@ApplicationScoped
class JdbcSharedJobs {
    private static final String JOBS = """
            select id, version, job_number, title, description, city, region, country, postal_code, workplace_type, status,
                created_at, needs_approval, closure_reason, closed_at
            from jobs force index (jobs_in_order)
            where tenant = :tenant""";

    private static final String TEAMS = """
            select job_id, user_id, role, delegate_of
            from hiring_team_members force index (hiring_team_members_once)
            where tenant = :tenant and job_id in (%s) order by id
            """;

    private final TenantSql sql;

    JdbcSharedJobs(TenantSql sql) {
        this.sql = sql;
    }

    private record Row(JobOverview job, int version) {}

    private record Placed(JobId job, HiringTeamMember member) {}

    List<SharedRecord> read(RecordRange range) {
        var rows = sql.query(
                JOBS + range.condition(),
                range.values(),
                row -> new Row(JdbcJobListing.overview(row), row.getInt("version")));
        if (rows.isEmpty()) {
            return List.of();
        }
        var teams = places(rows).stream().collect(groupingBy(Placed::job));
        return rows.stream().map(row -> shared(row, teams.get(row.job.id()))).toList();
    }

    private List<Placed> places(List<Row> rows) {
        var jobs = new SqlList(
                "job", rows.stream().map(row -> row.job.id().toString()).toList());
        return sql.query(
                TEAMS.formatted(jobs.names()),
                jobs.parameters(),
                row -> new Placed(JobId.of(row.getString("job_id")), PlaceRows.member(row)));
    }

    /** @param places null where nobody is on the team */
    private static SharedRecord shared(Row row, List<Placed> places) {
        var team = places == null
                ? List.<HiringTeamMember>of()
                : places.stream().map(Placed::member).toList();
        return new OfJob(row.job, team, row.version);
    }
}
