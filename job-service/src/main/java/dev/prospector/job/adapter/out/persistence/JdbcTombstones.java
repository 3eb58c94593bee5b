package dev.prospector.job.adapter.out.persistence;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.job.domain.feedback.FeedbackId;
import dev.prospector.job.domain.note.NoteId;
import dev.prospector.job.domain.pipeline.ApplicationId;
import dev.prospector.job.domain.posting.JobId;
import dev.prospector.job.domain.sharing.RecordType;
import dev.prospector.job.domain.sharing.SharedRecord;
import dev.prospector.kit.data.sql.SqlList;
import dev.prospector.kit.data.sql.TenantSql;

/**
 * What is gone, each with the version of the notice that tells of its end, or that its parent's end stands for. Written before the rows go,
 * in their transaction; of private notes and drafts nobody was told, so nothing is written.
 */
@ApplicationScoped
public class JdbcTombstones {
    private static final String BURY = """
            insert into record_tombstones (tenant, type, record_id, version)
            select x.tenant, '%s', x.id, x.version + 1 from %s
            on duplicate key update version = values(version)
            """;

    private static final String JOB = bury(RecordType.JOB, "jobs", "");
    private static final String APPLICATION = bury(RecordType.APPLICATION, "applications", "");
    private static final String NOTE =
            bury(RecordType.APPLICATION_NOTE, "application_notes", " and x.visibility = 'PUBLIC'");
    private static final String FEEDBACK =
            bury(RecordType.FEEDBACK, "application_feedback", " and x.submitted_at is not null");

    private static final String ITSELF = "x.id = :id";
    private static final String OF_APPLICATION = "x.application_id = :id";
    private static final String OF_JOB = "x.job_id = :id";
    private static final String OF_APPLICATIONS_OF_JOB =
            "x.application_id in (select a.id from applications a where a.tenant = :tenant and a.job_id = :id)";

    private final TenantSql sql;

    JdbcTombstones(TenantSql sql) {
        this.sql = sql;
    }

    private static String bury(RecordType type, String table, String condition) {
        return BURY.formatted(type, table + " x where x.tenant = :tenant and %s" + condition);
    }

    public void bury(JobId job) {
        write(JOB, ITSELF, job);
    }

    public void bury(NoteId note) {
        write(NOTE, ITSELF, note);
    }

    public void bury(FeedbackId feedback) {
        write(FEEDBACK, ITSELF, feedback);
    }

    public void bury(ApplicationId application) {
        write(NOTE, OF_APPLICATION, application);
        write(FEEDBACK, OF_APPLICATION, application);
        write(APPLICATION, ITSELF, application);
    }

    public void buryAllIn(JobId job) {
        write(NOTE, OF_APPLICATIONS_OF_JOB, job);
        write(FEEDBACK, OF_APPLICATIONS_OF_JOB, job);
        write(APPLICATION, OF_JOB, job);
    }

    private void write(String statement, String which, Object id) {
        sql.update(statement.formatted(which), Map.of("id", id.toString()));
    }

    public List<SharedRecord.Gone> find(RecordType type, Collection<UUID> ids) {
        var list = new SqlList(
                "id", new HashSet<>(ids).stream().map(UUID::toString).toList());
        var values = list.parameters();
        values.put("type", type);
        return sql.query(
                "select record_id, version from record_tombstones where tenant = :tenant and type = :type and record_id in ("
                        + list.names() + ")",
                values,
                row -> new SharedRecord.Gone(type, UUID.fromString(row.getString("record_id")), row.getInt("version")));
    }
}
