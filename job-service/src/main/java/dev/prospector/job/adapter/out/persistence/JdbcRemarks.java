package dev.prospector.job.adapter.out.persistence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.job.domain.Position;
import dev.prospector.job.domain.pipeline.ApplicationId;
import dev.prospector.job.domain.posting.JobId;
import dev.prospector.job.domain.user.UserId;
import dev.prospector.kit.data.sql.TenantSql;

/** What notes and feedback are alike in as rows: they are on one application, stand there in the order of their making, and go with it. */
@ApplicationScoped
@Colliding
public class JdbcRemarks {
    public static final String NOTES = "application_notes";
    public static final String FEEDBACK = "application_feedback";

    private static final String OF_APPLICATION = " where tenant = :tenant and application_id = :application";
    private static final String BEHIND = " and created_at >= :at and (created_at > :at or id > :id)";

    private final TenantSql sql;

    JdbcRemarks(TenantSql sql) {
        this.sql = sql;
    }

    /** @param selection the columns and their table */
    public <T> Optional<T> find(String selection, ApplicationId application, UUID id, TenantSql.RowReader<T> row) {
        var values = Map.of("application", application.toString(), "id", id.toString());
        return sql.one(selection + OF_APPLICATION + " and id = :id", values, row);
    }

    /**
     * The oldest first.
     *
     * @param readable a condition on what the {@code :reader} may read
     */
    public <T> List<T> oldest(
            String selection,
            ApplicationId application,
            String readable,
            UserId reader,
            Optional<Position> after,
            int atMost,
            TenantSql.RowReader<T> row) {
        var values = new HashMap<String, Object>();
        values.put("application", application.toString());
        values.put("reader", reader.value());
        values.put("atMost", atMost);
        after.ifPresent(position -> {
            values.put("at", position.at());
            values.put("id", position.id().toString());
        });
        var statement = selection
                + OF_APPLICATION
                + readable
                + (after.isPresent() ? BEHIND : "")
                + " order by created_at, id limit :atMost";
        return sql.query(statement, values, row);
    }

    public void remove(String table, UUID id) {
        sql.update("delete from " + table + " where tenant = :tenant and id = :id", Map.of("id", id.toString()));
    }

    public void removeAllOn(ApplicationId application) {
        var values = Map.of("application", application.toString());
        sql.update("delete from " + NOTES + OF_APPLICATION, values);
        sql.update("delete from " + FEEDBACK + OF_APPLICATION, values);
    }

    public void removeAllIn(JobId job) {
        removeAllIn(job, NOTES);
        removeAllIn(job, FEEDBACK);
    }

    private void removeAllIn(JobId job, String table) {
        sql.update("delete r from " + table + """
                 r join applications a on a.tenant = r.tenant and a.id = r.application_id
                where a.tenant = :tenant and a.job_id = :job
                """, Map.of("job", job.toString()));
    }
}
