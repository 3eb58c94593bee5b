package dev.prospector.job.adapter.out.persistence.team;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.job.adapter.out.persistence.PlaceRows;
import dev.prospector.job.application.port.out.team.PlaceListing;
import dev.prospector.job.domain.pipeline.ApplicationSource;
import dev.prospector.job.domain.pipeline.CandidateId;
import dev.prospector.job.domain.posting.JobId;
import dev.prospector.job.domain.posting.JobNumber;
import dev.prospector.job.domain.process.StageId;
import dev.prospector.job.domain.process.StageKind;
import dev.prospector.job.domain.user.UserId;
import dev.prospector.kit.data.sql.SqlList;
import dev.prospector.kit.data.sql.TenantSql;

/** One statement for all that is asked at once. */
@ApplicationScoped
class JdbcPlaceListing implements PlaceListing {
    private static final String ENCOUNTERS =
            "select a.candidate_id, a.source, a.credited_to, s.kind, j.hiring_managers_see_prospects, "
                    + PlaceRows.COLUMNS + """

            from hiring_team_members m
            join applications a on a.tenant = m.tenant and a.job_id = m.job_id
            join stages s on s.id = a.stage_id
            join jobs j on j.id = a.job_id
            """
                    + PlaceRows.PRINCIPAL + "where m.tenant = :tenant and m.user_id = :user and a.candidate_id in (";

    private static final String JOBS = """
            select j.job_number
            from hiring_team_members m
            join jobs j on j.tenant = m.tenant and j.id = m.job_id
            where m.tenant = :tenant and m.user_id = :user
            """;

    private static final String PEOPLE = """
            select a.candidate_id, a.source, a.credited_to, s.kind
            from applications a
            join stages s on s.id = a.stage_id
            where a.tenant = :tenant and a.job_id = :job
            """;

    private final TenantSql sql;

    JdbcPlaceListing(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    public List<Encounter> encounters(UserId user, Collection<CandidateId> candidates) {
        var people = texts("candidate", candidates);
        if (candidates.isEmpty()) {
            return List.of();
        }
        var values = people.parameters();
        values.put("user", user.value());
        return sql.query(ENCOUNTERS + people.names() + ")", values, JdbcPlaceListing::encounter);
    }

    @Override
    public List<JobNumber> jobs(UserId user, Optional<Collection<JobNumber>> among, int atMost) {
        if (among.filter(Collection::isEmpty).isPresent()) {
            return List.of();
        }
        var values = new HashMap<String, Object>();
        values.put("user", user.value());
        values.put("atMost", atMost);
        var numbers = among.map(only ->
                new SqlList("number", only.stream().map(JobNumber::sequence).toList()));
        numbers.ifPresent(list -> values.putAll(list.parameters()));
        var filter = numbers.map(list -> " and j.job_number in (" + list.names() + ")")
                .orElse("");
        return sql.query(
                JOBS + filter + " order by j.job_number desc limit :atMost",
                values,
                row -> new JobNumber(row.getLong("job_number")));
    }

    @Override
    public List<Met> people(JobId job, Optional<StageId> stage, int atMost) {
        var values = new HashMap<String, Object>(Map.of("job", job.toString(), "atMost", atMost));
        stage.ifPresent(only -> values.put("stage", only.toString()));
        var inStage = stage.isPresent() ? " and a.stage_id = :stage" : "";
        return sql.query(
                PEOPLE + inStage + " order by a.candidate_id desc limit :atMost", values, JdbcPlaceListing::met);
    }

    @Override
    public int applicationsOf(Collection<CandidateId> candidates) {
        var people = new SqlList(
                "candidate", candidates.stream().map(CandidateId::toString).toList());
        return sql.one(
                        "select count(*) as n from applications where tenant = :tenant and candidate_id in ("
                                + people.names() + ")",
                        people.parameters(),
                        row -> row.getInt("n"))
                .orElseThrow();
    }

    @Override
    public List<JobId> sharedJobs(Collection<CandidateId> ones, Collection<CandidateId> others, int atMost) {
        var one = texts("one", ones);
        var other = texts("other", others);
        var values = one.parameters();
        values.putAll(other.parameters());
        values.put("atMost", atMost);
        return sql.query(
                """
                select distinct a.job_id from applications a
                join applications b on b.tenant = a.tenant and b.job_id = a.job_id and b.candidate_id in (%s)
                where a.tenant = :tenant and a.candidate_id in (%s)
                order by a.job_id limit :atMost
                """.formatted(other.names(), one.names()),
                values,
                row -> new JobId(UUID.fromString(row.getString("job_id"))));
    }

    private static SqlList texts(String name, Collection<CandidateId> ids) {
        return new SqlList(
                name, new HashSet<>(ids).stream().map(CandidateId::toString).toList());
    }

    private static Met met(ResultSet row) throws SQLException {
        return new Met(
                new CandidateId(UUID.fromString(row.getString("candidate_id"))),
                StageKind.valueOf(row.getString("kind")),
                exporter(row));
    }

    private static Encounter encounter(ResultSet row) throws SQLException {
        return new Encounter(
                new CandidateId(UUID.fromString(row.getString("candidate_id"))),
                StageKind.valueOf(row.getString("kind")),
                exporter(row),
                PlaceRows.place(row),
                row.getBoolean("hiring_managers_see_prospects"));
    }

    private static Optional<UserId> exporter(ResultSet row) throws SQLException {
        var isExport = ApplicationSource.valueOf(row.getString("source")) == ApplicationSource.LINKEDIN;
        return Optional.ofNullable(row.getString("credited_to"))
                .filter(user -> isExport)
                .map(UserId::new);
    }
}
