package dev.prospector.job.adapter.out.persistence.pipeline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import dev.prospector.job.domain.pipeline.Application;
import dev.prospector.job.domain.pipeline.ApplicationId;
import dev.prospector.job.domain.pipeline.ApplicationSource;
import dev.prospector.job.domain.pipeline.ApplicationStatus;
import dev.prospector.job.domain.pipeline.CandidateId;
import dev.prospector.job.domain.pipeline.OfferState;
import dev.prospector.job.domain.pipeline.Progress;
import dev.prospector.job.domain.pipeline.RejectionReason;
import dev.prospector.job.domain.posting.JobId;
import dev.prospector.job.domain.process.StageId;
import dev.prospector.job.domain.user.UserId;
import dev.prospector.kit.data.sql.TenantSql;

/** Applications as rows of their table. */
public final class JdbcApplicationRows {
    public static final String COLUMNS = "id, job_id, candidate_id, stage_id, source, credited_to, since, status,"
            + " rejection_reason, offer, past_prospect, version";

    private JdbcApplicationRows() {}

    public static Application application(ResultSet row) throws SQLException {
        return new Application(
                new ApplicationId(UUID.fromString(row.getString("id"))),
                JobId.of(row.getString("job_id")),
                new CandidateId(UUID.fromString(row.getString("candidate_id"))),
                new StageId(UUID.fromString(row.getString("stage_id"))),
                ApplicationSource.valueOf(row.getString("source")),
                Optional.ofNullable(row.getString("credited_to")).map(UserId::new),
                TenantSql.instant(row, "since"),
                progress(row),
                row.getInt("version"));
    }

    private static Progress progress(ResultSet row) throws SQLException {
        return new Progress(
                ApplicationStatus.valueOf(row.getString("status")),
                Optional.ofNullable(row.getString("rejection_reason")).map(RejectionReason::valueOf),
                Optional.ofNullable(row.getString("offer")).map(OfferState::valueOf),
                row.getBoolean("past_prospect"));
    }

    /** What a change can change, and the id. */
    static Map<String, Object> changeable(Application application) {
        var progress = application.progress();
        var values = new HashMap<String, Object>();
        values.put("id", application.id().toString());
        values.put("stage", application.stageId().toString());
        values.put("since", application.since());
        values.put("status", progress.status());
        values.put("rejection", progress.rejection().orElse(null));
        values.put("offer", progress.offer().orElse(null));
        values.put("pastProspect", progress.pastProspect());
        values.put("version", application.version());
        return values;
    }
}
