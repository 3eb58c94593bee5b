package dev.prospector.job.adapter.out.persistence.posting;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.job.adapter.out.persistence.PlaceRows;
import dev.prospector.job.application.port.out.posting.JobListing;
import dev.prospector.job.domain.access.AccessPolicy;
import dev.prospector.job.domain.access.ApproverPart;
import dev.prospector.job.domain.access.JobRights;
import dev.prospector.job.domain.access.SeenJob;
import dev.prospector.job.domain.posting.ApplyAddress;
import dev.prospector.job.domain.posting.Closure;
import dev.prospector.job.domain.posting.ClosureReason;
import dev.prospector.job.domain.posting.JobDetails;
import dev.prospector.job.domain.posting.JobId;
import dev.prospector.job.domain.posting.JobNumber;
import dev.prospector.job.domain.posting.JobOverview;
import dev.prospector.job.domain.posting.JobSearch;
import dev.prospector.job.domain.posting.JobStatus;
import dev.prospector.job.domain.posting.Location;
import dev.prospector.job.domain.posting.WorkplaceType;
import dev.prospector.job.domain.user.Caller;
import dev.prospector.kit.data.sql.SqlList;
import dev.prospector.kit.data.sql.TenantSql;

/** One statement for a page of jobs with what the caller is on each of them. */
@ApplicationScoped
public class JdbcJobListing implements JobListing {
    private static final String SEEN = "select " + PlaceRows.COLUMNS + """
            , j.id, j.version, j.job_number, j.title, j.description, j.city, j.region, j.country, j.postal_code,
                j.workplace_type, j.status, j.created_at, j.needs_approval, j.closure_reason, j.closed_at,
                j.hiring_managers_see_prospects, aa.template as apply_address,
                ap.user_id as approver, ap.decision as approver_decision,
                exists (select 1 from applications a where a.tenant = j.tenant and a.job_id = j.id) as has_applicants
            from jobs j
            """;

    /** Who does not see every job sees those whose team they are on and those that they approve. */
    private static final String OWN = """
            join (
                select job_id from hiring_team_members where tenant = :tenant and user_id = :user
                union
                select job_id from job_approvers where tenant = :tenant and user_id = :user) own on own.job_id = j.id
            """;

    private static final String MINE = """
            join (
                select job_id from hiring_team_members where tenant = :tenant and user_id = :user) own on own.job_id = j.id
            """;

    private static final String FOUND = """
            join (
                select distinct job_id from job_words where tenant = :tenant and word like :word%d) found
                on found.job_id = j.id
            """;

    /** MySQL would sort them all. */
    private static final String IN_ORDER = "force index (jobs_by_number)\n";

    private static final String WITH_WORD = """

            and exists (
                select 1 from job_words w where w.tenant = j.tenant and w.job_id = j.id and w.word like :word%d)
            """;

    private static final String OF_TENANT = """
            left join apply_addresses aa on aa.tenant = j.tenant
            left join job_approvers ap on ap.tenant = j.tenant and ap.job_id = j.id and ap.user_id = :user
            left join hiring_team_members m on m.tenant = j.tenant and m.job_id = j.id and m.user_id = :user
            """ + PlaceRows.PRINCIPAL + "where j.tenant = :tenant";

    private final TenantSql sql;

    JdbcJobListing(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<SeenJob> find(Caller caller, JobId id) {
        var values = Map.of("user", caller.id().value(), "id", id.toString());
        return sql.one(SEEN + OF_TENANT + " and j.id = :id", values, row -> seen(row, caller));
    }

    @Override
    public List<SeenJob> all(Caller caller, Collection<JobId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var wanted = new SqlList("id", ids.stream().map(JobId::toString).toList());
        var values = wanted.parameters();
        values.put("user", caller.id().value());
        return sql.query(SEEN + OF_TENANT + " and j.id in (" + wanted.names() + ")", values, row -> seen(row, caller));
    }

    @Override
    public List<SeenJob> newest(Caller caller, JobSearch search, Optional<JobNumber> before, int atMost) {
        var values = values(search);
        values.put("user", caller.id().value());
        values.put("before", before.map(JobNumber::sequence).orElse(Long.MAX_VALUE));
        values.put("atMost", atMost);
        return sql.query(statement(caller, search), values, row -> seen(row, caller));
    }

    /** Words are letters and digits only, so that none means something else to {@code like}. */
    static Map<String, Object> values(JobSearch search) {
        var values = new HashMap<String, Object>();
        search.status().ifPresent(wanted -> values.put("status", wanted));
        var words = search.words().values();
        IntStream.range(0, words.size()).forEach(i -> values.put("word" + i, words.get(i) + "%"));
        return values;
    }

    static String statement(Caller caller, JobSearch search) {
        var words = IntStream.range(0, search.words().values().size())
                .mapToObj(WITH_WORD::formatted)
                .collect(joining());
        return SEEN
                + source(caller, search)
                + OF_TENANT
                + (search.status().isPresent() ? " and j.status = :status" : "")
                + words
                + " and j.job_number < :before order by j.job_number desc limit :atMost";
    }

    /** From where jobs are read, so that no more of them are than have to be: from teams, from words, or all in their order. */
    private static String source(Caller caller, JobSearch search) {
        if (search.mine()) {
            return MINE;
        }
        if (!AccessPolicy.seesEveryJob(caller.roles())) {
            return OWN;
        }
        return search.words().values().isEmpty() ? IN_ORDER : FOUND.formatted(search.leading());
    }

    private static SeenJob seen(ResultSet row, Caller caller) throws SQLException {
        var place = PlaceRows.place(row).with(approverPart(row));
        var rights = new JobRights(
                caller, place, row.getBoolean("has_applicants"), row.getBoolean("hiring_managers_see_prospects"));
        var applyAddress = Optional.ofNullable(row.getString("apply_address")).map(ApplyAddress::new);
        return new SeenJob(overview(row), row.getInt("version"), rights, applyAddress);
    }

    private static ApproverPart approverPart(ResultSet row) throws SQLException {
        if (row.getString("approver") == null) {
            return ApproverPart.NONE;
        }
        return row.getString("approver_decision") == null ? ApproverPart.ASKED : ApproverPart.SPOKEN;
    }

    public static JobOverview overview(ResultSet row) throws SQLException {
        return new JobOverview(
                JobId.of(row.getString("id")),
                new JobNumber(row.getLong("job_number")),
                details(row),
                JobStatus.valueOf(row.getString("status")),
                TenantSql.instant(row, "created_at"),
                row.getBoolean("needs_approval"),
                closure(row));
    }

    private static JobDetails details(ResultSet row) throws SQLException {
        return new JobDetails(
                row.getString("title"),
                row.getString("description"),
                new Location(
                        row.getString("city"),
                        row.getString("region"),
                        row.getString("country"),
                        row.getString("postal_code")),
                WorkplaceType.valueOf(row.getString("workplace_type")));
    }

    private static Optional<Closure> closure(ResultSet row) throws SQLException {
        var at = TenantSql.instant(row, "closed_at");
        return at == null
                ? Optional.empty()
                : Optional.of(new Closure(ClosureReason.valueOf(row.getString("closure_reason")), at));
    }
}
