package dev.prospector.job.adapter.out.persistence.pipeline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.job.adapter.out.persistence.Colliding;
import dev.prospector.job.application.port.out.pipeline.StageEvents;
import dev.prospector.job.domain.Position;
import dev.prospector.job.domain.pipeline.ApplicationId;
import dev.prospector.job.domain.pipeline.RejectionReason;
import dev.prospector.job.domain.pipeline.StageEvent;
import dev.prospector.job.domain.pipeline.StageEventKind;
import dev.prospector.job.domain.process.StageId;
import dev.prospector.job.domain.user.UserId;
import dev.prospector.kit.data.sql.SqlList;
import dev.prospector.kit.data.sql.TenantSql;

/** Rows are only ever added, with their application's change, and go with their application. */
@ApplicationScoped
@Colliding
public class JdbcStageEvents implements StageEvents {
    private static final String COLUMNS = "id, application_id, stage_id, stage_name, kind, reason, author, occurred_at";
    private static final String OF_APPLICATION =
            "select " + COLUMNS + " from stage_events where tenant = :tenant and application_id = :application";
    private static final String OF_APPLICATIONS = "select " + COLUMNS
            + " from stage_events force index (stage_events_by_application)"
            + " where tenant = :tenant and application_id in (%s) order by occurred_at, id";

    private static final String BEHIND = " and occurred_at >= :at and (occurred_at > :at or id > :id)";

    private final TenantSql sql;

    JdbcStageEvents(TenantSql sql) {
        this.sql = sql;
    }

    void add(StageEvent event) {
        var values = new HashMap<String, Object>();
        values.put("id", event.id().toString());
        values.put("application", event.applicationId().toString());
        values.put("stage", event.stageId().toString());
        values.put("stageName", event.stageName());
        values.put("kind", event.kind());
        values.put("reason", event.reason().orElse(null));
        values.put("author", event.author().map(UserId::value).orElse(null));
        values.put("at", event.at());
        sql.update("""
                insert into stage_events (tenant, id, application_id, stage_id, stage_name, kind, reason, author, occurred_at)
                values (:tenant, :id, :application, :stage, :stageName, :kind, :reason, :author, :at)
                """, values);
    }

    void removeOf(ApplicationId application) {
        sql.update(
                "delete from stage_events where tenant = :tenant and application_id = :application",
                Map.of("application", application.toString()));
    }

    @Override
    public List<StageEvent> of(ApplicationId application, Optional<Position> after, int atMost) {
        var values = new HashMap<String, Object>(Map.of("application", application.toString(), "atMost", atMost));
        after.ifPresent(position -> {
            values.put("at", position.at());
            values.put("id", position.id().toString());
        });
        var statement = OF_APPLICATION + (after.isPresent() ? BEHIND : "") + " order by occurred_at, id limit :atMost";
        return sql.query(statement, values, JdbcStageEvents::event);
    }

    /** The whole histories of these, the oldest events first. */
    public List<StageEvent> ofAll(Collection<ApplicationId> applications) {
        var list = new SqlList(
                "application",
                applications.stream().map(ApplicationId::toString).toList());
        return sql.query(OF_APPLICATIONS.formatted(list.names()), list.parameters(), JdbcStageEvents::event);
    }

    private static StageEvent event(ResultSet row) throws SQLException {
        return new StageEvent(
                UUID.fromString(row.getString("id")),
                new ApplicationId(UUID.fromString(row.getString("application_id"))),
                new StageId(UUID.fromString(row.getString("stage_id"))),
                row.getString("stage_name"),
                StageEventKind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getString("reason")).map(RejectionReason::valueOf),
                Optional.ofNullable(row.getString("author")).map(UserId::new),
                TenantSql.instant(row, "occurred_at"));
    }
}
