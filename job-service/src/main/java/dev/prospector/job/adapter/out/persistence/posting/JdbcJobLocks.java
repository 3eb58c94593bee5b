package dev.prospector.job.adapter.out.persistence.posting;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.job.adapter.out.persistence.Colliding;
import dev.prospector.job.domain.posting.JobId;
import dev.prospector.kit.data.sql.TenantSql;

/**
 * Locks of a job's row until the end of the transaction. Plain SQL, because MySQL and MariaDB share no other spelling than this one.
 * Always by the primary key: who came by another index would hold its entry while waiting for the row, and whoever has the row and
 * deletes it waits for that entry.
 */
@ApplicationScoped
@Colliding
class JdbcJobLocks {
    private static final String ROW = "select id from jobs where tenant = :tenant and id = :id ";

    private final TenantSql sql;

    JdbcJobLocks(TenantSql sql) {
        this.sql = sql;
    }

    /** @return false when there is no such job, or no more */
    boolean exclusive(JobId id) {
        return locked(ROW + "for update", id);
    }

    /** As {@link #exclusive}, beside others who do the same. */
    boolean shared(JobId id) {
        return locked(ROW + "lock in share mode", id);
    }

    private boolean locked(String statement, JobId id) {
        return sql.one(statement, Map.of("id", id.toString()), row -> row.getString("id"))
                .isPresent();
    }
}
