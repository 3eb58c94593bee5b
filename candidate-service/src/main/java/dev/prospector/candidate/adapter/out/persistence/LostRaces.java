package dev.prospector.candidate.adapter.out.persistence;

import java.sql.SQLException;
import java.util.Set;
import java.util.function.Supplier;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;

import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.LockAcquisitionException;

import dev.prospector.candidate.application.port.out.ConcurrentChange;
import dev.prospector.kit.data.sql.SqlFailure;

/**
 * Tells a lost race from other failures of the database: a version or a unique key of the winner's, a circle of waiting that the database
 * broke up, a lock that nobody let go of in time. Another key that exists would be one too: all keys but that of the LinkedIn person are ours.
 */
public final class LostRaces {
    private static final int LOCK_WAIT_TIMEOUT = 1205;
    private static final int DEADLOCK = 1213;
    private static final int DUPLICATE_KEY = 1062;
    private static final Set<Integer> LOST = Set.of(LOCK_WAIT_TIMEOUT, DEADLOCK, DUPLICATE_KEY);

    private LostRaces() {}

    public static void told(Runnable work) {
        told(() -> {
            work.run();
            return null;
        });
    }

    /** @throws ConcurrentChange when the race is lost; the transaction must end then */
    public static <T> T told(Supplier<T> work) {
        try {
            return work.get();
        } catch (OptimisticLockException
                | PessimisticLockException
                | LockTimeoutException
                | LockAcquisitionException
                | ConstraintViolationException lost) {
            throw new ConcurrentChange(lost);
        } catch (SqlFailure failure) {
            throw isLost(failure) ? new ConcurrentChange(failure) : failure;
        }
    }

    private static boolean isLost(SqlFailure failure) {
        return failure.getCause() instanceof SQLException e && LOST.contains(e.getErrorCode());
    }
}
