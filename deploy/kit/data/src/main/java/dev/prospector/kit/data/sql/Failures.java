package dev.prospector.kit.data.sql;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;
import java.util.stream.Stream;
import javax.transaction.xa.XAException;

import jakarta.persistence.OptimisticLockException;

/** What can be told of a failure without repeating what it was about. */
public final class Failures {
    private static final int LONGEST = 255;

    /** MySQL's and MariaDB's: disk or table full, cannot write, read-only (a failover), statement interrupted or too slow, connection killed. */
    private static final Set<Integer> OF_THE_SERVER =
            Set.of(1021, 1026, 1030, 1053, 1114, 1180, 1290, 1317, 1792, 1836, 1927, 1969, 3024);

    private Failures() {}

    /** The kinds of the failure and its causes; never messages, which may quote names or texts. */
    public static String describe(Throwable failure) {
        return String.join(" < ", causes(failure).map(Failures::kind).toList());
    }

    /** The same, as a column takes it. */
    public static String shortly(Throwable failure) {
        var description = describe(failure);
        return description.substring(0, Math.min(description.length(), LONGEST));
    }

    /** Whether something around the work was away, busy or full, so that the same work can succeed later. */
    public static boolean isOutage(Throwable failure) {
        return causes(failure).anyMatch(Failures::passes);
    }

    /** Whether the database was away, busy or full while something was asked of it: the transaction is undone. */
    static boolean isOfTheDatabase(Throwable failure) {
        return causes(failure).anyMatch(Failures::isDatabaseAway);
    }

    /** Whether the end of a transaction broke: it may have been committed all the same. Its reason hides among the suppressed. */
    static boolean isOfACommit(Throwable failure) {
        return causes(failure)
                .flatMap(cause -> Stream.of(cause.getSuppressed()))
                .flatMap(Failures::causes)
                .anyMatch(part -> part instanceof XAException);
    }

    private static boolean isDatabaseAway(Throwable cause) {
        return cause instanceof SQLException e && isOutage(e);
    }

    private static boolean passes(Throwable cause) {
        return isDatabaseAway(cause)
                || cause instanceof OptimisticLockException // somebody else changed the same row meanwhile
                || cause instanceof OutOfMemoryError;
    }

    private static boolean isOutage(SQLException e) {
        var state = e.getSQLState();
        return e instanceof SQLTransientException
                || e instanceof SQLRecoverableException
                || e instanceof SQLNonTransientConnectionException
                || state == null // the pool's own: no connection within its time
                || state.startsWith("08")
                || state.startsWith("40")
                || OF_THE_SERVER.contains(e.getErrorCode());
    }

    private static String kind(Throwable cause) {
        var name = cause.getClass().getSimpleName();
        var namesNobody = cause instanceof SqlFailure || cause instanceof LinkageError; // numbers, classes
        return namesNobody ? name + "(" + cause.getMessage() + ")" : name;
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(10);
    }
}
