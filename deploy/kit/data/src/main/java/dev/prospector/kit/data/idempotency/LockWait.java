package dev.prospector.kit.data.idempotency;

import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;

import jakarta.inject.Singleton;

import dev.prospector.kit.data.sql.InfraSql;

/** How long statements of the running transaction wait for rows that others hold: by default longer than a client waits for us. */
@Singleton
class LockWait {
    private final InfraSql sql;

    LockWait(InfraSql sql) {
        this.sql = sql;
    }

    /** @param most whole seconds count, one at least */
    <T> T atMost(Duration most, Supplier<T> statements) {
        var seconds = Math.max(1, most.toSeconds());
        // Services may have given their connections a time limit of their own: it is put back, not the server's.
        sql.update(
                "set @lock_wait_before = @@session.innodb_lock_wait_timeout, innodb_lock_wait_timeout = " + seconds,
                Map.of());
        try {
            return statements.get();
        } finally {
            sql.update("set innodb_lock_wait_timeout = @lock_wait_before", Map.of());
        }
    }
}
