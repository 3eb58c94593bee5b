package dev.prospector.job.adapter.out.persistence.pipeline;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.job.adapter.out.persistence.Colliding;
import dev.prospector.job.adapter.out.persistence.JdbcRemarks;
import dev.prospector.job.adapter.out.persistence.JdbcTombstones;
import dev.prospector.job.application.port.out.pipeline.Applications;
import dev.prospector.job.domain.Position;
import dev.prospector.job.domain.pipeline.Application;
import dev.prospector.job.domain.pipeline.ApplicationAdded;
import dev.prospector.job.domain.pipeline.ApplicationChanged;
import dev.prospector.job.domain.pipeline.ApplicationId;
import dev.prospector.job.domain.pipeline.CandidateId;
import dev.prospector.job.domain.pipeline.StageView;
import dev.prospector.job.domain.posting.JobId;
import dev.prospector.job.domain.user.UserId;
import dev.prospector.kit.data.sql.SqlList;
import dev.prospector.kit.data.sql.TenantSql;

/** Plain SQL, because adding must not fail when somebody else was quicker, and a board is one statement, however many stages it has. */
@ApplicationScoped
@Colliding
class JdbcApplications implements Applications {
    private static final String OF_TENANT =
            "select " + JdbcApplicationRows.COLUMNS + " from applications where tenant = :tenant";
    private static final String BY_ID = OF_TENANT + " and id = :id";
    private static final String OF_STAGE = OF_TENANT + " and stage_id = :stage";

    private final TenantSql sql;
    private final JdbcStageEvents events;
    private final JdbcRemarks remarks;
    private final JdbcTombstones tombstones;

    JdbcApplications(TenantSql sql, JdbcStageEvents events, JdbcRemarks remarks, JdbcTombstones tombstones) {
        this.sql = sql;
        this.events = events;
        this.remarks = remarks;
        this.tombstones = tombstones;
    }

    @Override
    public ApplicationId addIfAbsent(ApplicationAdded added) {
        insert(added.application());
        var there = idOf(added.application().jobId(), added.application().candidateId());
        if (there.equals(added.application().id())) {
            events.add(added.entry());
        }
        return there;
    }

    private void insert(Application application) {
        var values = JdbcApplicationRows.changeable(application);
        values.put("job", application.jobId().toString());
        values.put("candidate", application.candidateId().toString());
        values.put("source", application.source());
        values.put("creditedTo", application.creditedTo().map(UserId::value).orElse(null));
        sql.update("""
                insert into applications (tenant, id, job_id, candidate_id, stage_id, source, credited_to, since, status,
                    rejection_reason, offer, past_prospect, version)
                values (:tenant, :id, :job, :candidate, :stage, :source, :creditedTo, :since, :status,
                    :rejection, :offer, :pastProspect, :version)
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

    @Override
    public Optional<ApplicationId> inJob(JobId job, Collection<CandidateId> candidates) {
        var people = new SqlList(
                "candidate", candidates.stream().map(CandidateId::toString).toList());
        var values = people.parameters();
        values.put("job", job.toString());
        return sql.one(
                "select id from applications where tenant = :tenant and job_id = :job and candidate_id in ("
                        + people.names() + ") order by id limit 1",
                values,
                row -> new ApplicationId(UUID.fromString(row.getString("id"))));
    }

    @Override
    public Optional<Application> find(ApplicationId id) {
        return sql.one(BY_ID, Map.of("id", id.toString()), JdbcApplicationRows::application);
    }

    @Override
    public List<Application> of(CandidateId candidate) {
        return sql.query(
                OF_TENANT + " and candidate_id = :candidate",
                Map.of("candidate", candidate.toString()),
                JdbcApplicationRows::application);
    }

    @Override
    public Optional<Application> lock(ApplicationId id) {
        return sql.one(BY_ID + " for update", Map.of("id", id.toString()), JdbcApplicationRows::application);
    }

    @Override
    public void save(ApplicationChanged change) {
        sql.update("""
                update applications set stage_id = :stage, since = :since, status = :status,
                    rejection_reason = :rejection, offer = :offer, past_prospect = :pastProspect, version = :version
                where tenant = :tenant and id = :id
                """, JdbcApplicationRows.changeable(change.after()));
        change.event().ifPresent(events::add);
    }

    @Override
    public void remove(Application application) {
        tombstones.bury(application.id());
        remarks.removeAllOn(application.id());
        events.removeOf(application.id());
        sql.update(
                "delete from applications where tenant = :tenant and id = :id",
                Map.of("id", application.id().toString()));
    }

    @Override
    public boolean anyHiredIn(JobId job) {
        var hired = """
                select id from applications
                where tenant = :tenant and job_id = :job and status = 'ACTIVE' and offer = 'ACCEPTED' limit 1
                """;
        return sql.one(hired, Map.of("job", job.toString()), row -> row.getString("id"))
                .isPresent();
    }

    @Override
    public List<Application> oldestOf(List<StageView> stages, int atMostEach) {
        var values = new HashMap<String, Object>(Map.of("atMost", atMostEach));
        var union = IntStream.range(0, stages.size())
                .mapToObj(i -> "(" + shown(stages.get(i), i, values) + " order by since, id limit :atMost)")
                .collect(joining(" union all "));
        return sql.query(union + " order by since, id", values, JdbcApplicationRows::application);
    }

    @Override
    public List<Application> after(Position position, StageView stage, int atMost) {
        var values = new HashMap<String, Object>();
        values.put("since", position.at());
        values.put("id", position.id().toString());
        values.put("atMost", atMost);
        return sql.query(
                shown(stage, 0, values)
                        + " and since >= :since and (since > :since or id > :id) order by since, id limit :atMost",
                values,
                JdbcApplicationRows::application);
    }

    /** All whom a view shows: the stage's index gives them in their order, and whoever is exported by others is passed over. */
    private static String shown(StageView view, int place, Map<String, Object> values) {
        var letter = (char) ('a' + place);
        values.put("stage" + letter, view.stage().toString());
        var exporters = view.exporters()
                .map(users -> new SqlList(
                        "exporter" + letter, users.stream().map(UserId::value).toList()));
        exporters.ifPresent(list -> values.putAll(list.parameters()));
        view.status().ifPresent(wanted -> values.put("status" + letter, wanted));
        return OF_STAGE
                + letter
                + view.status().map(wanted -> " and status = :status" + letter).orElse("")
                + exporters
                        .map(list -> " and source = 'LINKEDIN' and credited_to in (" + list.names() + ")")
                        .orElse("");
    }

    @Override
    public void removeAllOf(JobId job) {
        tombstones.buryAllIn(job);
        remarks.removeAllIn(job);
        var values = Map.of("job", job.toString());
        sql.update("""
                delete e from stage_events e join applications a on a.tenant = e.tenant and a.id = e.application_id
                where a.tenant = :tenant and a.job_id = :job
                """, values);
        sql.update("delete from applications where tenant = :tenant and job_id = :job", values);
    }
}
