package dev.prospector.kit.data.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLNonTransientConnectionException;

import jakarta.persistence.OptimisticLockException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailuresTest {
    @ParameterizedTest
    @CsvSource({
        "08S01, 0", // the link broke
        "40001, 1213", // a deadlock
        "HY000, 1290", // read-only after a failover
        "HY000, 1021", // the disk is full
        "70100, 1317" // interrupted
    })
    void what_the_database_says_of_itself_passes(String state, int error) {
        assertTrue(Failures.isOutage(new IllegalStateException(new SqlFailure(new SQLException("", state, error)))));
    }

    @ParameterizedTest
    @CsvSource({"22001, 1406", "42S02, 1146", "HY000, 1366"})
    void what_it_says_of_the_statement_does_not(String state, int error) {
        assertFalse(Failures.isOutage(new SqlFailure(new SQLException("", state, error))));
    }

    @ParameterizedTest
    @CsvSource({"23000, 1062", "23000, 1452"})
    void nor_does_a_broken_rule(String state, int error) {
        assertFalse(Failures.isOutage(new SqlFailure(new SQLIntegrityConstraintViolationException("", state, error))));
    }

    @Test
    void so_do_a_lost_connection_a_faster_writer_and_a_full_memory() {
        assertTrue(Failures.isOutage(new SQLNonTransientConnectionException()));
        assertTrue(Failures.isOutage(new IllegalStateException(new OptimisticLockException())));
        assertTrue(Failures.isOutage(new IllegalStateException(new OutOfMemoryError())));
    }

    @Test
    void failures_are_told_by_their_kind_never_by_their_text() {
        var failure = new IllegalArgumentException("Lena Okafor", new IllegalStateException("lena@example.org"));
        assertEquals("IllegalArgumentException < IllegalStateException", Failures.describe(failure));
        assertEquals("NoClassDefFoundError(a/Missing)", Failures.describe(new NoClassDefFoundError("a/Missing")));
    }

    @Test
    void a_long_story_is_cut_to_what_a_column_takes() {
        Throwable failure = new IllegalArgumentException();
        for (int i = 0; i < 20; i++) {
            failure = new UnsupportedOperationException(failure);
        }
        assertEquals(255, Failures.shortly(failure).length());
    }
}
