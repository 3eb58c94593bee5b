package dev.prospector.kit.data.sql;

import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;

/** A statement failed. The database's own message may quote values, so only its state and error number are said. */
public final class SqlFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int DUPLICATE_KEY = 1062;
    private static final int LOCK_WAIT_TIMEOUT = 1205;
    private static final int DEADLOCK = 1213;

    SqlFailure(SQLException cause) {
        super("SQL state " + cause.getSQLState() + ", error " + cause.getErrorCode(), cause);
    }

    /** A unique key was there already. */
    public boolean isDuplicate() {
        return getCause() instanceof SQLIntegrityConstraintViolationException e && e.getErrorCode() == DUPLICATE_KEY;
    }

    /** Another transaction holds the row and did not end in time; only the statement was undone. */
    public boolean isLockTimeout() {
        return getCause() instanceof SQLException e && e.getErrorCode() == LOCK_WAIT_TIMEOUT;
    }

    /** Everything that the transaction did was undone. */
    public boolean isDeadlock() {
        return getCause() instanceof SQLException e && e.getErrorCode() == DEADLOCK;
    }
}
