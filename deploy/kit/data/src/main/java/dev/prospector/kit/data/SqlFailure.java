package dev.prospector.kit.data;

import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;

/** A statement failed. The database's own message may quote values, so only its state and error number are said. */
public final class SqlFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int DUPLICATE_KEY = 1062;

    SqlFailure(SQLException cause) {
        super("SQL state " + cause.getSQLState() + ", error " + cause.getErrorCode(), cause);
    }

    /** A unique key was there already. */
    public boolean isDuplicate() {
        return getCause() instanceof SQLIntegrityConstraintViolationException e && e.getErrorCode() == DUPLICATE_KEY;
    }
}
