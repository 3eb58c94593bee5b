package dev.prospector.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** The baseline of consumers (quality.md E5): the same rows, inserted many at a time over one plain JDBC connection. */
final class InsertedInMails implements Load, AutoCloseable {

    private static final int ROWS = 250;
    /** As many as one batch of the consumer's. */
    private static final int STATEMENTS_PER_COMMIT = 2;

    private final Connection connection;
    private final PreparedStatement inMails;
    private final PreparedStatement marks;
    private int chunks;

    InsertedInMails(Map<String, String> configuration) throws SQLException {
        connection = DriverManager.getConnection(
                configuration.get("quarkus.datasource.jdbc.url"),
                configuration.get("quarkus.datasource.username"),
                configuration.get("quarkus.datasource.password"));
        try (var statement = connection.createStatement()) {
            statement.execute("create table raw_inmails like inmails");
            statement.execute("create table raw_processed_events like processed_events");
        }
        connection.setAutoCommit(false);
        inMails = connection.prepareStatement(insert("raw_inmails", InMailRows.COLUMNS));
        marks = connection.prepareStatement(
                insert("raw_processed_events", List.of("tenant", "event_id", "processed_at")));
    }

    private static String insert(String table, List<String> columns) {
        var row = "(" + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
        return "insert into " + table + " (" + String.join(", ", columns) + ") values "
                + String.join(", ", Collections.nCopies(ROWS, row));
    }

    @Override
    public Stretch run(ProcessHandle tested, Duration time) {
        return Stretch.of(tested, () -> {
            var end = System.nanoTime() + time.toNanos();
            long done = 0;
            do {
                insertChunk();
                done += InMailRows.CHUNK;
            } while (System.nanoTime() < end);
            return new Stretch.Count(done, 0);
        });
    }

    private void insertChunk() {
        var rows = new InMailRows("inserted-" + chunks++);
        try {
            for (int first = 0; first < InMailRows.CHUNK; first += ROWS) {
                insert(rows, first);
                if ((first / ROWS) % STATEMENTS_PER_COMMIT == STATEMENTS_PER_COMMIT - 1) {
                    connection.commit();
                }
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void insert(InMailRows rows, int first) throws SQLException {
        var now = Timestamp.from(Instant.now());
        int mark = 1;
        int value = 1;
        for (int number = first; number < first + ROWS; number++) {
            marks.setString(mark++, rows.tenant());
            marks.setString(mark++, InMailRows.eventId(number));
            marks.setTimestamp(mark++, now);
            for (Object column : rows.columns(number)) {
                inMails.setObject(value++, column);
            }
        }
        marks.executeUpdate();
        inMails.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
