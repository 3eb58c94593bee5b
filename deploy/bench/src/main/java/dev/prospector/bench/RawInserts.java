package dev.prospector.bench;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;

/** The baseline of the inbox: the same rows, each inserted durably by itself over plain JDBC, with nothing before or behind it. */
final class RawInserts implements Work {

    private static final byte[] BODY = "x".repeat(120).getBytes(StandardCharsets.US_ASCII);

    private final Connection connection;
    private final PreparedStatement insert;

    RawInserts(Servers servers) throws SQLException {
        connection = open(servers);
        insert = connection.prepareStatement(
                "insert into raw_inbox (tenant, event_type, request_id, state, body, received_at, due_at, failures, fence)"
                        + " values ('bench', 'EXPORT_CANDIDATE_PROFILE', ?, 'RECEIVED', ?, ?, ?, 0, 0)");
    }

    static void prepare(Servers servers) {
        try (var connection = open(servers);
                var statement = connection.createStatement()) {
            statement.execute("create table raw_inbox like inbox");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public boolean once() throws SQLException {
        var now = Timestamp.from(Instant.now());
        insert.setString(1, UUID.randomUUID().toString());
        insert.setBytes(2, BODY);
        insert.setTimestamp(3, now);
        insert.setTimestamp(4, now);
        return insert.executeUpdate() == 1;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private static Connection open(Servers servers) throws SQLException {
        return DriverManager.getConnection(servers.databaseUrl(), servers.user(), servers.password());
    }
}
