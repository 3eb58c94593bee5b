package dev.prospector.integration.adapter.out.persistence.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;
import javax.transaction.xa.XAException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqlOutagesTest {
    private final SqlOutages outages = new SqlOutages();

    @ParameterizedTest
    @CsvSource({
        "08S01, 0, true", // the connection broke
        "08004, 1040, true", // too many connections
        "40001, 1213, true", // deadlock
        "HY000, 1205, true", // lock wait timeout
        "HY000, 1290, true", // read-only: being taken out of service
        ", 0, true", // the pool had no connection in time
        "23000, 1062, false",
        "42S02, 1146, false",
        "22001, 1406, false",
        "HY000, 1366, false"
    })
    void sql_states_and_errors_tell(String state, int error, boolean outage) {
        assertEquals(outage, outages.caused(new IllegalStateException(new SQLException("x", state, error))));
    }

    @Test
    void the_reason_may_be_deep_or_suppressed() {
        var commit = new IllegalStateException("commit failed");
        commit.addSuppressed(new XAException());
        var pool = new SQLTransientConnectionException("x", "HY000");
        assertEquals(true, outages.caused(new IllegalStateException(commit)));
        assertEquals(true, outages.caused(new IllegalStateException(new RuntimeException(pool))));
    }

    @Test
    void what_has_nothing_to_do_with_the_store_is_none() {
        var endless = new IllegalStateException("a");
        endless.addSuppressed(new IllegalStateException("b", endless));
        Stream.of(new IllegalArgumentException(), new NullPointerException(), endless)
                .forEach(failure -> assertEquals(false, outages.caused(failure)));
    }
}
