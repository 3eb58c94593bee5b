package dev.prospector.job.adapter.out.persistence;

import java.sql.SQLException;
import java.sql.SQLTransactionRollbackException;
import java.util.stream.Stream;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;

import dev.prospector.job.application.port.out.ConcurrentChange;
import dev.prospector.kit.data.sql.SqlFailure;

/** Deadlocks, locks that took too long, rows that are another version by now: nothing was done, and done again it can succeed. */
@Colliding
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class Collisions {
    private static final int LOCK_WAIT_TIMEOUT = 1205;
    private static final int DEADLOCK = 1213;
    private static final int CAUSES_LOOKED_AT = 10;

    @AroundInvoke
    Object told(InvocationContext call) throws Exception {
        try {
            return call.proceed();
        } catch (SqlFailure | PersistenceException e) {
            throw e instanceof OptimisticLockException || isCollision(e) ? new ConcurrentChange(e) : e;
        }
    }

    private static boolean isCollision(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(CAUSES_LOOKED_AT)
                .anyMatch(cause -> cause instanceof SQLException e && isCollision(e));
    }

    private static boolean isCollision(SQLException e) {
        return e instanceof SQLTransactionRollbackException
                || e.getErrorCode() == DEADLOCK
                || e.getErrorCode() == LOCK_WAIT_TIMEOUT;
    }
}
