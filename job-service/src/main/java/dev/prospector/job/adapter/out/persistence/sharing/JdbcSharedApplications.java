package dev.prospector.job.adapter.out.persistence.sharing;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.job.adapter.out.persistence.pipeline.JdbcApplicationRows;
import dev.prospector.job.adapter.out.persistence.pipeline.JdbcStageEvents;
import dev.prospector.job.domain.pipeline.Application;
import dev.prospector.job.domain.pipeline.StageEvent;
import dev.prospector.job.domain.sharing.SharedRecord;
import dev.prospector.job.domain.sharing.SharedRecord.OfApplication;
import dev.prospector.kit.data.record.RecordRange;
import dev.prospector.kit.data.sql.TenantSql;

/**
 * Applications with their histories, which are read last: so they are as new as the version or newer, and the notice of what is newer is
 * yet to come.
 */
@ApplicationScoped
class JdbcSharedApplications {
    private static final String APPLICATIONS = "select " + JdbcApplicationRows.COLUMNS
            + " from applications force index (applications_in_order) where tenant = :tenant";

    private final TenantSql sql;
    private final JdbcStageEvents events;

    JdbcSharedApplications(TenantSql sql, JdbcStageEvents events) {
        this.sql = sql;
        this.events = events;
    }

    List<SharedRecord> read(RecordRange range) {
        var applications =
                sql.query(APPLICATIONS + range.condition(), range.values(), JdbcApplicationRows::application);
        if (applications.isEmpty()) {
            return List.of();
        }
        var histories = events.ofAll(applications.stream().map(Application::id).toList()).stream()
                .collect(groupingBy(StageEvent::applicationId));
        return applications.stream()
                .<SharedRecord>map(one -> new OfApplication(one, histories.getOrDefault(one.id(), List.of())))
                .toList();
    }
}
