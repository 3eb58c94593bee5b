package dev.prospector.kit.data;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.stream.Stream;

/** What can be told of a failure without repeating what it was about. */
final class Failures {
    private Failures() {}

    /** The kinds of the failure and its causes; never messages, which may quote names or texts. */
    static String describe(Throwable failure) {
        return String.join(" < ", causes(failure).map(Failures::kind).toList());
    }

    /** Whether the database was away or busy, so that the same work can succeed later. */
    static boolean isOutage(Throwable failure) {
        return causes(failure).anyMatch(cause -> cause instanceof SQLException e && isOutage(e));
    }

    private static boolean isOutage(SQLException e) {
        var state = e.getSQLState();
        return e instanceof SQLTransientException
                || e instanceof SQLRecoverableException
                || e instanceof SQLNonTransientConnectionException
                || state == null // the pool's own: no connection within its time
                || state.startsWith("08")
                || state.startsWith("40");
    }

    private static String kind(Throwable cause) {
        var name = cause.getClass().getSimpleName();
        return cause instanceof SqlFailure ? name + "(" + cause.getMessage() + ")" : name;
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(10);
    }
}
