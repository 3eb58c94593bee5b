package dev.prospector.integration.adapter.out.persistence.inbox;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;
import java.util.stream.Stream;
import javax.transaction.xa.XAException;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.application.port.out.inbox.Outages;

/** By the states and numbers of SQL errors, wherever the transaction manager has put them. */
@ApplicationScoped
class SqlOutages implements Outages {
    /** Lock wait timeout, deadlock, and two of a server that is being taken out of service. */
    private static final Set<Integer> PASSING = Set.of(1205, 1213, 1290, 1836);

    private static final int DEPTH = 10;

    @Override
    public boolean caused(RuntimeException failure) {
        return parts(failure, DEPTH).anyMatch(SqlOutages::passes);
    }

    /** Causes and suppressed ones: a commit that fails hides its reason among the latter. */
    private static Stream<Throwable> parts(Throwable failure, int depth) {
        if (failure == null || depth == 0) {
            return Stream.empty();
        }
        var inside = Stream.concat(
                Stream.of(failure.getSuppressed()), Stream.of(failure).map(Throwable::getCause));
        return Stream.concat(Stream.of(failure), inside.flatMap(part -> parts(part, depth - 1)));
    }

    private static boolean passes(Throwable part) {
        return part instanceof XAException || part instanceof SQLException e && passes(e);
    }

    private static boolean passes(SQLException e) {
        var state = e.getSQLState();
        return e instanceof SQLTransientException
                || e instanceof SQLRecoverableException
                || e instanceof SQLNonTransientConnectionException
                || state == null // the pool's own: no connection within its time
                || state.startsWith("08")
                || state.startsWith("40")
                || PASSING.contains(e.getErrorCode());
    }
}
